namespace RulesLib.Engine.Tests;

/// <summary>Errors name the rule, the expression and the types of the facts, and never the values of facts.</summary>
public class ErrorTextTests
{
    private static readonly object[] Facts = [new Guarantor("Zhang San", "Li Si"), new Asset("Zhang San", 4711)];

    [Fact]
    public void A_throwing_condition() => Firing<ThrowingCondition>().Should().Throw<RuleLhsExpressionEvaluationException>()
        .WithMessage("Rule 'condition' threw InvalidOperationException in: a => ((a.Owner == debtor.Name) AndAlso this.Fails(a, limit)) [a: Asset, debtor: Guarantor]")
        .WithInnerException<InvalidOperationException>();

    [Name("condition")]
    private sealed class ThrowingCondition : Rule
    {
        public override void Define()
        {
            int limit = 4711;
            Debtor debtor = null!;
            When().Match(() => debtor).Match<Asset>(a => a.Owner == debtor.Name && Fails(a, limit));
            Then().Yield(_ => new Finding(debtor.Name));
        }

        private bool Fails(Asset asset, int limit) => throw new InvalidOperationException($"{this} {asset} {limit}");
    }

    [Fact]
    public void A_throwing_binding() => Firing<ThrowingLet>().Should().Throw<RuleLhsExpressionEvaluationException>()
        .WithMessage("Rule 'let' threw DivideByZeroException in: () => (assets.Count() / ThrowingLet.Zero) [assets: Asset[]]");

    [Name("let")]
    private sealed class ThrowingLet : Rule
    {
        private static int Zero => 0;

        public override void Define()
        {
            IEnumerable<Asset> assets = null!;
            int share = 0;
            When().Query(() => assets, q => q.Match<Asset>().Collect()).Let(() => share, () => assets.Count() / ThrowingLet.Zero);
            Then().Yield(_ => new Finding($"{share}"));
        }
    }

    [Fact]
    public void A_throwing_action() => Firing<ThrowingAction>().Should().Throw<RuleRhsExpressionEvaluationException>()
        .WithMessage("Rule 'action' threw InvalidOperationException in: _ => Judge(debtor, asset) [debtor: Guarantor, asset: Asset]")
        .WithInnerException<InvalidOperationException>();

    [Name("action")]
    private sealed class ThrowingAction : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            Asset asset = null!;
            When().Match(() => debtor).Match(() => asset);
            Then().Yield(_ => Judge(debtor, asset));
        }

        private static Finding Judge(Debtor debtor, Asset asset) => throw new InvalidOperationException($"{debtor} {asset}");
    }

    [Fact]
    public void A_null_yield() => Firing<YieldsNull>().Should().Throw<RuleRhsExpressionEvaluationException>()
        .WithMessage("Rule 'null' yielded null in: context => Nothing(context, asset) [asset: Asset]");

    [Name("null")]
    private sealed class YieldsNull : Rule
    {
        public override void Define()
        {
            Asset asset = null!;
            When().Match(() => asset);
            Then().Yield(context => Nothing(context, asset));
        }

        private static Finding Nothing(IContext context, Asset _) => context is null ? new Finding("no context") : null!;
    }

    [Fact]
    public void A_null_selected_in_a_query() => Firing<SelectsNull>().Should().Throw<RuleLhsExpressionEvaluationException>()
        .WithMessage("Rule 'select' selected null in: a => Nothing(a, debtor) [a: Asset, debtor: Guarantor]");

    [Name("select")]
    private sealed class SelectsNull : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            IEnumerable<string> nothings = null!;
            When().Match(() => debtor).Query(() => nothings, q => q.Match<Asset>().Select(a => Nothing(a, debtor)).Collect());
            Then().Yield(_ => new Finding($"{nothings.Count()}"));
        }

        private static string Nothing(Asset asset, Debtor debtor) => asset.Owner == debtor.Name ? null! : asset.Owner;
    }

    [Fact]
    public void A_fact_yielded_twice() => Firing<YieldsInput>().Should().Throw<RuleRhsExpressionEvaluationException>()
        .WithMessage("Rule 'input' yielded an object that is a fact already, of type Asset, in: _ => asset [asset: Asset]");

    [Name("input")]
    private sealed class YieldsInput : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            Asset asset = null!;
            When().Match(() => debtor).Let(() => asset, () => TheFirst(debtor));
            Then().Yield(_ => asset);
        }

        private static Asset TheFirst(Debtor _) => (Asset)Facts[1];
    }

    [Fact]
    public void Captured_variables_of_nested_scopes_appear_by_name() =>
        Firing<Nested>().Should().Throw<RuleLhsExpressionEvaluationException>().Where(e => e.Expression == "a => this.Fails(new [] {secret, inner, more, a})");

    private sealed class Nested : Rule
    {
        private readonly object _secret = new Debtor("Zhang San");

        public override void Define()
        {
            object secret = _secret;
            {
                string inner = "Zhang San";
                {
                    Debtor more = new("Zhang San");
                    When().Match<Asset>(a => Fails(secret, inner, more, a));
                }
            }

            Then().Yield(_ => new Finding(""));
        }

        private bool Fails(params object[] all) => throw new InvalidOperationException($"{this} {all.Length}");
    }

    [Fact]
    public void A_refused_fact_is_named_by_type_only()
    {
        ISession session = Given.Rules().With(Facts);

        session.Invoking(s => s.Insert(Facts[0])).Should().Throw<ArgumentException>().WithMessage("This Guarantor is a fact already.*");
        session.Invoking(s => s.Update(new Debtor("Zhang San"))).Should().Throw<ArgumentException>().WithMessage("This Debtor was not inserted.*");
    }

    [Fact]
    public void After_an_error_nothing_is_derived_and_the_session_goes_on_without_the_offending_fact()
    {
        Asset offending = new("A", 0);
        ISession session = Given.Rules(typeof(Division), typeof(Owner)).With(offending, new Asset("B", 5));
        session.Invoking(s => s.Fire()).Should().Throw<RuleExecutionException>();
        session.Query<object>().Should().HaveCount(2);

        session.Retract(offending);

        session.Findings().Should().Equal("2", "B");
    }

    private sealed class Division : Rule
    {
        public override void Define()
        {
            Asset asset = null!;
            When().Match(() => asset, a => 10 / a.Value > 0);
            Then().Yield(_ => new Finding($"{10 / asset.Value}"));
        }
    }

    [Priority(1)]
    private sealed class Owner : Rule
    {
        public override void Define()
        {
            Asset asset = null!;
            When().Match(() => asset);
            Then().Yield(_ => new Finding(asset.Owner));
        }
    }

    private static Action Firing<TRule>()
        where TRule : Rule => () => Given.Rule<TRule>().With(Facts).Fire();
}
