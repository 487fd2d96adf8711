namespace RulesLib.Engine.Tests;

public class QueryTests
{
    private static readonly object[] Facts =
    [
        new Debtor("A"), new Debtor("B"),
        new Debt("A", "X", 50), new Debt("A", "Y", 70), new Debt("A", "Z", 70), new Debt("A", "X", 1), new Debt("C", "X", 1000),
    ];

    [Fact]
    public void Collect_gathers_matching_facts_for_each_earlier_match() =>
        Given.Rule<Total>().With(Facts).Findings().Should().Equal("A owes 190 in 3", "B owes 0 in 0");

    private sealed class Total : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            IEnumerable<Debt> debts = null!;
            When()
                .Match(() => debtor)
                .Query(() => debts, q => q
                    .Match<Debt>(d => d.From == debtor.Name)
                    .Where(d => d.Amount > 1)
                    .Collect());
            Then().Yield(_ => new Finding($"{debtor.Name} owes {debts.Sum(d => d.Amount)} in {debts.Count()}"));
        }
    }

    [Fact]
    public void Collecting_nothing_is_an_empty_collection_and_fires() =>
        Given.Rule<AllDebts>().Findings().Should().Equal("0 debts");

    private sealed class AllDebts : Rule
    {
        public override void Define()
        {
            IEnumerable<Debt> debts = null!;
            When().Query(() => debts, q => q.Match<Debt>().Collect());
            Then().Yield(_ => new Finding($"{debts.Count()} debts"));
        }
    }

    [Fact]
    public void A_condition_on_the_collection_comes_after_collect() =>
        Given.Rule<ManyDebts>().With(Facts).Findings().Should().Equal("A");

    private sealed class ManyDebts : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            IEnumerable<Debt> debts = null!;
            When()
                .Match(() => debtor)
                .Query(() => debts, q => q.Match<Debt>(d => d.From == debtor.Name).Collect().Where(c => c.Count() > 2));
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }

    [Fact]
    public void Select_turns_each_fact_into_a_value_and_keeps_equal_values() =>
        Given.Rule<Amounts>().With(Facts).Findings().Should().Equal("A: 1+50+70+70", "B: ");

    private sealed class Amounts : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            IEnumerable<int> amounts = null!;
            When()
                .Match(() => debtor)
                .Query(() => amounts, q => q.Match<Debt>(d => d.From == debtor.Name).Select(d => d.Amount).Collect());
            Then().Yield(_ => new Finding($"{debtor.Name}: {string.Join("+", amounts.Order())}"));
        }
    }

    [Fact]
    public void Without_collect_a_query_fires_for_each_element() =>
        Given.Rule<Halves>().With(Facts).Findings().Should().Equal("A: 25", "A: 35", "A: 35");

    private sealed class Halves : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            Half half = null!;
            When()
                .Match(() => debtor)
                .Query(() => half, q => q
                    .Match<Debt>(d => d.From == debtor.Name)
                    .Select(d => new Half(debtor.Name, d.Amount / 2))
                    .Where(h => h.Amount > 0));
            Then().Yield(_ => new Finding($"{half.Name}: {half.Amount}"));
        }

        private sealed record Half(string Name, int Amount);
    }

    [Fact]
    public void A_value_selected_after_collect_is_one_value() =>
        Given.Rule<Largest>().With(Facts).Findings().Should().Equal("A: 70");

    private sealed class Largest : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            int largest = 0;
            When()
                .Match(() => debtor)
                .Query(() => largest, q => q
                    .Match<Debt>(d => d.From == debtor.Name)
                    .Collect()
                    .Where(debts => debts.Any())
                    .Select(debts => debts.Max(d => d.Amount)));
            Then().Yield(_ => new Finding($"{debtor.Name}: {largest}"));
        }
    }

    [Fact]
    public void From_starts_with_the_value_of_an_expression() =>
        Given.Rule<FromCollection>().With(Facts).Findings().Should().Equal("A: 3 of 4");

    private sealed class FromCollection : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            IEnumerable<Debt> debts = null!;
            int large = 0;
            When()
                .Match(() => debtor)
                .Query(() => debts, q => q.Match<Debt>(d => d.From == debtor.Name).Collect())
                .Query(() => large, q => q.From(() => debts.Count(d => d.Amount > 1)).Where(n => n > 0));
            Then().Yield(_ => new Finding($"{debtor.Name}: {large} of {debts.Count()}"));
        }
    }

    [Fact]
    public void Two_collections_stand_side_by_side() =>
        Given.Rule<Sides>().With(Facts).With(new Asset("A", 5), new Asset("A", 6)).Findings().Should().Equal("A: 4, 2", "B: 0, 0");

    private sealed class Sides : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            IEnumerable<Debt> debts = null!;
            IEnumerable<Asset> assets = null!;
            When()
                .Match(() => debtor)
                .Query(() => debts, q => q.Match<Debt>(d => d.From == debtor.Name).Collect())
                .Query(() => assets, q => q.Match<Asset>(a => a.Owner == debtor.Name).Collect());
            Then().Yield(_ => new Finding($"{debtor.Name}: {debts.Count()}, {assets.Count()}"));
        }
    }

    [Fact]
    public void A_collection_of_derived_facts_is_complete_and_counts_facts_of_derived_types() =>
        Given.Rules(typeof(Parties), typeof(PoorDebtor)).With(new Debtor("A"), new Guarantor("B", "A"), new Creditor("C"))
            .Findings().Should().Equal("3 parties, 2 insolvent");

    private sealed class Parties : Rule
    {
        public override void Define()
        {
            IEnumerable<Party> parties = null!;
            IEnumerable<Insolvent> insolvents = null!;
            When()
                .Query(() => parties, q => q.Match<Party>().Collect())
                .Query(() => insolvents, q => q.Match<Insolvent>().Collect());
            Then().Yield(_ => new Finding($"{parties.Count()} parties, {insolvents.Count()} insolvent"));
        }
    }

    private sealed class PoorDebtor : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor).Not<Asset>(a => a.Owner == debtor.Name);
            Then().Yield(_ => new Insolvent(debtor.Name));
        }
    }
}
