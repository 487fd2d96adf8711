using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Engine;

namespace RulesLib.Enforcement.Tests.Evaluation.EmbeddedOnly;

/// <summary>Only the embedded engine looks into the conditions of a rule before it runs.</summary>
public class WhenConditionTests
{
    [Theory]
    [InlineData(typeof(ReadsTruthRule<object>), "Truth")]
    [InlineData(typeof(ReadsDateRule<object>), "KnownDate")]
    [InlineData(typeof(ReadsListRule<object>), "KnownList")]
    public void A_condition_on_a_fact_that_may_be_unknown_is_refused_by_name(Type rule, string type)
    {
        var making = () => EnforcementEvaluator.Create(options => options.AddRulesFrom(new Only(rule)));

        making.Should().Throw<InvalidOperationException>().WithMessage($"*{rule.Name[..^2]}*{type}*When*");
    }

    [RuleId("GS-40"), Cites(Provisions.InterimTermination.Notice)]
    [InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen), RuleKind("duty")]
    public sealed class ReadsTruthRule<TOnly> : EnforcementRule
    {
        internal override RuleScope Scope => new("closure");

        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor, d => d.BoundByTitle.IsTrue);
            Then().Yield(_ => new object());
        }
    }

    [RuleId("GS-41"), Cites(Provisions.InterimTermination.Notice)]
    [InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen), RuleKind("duty")]
    public sealed class ReadsDateRule<TOnly> : EnforcementRule
    {
        internal override RuleScope Scope => new("closure");

        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor, d => d.DiedOn.IsNone);
            Then().Yield(_ => new object());
        }
    }

    [RuleId("GS-42"), Cites(Provisions.InterimTermination.Notice)]
    [InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen), RuleKind("duty")]
    public sealed class ReadsListRule<TOnly> : EnforcementRule
    {
        internal override RuleScope Scope => new("closure");

        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor, d => d.Listings.Count == 0);
            Then().Yield(_ => new object());
        }
    }
}
