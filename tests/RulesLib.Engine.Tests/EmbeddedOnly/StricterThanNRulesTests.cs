namespace RulesLib.Engine.Tests;

/// <summary>Where NRules would do something surprising, the embedded engine refuses or does the plain thing.</summary>
public class StricterThanNRulesTests
{
    [Fact]
    public void Then_may_be_said_only_once() =>
        FluentActions.Invoking(() => Given.Repository(typeof(TwiceThen))).Should().Throw<RuleDefinitionException>()
            .WithMessage("Rule '*TwiceThen' is not well defined: Say Then() once, and chain the yields.");

    private sealed class TwiceThen : Rule
    {
        public override void Define()
        {
            When().Match<Debtor>();
            Then().Yield(_ => new Finding("first"));
            Then().Yield(_ => new Finding("second"));
        }
    }

    [Fact]
    public void An_action_never_sees_a_state_in_between() =>
        Given.Rules(typeof(Only), typeof(List)).With(new Debtor("A")).Findings().Should().Equal("only A is listed");

    [Priority(1)]
    private sealed class Only : Rule
    {
        public override void Define()
        {
            IEnumerable<Listed> listed = null!;
            When().Query(() => listed, q => q.Match<Listed>().Collect());
            Then().Yield(_ => new Finding($"only {listed.Single().Name} is listed"));
        }
    }

    private sealed class List : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor);
            Then().Yield(_ => new Listed(debtor.Name));
        }
    }

    [Fact]
    public void A_collection_that_was_handed_out_does_not_change()
    {
        ISession session = Given.Rule<Keep>().With(new Debtor("A")).Fired();
        Kept kept = session.Query<Kept>().Single();

        session.With(new Debtor("B")).Fire();

        kept.Debtors.Should().HaveCount(1);
        session.Query<Kept>().Single().Debtors.Should().HaveCount(2);
    }

    private sealed record Kept(IEnumerable<Debtor> Debtors);

    private sealed class Keep : Rule
    {
        public override void Define()
        {
            IEnumerable<Debtor> debtors = null!;
            When().Query(() => debtors, q => q.Match<Debtor>().Collect());
            Then().Yield(_ => new Kept(debtors));
        }
    }

    [Fact]
    public void One_object_may_be_selected_for_two_elements() =>
        Given.Rule<Owners>().With(new Asset("A", 1), new Asset("A", 2)).Findings().Should().Equal("A, A");

    private sealed class Owners : Rule
    {
        public override void Define()
        {
            IEnumerable<string> owners = null!;
            When().Query(() => owners, q => q.Match<Asset>().Select(a => a.Owner).Collect());
            Then().Yield(_ => new Finding(string.Join(", ", owners)));
        }
    }

    [Fact]
    public void A_change_takes_derived_facts_away_until_the_next_firing()
    {
        ISession session = Given.Rule<Keep>().With(new Debtor("A")).Fired();

        session.Insert(new Debtor("B"));

        session.Query<Kept>().Should().BeEmpty();
    }

    [Fact]
    public void Where_one_fact_decides_the_others_need_not_bear_the_condition() =>
        Given.Rule<Early>().With(new Debtor("A"), new Debtor("B")).With([.. Enumerable.Range(0, 50).Select(i => new Asset(i < 2 ? "AB"[i..(i + 1)] : "", i))])
            .Findings().Should().Equal("A", "B");

    private sealed class Early : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor).Exists<Asset>(a => a.Owner.Substring(0, 1) == debtor.Name);
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }
}
