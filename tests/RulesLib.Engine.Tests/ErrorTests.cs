namespace RulesLib.Engine.Tests;

public class ErrorTests
{
    [Fact]
    public void A_throwing_condition_stops_with_its_exception_inside() =>
        Running<ThrowingCondition>(new Asset("A", 0)).Should().Throw<RuleLhsExpressionEvaluationException>()
            .WithInnerException<DivideByZeroException>();

    private sealed class ThrowingCondition : Rule
    {
        public override void Define()
        {
            Asset asset = null!;
            When().Match(() => asset, a => 10 / a.Value > 1);
            Then().Yield(_ => new Finding(asset.Owner));
        }
    }

    [Fact]
    public void A_throwing_join_condition_stops() =>
        Running<ThrowingJoin>(new Debtor("A"), new Asset("A", 0)).Should().Throw<RuleLhsExpressionEvaluationException>()
            .WithInnerException<DivideByZeroException>();

    private sealed class ThrowingJoin : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor).Not<Asset>(a => debtor.Name.Length / a.Value > 1);
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }

    [Fact]
    public void A_throwing_binding_stops() =>
        Running<ThrowingLet>(new Asset("A", 0)).Should().Throw<RuleLhsExpressionEvaluationException>()
            .WithInnerException<DivideByZeroException>();

    private sealed class ThrowingLet : Rule
    {
        public override void Define()
        {
            Asset asset = null!;
            int share = 0;
            When().Match(() => asset).Let(() => share, () => 10 / asset.Value);
            Then().Yield(_ => new Finding($"{share}"));
        }
    }

    [Fact]
    public void A_throwing_selector_stops() =>
        Running<ThrowingSelect>(new Asset("A", 0)).Should().Throw<RuleLhsExpressionEvaluationException>()
            .WithInnerException<DivideByZeroException>();

    private sealed class ThrowingSelect : Rule
    {
        public override void Define()
        {
            IEnumerable<int> shares = null!;
            When().Query(() => shares, q => q.Match<Asset>().Select(a => 10 / a.Value).Collect());
            Then().Yield(_ => new Finding($"{shares.Count()}"));
        }
    }

    [Fact]
    public void A_throwing_action_stops_and_the_error_names_the_rule() =>
        Running<ThrowingAction>(new Asset("A", 0)).Should().Throw<RuleRhsExpressionEvaluationException>()
            .Where(e => e.RuleName == "divides by value").WithInnerException<DivideByZeroException>();

    [Name("divides by value")]
    private sealed class ThrowingAction : Rule
    {
        public override void Define()
        {
            Asset asset = null!;
            When().Match(() => asset);
            Then().Yield(_ => Share(asset));
        }

        private static Finding Share(Asset asset) => new($"{10 / asset.Value}");
    }

    [Fact]
    public void Yielding_null_is_an_error_that_names_the_rule() =>
        Running<YieldsNull>(new Debtor("A")).Should().Throw<RuleRhsExpressionEvaluationException>()
            .Where(e => e.RuleName.EndsWith(nameof(YieldsNull), StringComparison.Ordinal));

    private sealed class YieldsNull : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor);
            Then().Yield(_ => Nothing(debtor));
        }

        private static Finding Nothing(Debtor _) => null!;
    }

    [Fact]
    public void Yielding_an_object_that_is_a_fact_already_is_an_error() =>
        Running<YieldsTheSame>(new Debtor("A"), new Debtor("B")).Should().Throw<RuleRhsExpressionEvaluationException>();

    private sealed class YieldsTheSame : Rule
    {
        private static readonly Finding Same = new("the same for all");

        public override void Define()
        {
            When().Match<Debtor>();
            Then().Yield(_ => Same);
        }
    }

    [Theory]
    [InlineData(typeof(NoConditions))]
    [InlineData(typeof(NoConclusion))]
    [InlineData(typeof(HavingFirst))]
    [InlineData(typeof(SameAliasTwice))]
    [InlineData(typeof(NoAlias))]
    [InlineData(typeof(QueryWithoutSource))]
    public void A_rule_that_is_not_well_defined_cannot_be_loaded(Type rule) =>
        FluentActions.Invoking(() => Given.Repository(rule)).Should().Throw<RuleDefinitionException>().Where(e => e.RuleType == rule);

    private sealed class NoConditions : Rule
    {
        public override void Define() => Then().Yield(_ => new Finding(""));
    }

    private sealed class NoConclusion : Rule
    {
        public override void Define() => When().Match<Debtor>();
    }

    private sealed class HavingFirst : Rule
    {
        public override void Define()
        {
            When().Having(() => true).Match<Debtor>();
            Then().Yield(_ => new Finding(""));
        }
    }

    private sealed class SameAliasTwice : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor).Match(() => debtor);
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }

    private sealed class NoAlias : Rule
    {
        public override void Define()
        {
            When().Match(() => new Debtor(""));
            Then().Yield(_ => new Finding(""));
        }
    }

    private sealed class QueryWithoutSource : Rule
    {
        public override void Define()
        {
            IEnumerable<Debtor> debtors = null!;
            When().Query(() => debtors, _ => null!);
            Then().Yield(_ => new Finding($"{debtors.Count()}"));
        }
    }

    // NRules evaluates conditions while facts are inserted, the embedded engine when it fires.
    private static Action Running<TRule>(params object[] facts)
        where TRule : Rule => () => Given.Rule<TRule>().With(facts).Fire();
}
