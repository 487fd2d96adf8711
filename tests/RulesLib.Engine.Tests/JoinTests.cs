namespace RulesLib.Engine.Tests;

public class JoinTests
{
    private static readonly object[] Facts =
    [
        new Debtor("A"), new Debtor("B"), new Creditor("X"), new Creditor("Y"),
        new Debt("A", "X", 50), new Debt("A", "Y", 70), new Debt("B", "Y", 10),
        new Asset("A", 60), new Asset("B", 5),
    ];

    [Fact]
    public void Two_patterns_without_condition_make_every_combination() =>
        Given.Rule<EachWithEach>().With(Facts).Findings().Should().Equal("A-X", "A-Y", "B-X", "B-Y");

    private sealed class EachWithEach : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            Creditor creditor = null!;
            When().Match(() => debtor).Match(() => creditor);
            Then().Yield(_ => new Finding($"{debtor.Name}-{creditor.Name}"));
        }
    }

    [Fact]
    public void Two_patterns_join_on_a_condition() =>
        Given.Rule<Owing>().With(Facts).Findings().Should().Equal("A owes 50", "A owes 70", "B owes 10");

    private sealed class Owing : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            Debt debt = null!;
            When().Match(() => debtor).Match(() => debt, d => d.From == debtor.Name);
            Then().Yield(_ => new Finding($"{debtor.Name} owes {debt.Amount}"));
        }
    }

    [Fact]
    public void Three_patterns_join() =>
        Given.Rule<OwingTo>().With(Facts).Findings().Should().Equal("A owes X 50", "A owes Y 70", "B owes Y 10");

    private sealed class OwingTo : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            Debt debt = null!;
            Creditor creditor = null!;
            When().Match(() => debtor).Match(() => creditor).Match(() => debt, d => d.From == debtor.Name, d => d.To == creditor.Name);
            Then().Yield(_ => new Finding($"{debtor.Name} owes {creditor.Name} {debt.Amount}"));
        }
    }

    [Fact]
    public void Four_patterns_join_with_conditions_across_all_aliases() =>
        Given.Rule<Covered>().With(Facts).Findings().Should().Equal("A can pay X 50 from 60");

    private sealed class Covered : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            Creditor creditor = null!;
            Debt debt = null!;
            Asset asset = null!;
            When()
                .Match(() => debtor)
                .Match(() => creditor, c => c.Name != debtor.Name)
                .Match(() => debt, d => d.From == debtor.Name && d.To == creditor.Name)
                .Match(() => asset, a => a.Owner == debtor.Name && a.Value >= debt.Amount && creditor.Name != a.Owner);
            Then().Yield(_ => new Finding($"{debtor.Name} can pay {creditor.Name} {debt.Amount} from {asset.Value}"));
        }
    }

    [Fact]
    public void A_type_joins_with_itself() =>
        Given.Rule<BiggerDebt>().With(Facts).Findings().Should().Equal("50 > 10", "70 > 10", "70 > 50");

    private sealed class BiggerDebt : Rule
    {
        public override void Define()
        {
            Debt one = null!;
            Debt other = null!;
            When().Match(() => one).Match(() => other, o => o != one, o => o.Amount < one.Amount);
            Then().Yield(_ => new Finding($"{one.Amount} > {other.Amount}"));
        }
    }
}
