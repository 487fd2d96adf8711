namespace RulesLib.Engine.Tests;

public class ExistsAndNotTests
{
    [Fact]
    public void Exists_fires_once_however_many_facts_there_are() =>
        Given.Rule<AnyAsset>().With(new Asset("A", 1), new Asset("B", 2)).Findings().Should().Equal("there is an asset");

    [Fact]
    public void Exists_does_not_fire_without_a_fact() => Given.Rule<AnyAsset>().Findings().Should().BeEmpty();

    private sealed class AnyAsset : Rule
    {
        public override void Define()
        {
            When().Exists<Asset>();
            Then().Yield(_ => new Finding("there is an asset"));
        }
    }

    [Fact]
    public void Not_fires_on_an_empty_session() => Given.Rule<NoAsset>().Findings().Should().Equal("no valuable asset");

    [Fact]
    public void Not_counts_only_facts_that_fulfil_its_conditions() =>
        Given.Rule<NoAsset>().With(new Asset("A", 1)).Findings().Should().Equal("no valuable asset");

    [Fact]
    public void Not_does_not_fire_when_there_is_a_fact() =>
        Given.Rule<NoAsset>().With(new Asset("A", 1), new Asset("A", 1000)).Findings().Should().BeEmpty();

    private sealed class NoAsset : Rule
    {
        public override void Define()
        {
            When().Not<Asset>(a => a.Value > 100);
            Then().Yield(_ => new Finding("no valuable asset"));
        }
    }

    [Fact]
    public void Exists_and_not_join_with_earlier_aliases() =>
        Given.Rule<OwesButOwnsNothing>()
            .With(new Debtor("A"), new Debtor("B"), new Debtor("C"))
            .With(new Debt("A", "X", 1), new Debt("B", "X", 1), new Debt("B", "Y", 1), new Asset("A", 1))
            .Findings().Should().Equal("B");

    private sealed class OwesButOwnsNothing : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When()
                .Match(() => debtor)
                .Exists<Debt>(d => d.From == debtor.Name, d => d.Amount > 0)
                .Not<Asset>(a => a.Owner == debtor.Name);
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }

    [Fact]
    public void Patterns_may_follow_exists_and_not() =>
        Given.Rule<Afterwards>().With(new Debtor("A"), new Debtor("B"), new Asset("A", 1)).Findings().Should().Equal("A", "B");

    private sealed class Afterwards : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Exists<Asset>().Not<Debt>().Match(() => debtor);
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }
}
