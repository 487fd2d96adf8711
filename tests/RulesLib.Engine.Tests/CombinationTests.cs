using System.Globalization;

namespace RulesLib.Engine.Tests;

/// <summary>Constructs in less usual combinations.</summary>
public class CombinationTests
{
    private static readonly object[] Facts =
    [
        new Debtor("A"), new Debtor("B"), new Debt("A", "X", 1), new Debt("A", "Y", 2), new Debt("B", "X", 3), new Asset("A", 2),
    ];

    [Fact]
    public void Having_may_speak_of_earlier_aliases_only_or_of_none() =>
        Given.Rule<HavingOfOthers>().With(Facts).Findings().Should().Equal("A 1", "A 2", "A 3");

    private sealed class HavingOfOthers : Rule
    {
        private readonly bool _on = true;

        public override void Define()
        {
            Debtor debtor = null!;
            Debt debt = null!;
            When().Match(() => debtor).Match(() => debt).Having(() => debtor.Name == "A").Having(() => _on);
            Then().Yield(_ => new Finding($"{debtor.Name} {debt.Amount}"));
        }
    }

    [Fact]
    public void Having_may_follow_exists_after_a_match() =>
        Given.Rule<HavingAfterExists>().With(Facts).Findings().Should().Equal("A");

    private sealed class HavingAfterExists : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor).Exists<Debt>(d => d.From == debtor.Name).Having(() => debtor.Name == "A");
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }

    [Fact]
    public void A_rule_may_start_with_a_binding() =>
        Given.Rule<LetFirst>().With(Facts).Findings().Should().Equal("B owes 3");

    private sealed class LetFirst : Rule
    {
        private readonly int _limit = 1;

        public override void Define()
        {
            int limit = 0;
            int larger = 0;
            Debt debt = null!;
            When()
                .Let(() => limit, () => _limit)
                .Let(() => larger, () => limit + 1)
                .Match(() => debt, d => d.Amount > larger);
            Then().Yield(_ => new Finding($"{debt.From} owes {debt.Amount}"));
        }
    }

    [Fact]
    public void Conditions_may_speak_of_earlier_aliases_only() =>
        Given.Rule<OthersOnly>().With(Facts).Findings().Should().Equal("A 0", "B 3");

    private sealed class OthersOnly : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            IEnumerable<Debt> debts = null!;
            When()
                .Match(() => debtor)
                .Not<Asset>(_ => debtor.Name == "none")
                .Query(() => debts, q => q.Match<Debt>(_ => debtor.Name == "B").Collect());
            Then().Yield(_ => new Finding($"{debtor.Name} {debts.Count()}"));
        }
    }

    [Fact]
    public void Lambdas_inside_conditions_see_aliases_and_the_fact() =>
        Given.Rule<InnerLambda>().With(Facts).Findings().Should().Equal("A with 2, all below 3", "B with 1, all below 4");

    private sealed class InnerLambda : Rule
    {
        public override void Define()
        {
            IEnumerable<Debt> all = null!;
            Debtor debtor = null!;
            IEnumerable<Debt> own = null!;
            int limit = 0;
            When()
                .Query(() => all, q => q.Match<Debt>().Collect())
                .Match(() => debtor, d => all.Any(debt => debt.From == d.Name))
                .Query(() => own, q => q.Match<Debt>(d => all.Any(other => other == d && other.From == debtor.Name)).Collect())
                .Let(() => limit, () => own.Max(d => d.Amount) + 1)
                .Having(() => own.All(d => d.Amount < limit && d.From == debtor.Name));
            Then().Yield(_ => new Finding($"{debtor.Name} with {own.Count()}, all below {limit}"));
        }
    }

    [Fact]
    public void Steps_after_select_may_use_earlier_aliases() =>
        Given.Rule<AliasesInSteps>().With(Facts).Findings().Should().Equal("A: 2, 3", "B: 4");

    private sealed class AliasesInSteps : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            int more = 0;
            IEnumerable<string> texts = null!;
            When()
                .Match(() => debtor)
                .Let(() => more, () => 1)
                .Query(() => texts, q => q
                    .Match<Debt>()
                    .Where(d => d.From == debtor.Name)
                    .Select(d => d.Amount + more)
                    .Where(n => n > more)
                    .Select(n => n.ToString(CultureInfo.InvariantCulture))
                    .Collect());
            Then().Yield(_ => new Finding($"{debtor.Name}: {string.Join(", ", texts.Order())}"));
        }
    }

    [Fact]
    public void Not_and_exists_may_follow_a_query() =>
        Given.Rule<AfterQuery>().With(Facts).Findings().Should().Equal("B: 1");

    private sealed class AfterQuery : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            IEnumerable<Debt> debts = null!;
            When()
                .Match(() => debtor)
                .Query(() => debts, q => q.Match<Debt>(d => d.From == debtor.Name).Collect())
                .Exists<Debt>(d => debts.Contains(d))
                .Not<Asset>(a => debts.Any(d => d.From == a.Owner));
            Then().Yield(_ => new Finding($"{debtor.Name}: {debts.Count()}"));
        }
    }

    [Fact]
    public void From_may_start_a_rule_and_be_collected() =>
        Given.Rule<FromFirst>().Findings().Should().Equal("5 in 1");

    private sealed class FromFirst : Rule
    {
        private readonly int _value = 5;

        public override void Define()
        {
            IEnumerable<int> values = null!;
            When().Query(() => values, q => q.From(() => _value).Where(v => v > 4).Collect());
            Then().Yield(_ => new Finding($"{values.Single()} in {values.Count()}"));
        }
    }

    [Fact]
    public void From_does_not_take_a_collection_apart() =>
        Given.Rule<FromCollection>().Findings().Should().Equal("2 above 1");

    private sealed class FromCollection : Rule
    {
        private readonly int[] _values = [1, 2, 3];

        public override void Define()
        {
            IEnumerable<int> values = null!;
            When().Query(() => values, q => q.From(() => _values.Where(v => v > 1)));
            Then().Yield(_ => new Finding($"{values.Count()} above 1"));
        }
    }

    [Fact]
    public void Select_may_keep_the_facts_themselves() =>
        Given.Rule<Kept>().With(new Asset("A", 1), new Asset("A", 1)).Findings().Should().Equal("2 assets, 2 values");

    private sealed class Kept : Rule
    {
        public override void Define()
        {
            IEnumerable<Asset> assets = null!;
            IEnumerable<int?> values = null!;
            When()
                .Query(() => assets, q => q.Match<Asset>().Select(a => a).Collect())
                .Query(() => values, q => q.From(() => assets.Select(a => (int?)a.Value)));
            Then().Yield(_ => new Finding($"{assets.Count()} assets, {values.Count()} values"));
        }
    }

    [Fact]
    public void Bound_nulls_can_be_compared() =>
        Given.Rule<Nulls>().With(Facts).Findings().Should().Equal("A", "B");

    private sealed class Nulls : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            string? text = null;
            int? number = null;
            When()
                .Match(() => debtor)
                .Let(() => text, () => null)
                .Let(() => number, () => null)
                .Exists<Debt>(d => d.From == debtor.Name && text == null && number == null)
                .Having(() => number == null);
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }

    [Fact]
    public void The_type_of_the_alias_decides_what_matches() =>
        Given.Rule<NarrowAlias>().With(new Debtor("A"), new Guarantor("B", "A")).Findings().Should().Equal("B for A");

    private sealed class NarrowAlias : Rule
    {
        public override void Define()
        {
            Guarantor guarantor = null!;
            When().Match<Debtor>(() => guarantor, d => d.Name != "");
            Then().Yield(_ => new Finding($"{guarantor.Name} for {guarantor.For}"));
        }
    }

    [Fact]
    public void Values_can_be_facts() =>
        Given.Rule<Numbers>().With(1, 2, 2, "2").Findings().Should().Equal("2", "2");

    private sealed class Numbers : Rule
    {
        public override void Define()
        {
            int number = 0;
            When().Match(() => number, n => n > 1);
            Then().Yield(_ => new Finding($"{number}"));
        }
    }

    [Fact]
    public void When_may_be_said_in_several_parts_and_one_type_yielded_several_times() =>
        Given.Rule<Parts>().With(Facts).Findings().Should().Equal("again A", "first A");

    private sealed class Parts : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor);
            When().Exists<Asset>(a => a.Owner == debtor.Name);
            Then()
                .Yield(_ => new Finding($"first {debtor.Name}"))
                .Yield(_ => new Finding($"again {debtor.Name}"));
        }
    }

    [Fact]
    public void The_same_rule_loaded_twice_is_two_rules() =>
        Given.Rules(typeof(Parts), typeof(Parts)).With(Facts).Findings().Should().Equal("again A", "again A", "first A", "first A");

    [Fact]
    public void The_view_of_facts_is_live()
    {
        ISession session = Given.Rule<Parts>();
        IQueryable<Finding> findings = session.Query<Finding>();

        session.With(Facts).Fire();

        findings.Should().HaveCount(2);
    }

    [Fact]
    public void Sessions_of_one_factory_do_not_share_facts()
    {
        ISessionFactory factory = Given.Factory(typeof(Parts));
        ISession one = factory.CreateSession().With(Facts).Fired();
        ISession other = factory.CreateSession().Fired();

        one.Query<Finding>().Should().HaveCount(2);
        other.Query<object>().Should().BeEmpty();
    }
}
