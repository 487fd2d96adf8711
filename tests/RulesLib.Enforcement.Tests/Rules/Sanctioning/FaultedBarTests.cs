using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

public class FaultedBarTests
{
    private const string Marked = "D-whose-bar-fails";

    private static readonly EnforcementEvaluator s_evaluator = EnforcementEvaluator.Create(static options => options.AddRulesFrom(typeof(FailingBarRule).Assembly));

    [Theory]
    [InlineData("SX-01-G1")]
    [InlineData("SX-01-G2")]
    [InlineData("SX-01-G3")]
    [InlineData("SX-01-G4")]
    [InlineData("SX-01-G5")]
    [InlineData("SX-01-G6")]
    public void A_bar_that_fails_never_yields_a_mandatory_measure(string ground)
    {
        var report = s_evaluator.Evaluate(File(Under(ground, Marked).With(Entry(ListingGround.Evasion)), Under(ground, "D2")), Today);

        report.Listing(Marked).Should().Be(MeasureAnswer.Undetermined);
        report.Restriction(Marked).Should().Be(MeasureAnswer.Undetermined);
        report.Listing("D2").Should().Be(MeasureAnswer.Mandatory);
        report.Faults.Should().ContainSingle().Which.RuleId.Should().Be("TEST-FAILING-BAR");
    }

    [Fact]
    public void A_bar_that_fails_does_not_soften_one_that_holds()
    {
        var report = s_evaluator.Evaluate(File(Under("SX-01-G2", Marked) with { BoundByTitle = false }), Today);

        report.Listing(Marked).Should().Be(MeasureAnswer.Prohibited);
    }

    /// <summary>Fails for the marked debtor and does not concern anybody else, so that other tests may load this assembly.</summary>
    [RuleId("TEST-FAILING-BAR"), Cites(Provisions.DishonestList.Exclusions)]
    [InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
    public sealed class FailingBarRule : BarRule
    {
        /// <inheritdoc/>
        protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => (debtor.Id == Marked).IsTrue
            ? throw new InvalidOperationException("This bar fails.")
            : Weigh(matter, point).AppliesWhen("marked", false).Result();

        /// <inheritdoc/>
        protected override Truth Covers(Ground ground, Debtor debtor) => true;
    }
}
