namespace RulesLib.Engine.Tests;

public class LetAndHavingTests
{
    [Fact]
    public void Let_names_a_value_that_later_patterns_use() =>
        Given.Rule<Enough>().With(new Debt("A", "X", 10), new Asset("A", 19), new Asset("A", 20)).Findings().Should().Equal("20 is twice 10");

    private sealed class Enough : Rule
    {
        public override void Define()
        {
            Debt debt = null!;
            Asset asset = null!;
            int needed = 0;
            When()
                .Match(() => debt)
                .Let(() => needed, () => debt.Amount * 2)
                .Match(() => asset, a => a.Owner == debt.From, a => a.Value >= needed);
            Then().Yield(_ => new Finding($"{needed} is twice {debt.Amount}"));
        }
    }

    [Fact]
    public void Let_may_bind_null() =>
        Given.Rule<Nickname>().With(new Debtor("A"), new Debtor("Bo")).Findings().Should().Equal("A has none", "Bo has B");

    private sealed class Nickname : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            string? nickname = null;
            When().Match(() => debtor).Let(() => nickname, () => debtor.Name.Length > 1 ? debtor.Name.Substring(0, 1) : null);
            Then().Yield(_ => new Finding(nickname == null ? $"{debtor.Name} has none" : $"{debtor.Name} has {nickname}"));
        }
    }

    [Fact]
    public void Having_adds_conditions_over_all_earlier_aliases() =>
        Given.Rule<Over>().With(new Debt("A", "X", 10), new Debt("A", "Y", 90), new Debt("B", "X", 5), new Asset("A", 50), new Asset("B", 50))
            .Findings().Should().Equal("A");

    private sealed class Over : Rule
    {
        public override void Define()
        {
            Asset asset = null!;
            IEnumerable<Debt> debts = null!;
            int total = 0;
            When()
                .Match(() => asset)
                .Query(() => debts, q => q.Match<Debt>(d => d.From == asset.Owner).Collect())
                .Let(() => total, () => debts.Sum(d => d.Amount))
                .Having(() => total > asset.Value, () => debts.Any());
            Then().Yield(_ => new Finding(asset.Owner));
        }
    }

    [Fact]
    public void Having_may_follow_a_match_and_a_query() =>
        Given.Rule<HavingTwice>().With(new Debtor("A"), new Debtor("B"), new Debt("A", "X", 1), new Debt("B", "X", 1), new Debt("B", "Y", 1))
            .Findings().Should().Equal("B");

    private sealed class HavingTwice : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            IEnumerable<Debt> debts = null!;
            When()
                .Match(() => debtor).Having(() => debtor.Name != "")
                .Query(() => debts, q => q.Match<Debt>(d => d.From == debtor.Name).Collect()).Having(() => debts.Count() > 1);
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }

    [Fact]
    public void A_deferred_query_keeps_the_aliases_of_its_own_match() =>
        Given.Rule<Deferred>().With(new Debtor("A"), new Debtor("B"), new Debt("A", "X", 1), new Debt("B", "X", 2)).Fired()
            .Query<Sum>().AsEnumerable().Select(sum => $"{sum.Name} {sum.Amounts.Sum()}").Should().BeEquivalentTo("A 1", "B 2");

    private sealed record Sum(string Name, IEnumerable<int> Amounts);

    private sealed class Deferred : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            IEnumerable<Debt> debts = null!;
            When().Match(() => debtor).Query(() => debts, q => q.Match<Debt>().Collect());
            Then().Yield(_ => new Sum(debtor.Name, debts.Where(d => d.From == debtor.Name).Select(d => d.Amount)));
        }
    }
}
