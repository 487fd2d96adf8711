namespace RulesLib.Engine.Tests;

public class ChainingTests
{
    private static readonly Type[] Chain = [typeof(List), typeof(Restrict), typeof(DeclareInsolvent)];
    private static readonly object[] Facts = [new Debtor("A"), new Debtor("B"), new Asset("B", 1)];

    [Fact]
    public void Conclusions_chain_three_levels_deep()
    {
        ISession session = Given.Rules(Chain).With(Facts).Fired();

        session.Query<Insolvent>().Should().Equal(new Insolvent("A"));
        session.Query<Restricted>().Should().Equal(new Restricted("A"));
        session.Query<Listed>().Should().Equal(new Listed("A"));
    }

    [Fact]
    public void Absence_of_a_conclusion_is_looked_at_after_it_is_drawn() =>
        Given.Rules([typeof(NotListed), .. Chain]).With(Facts).Findings().Should().Equal("B is not listed");

    [Fact]
    public void Priorities_do_not_change_the_result() =>
        Given.Rules([typeof(NotListedFirst), .. Chain, typeof(ExistsListedFirst)]).With(Facts)
            .Findings().Should().Equal("B is not listed", "someone is listed");

    [Fact]
    public void Rules_that_yield_the_same_type_add_up() =>
        Given.Rules([typeof(NotListed), typeof(NotListedFirst)]).With(Facts)
            .Findings().Should().Equal("A is not listed", "A is not listed", "B is not listed", "B is not listed");

    private sealed class DeclareInsolvent : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor).Not<Asset>(a => a.Owner == debtor.Name);
            Then().Yield(_ => new Insolvent(debtor.Name));
        }
    }

    private sealed class Restrict : Rule
    {
        public override void Define()
        {
            Insolvent insolvent = null!;
            When().Match(() => insolvent);
            Then().Yield(_ => new Restricted(insolvent.Name));
        }
    }

    private sealed class List : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor).Exists<Restricted>(r => r.Name == debtor.Name);
            Then().Yield(_ => new Listed(debtor.Name));
        }
    }

    private class NotListed : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor).Not<Listed>(l => l.Name == debtor.Name);
            Then().Yield(_ => new Finding($"{debtor.Name} is not listed"));
        }
    }

    [Priority(1000)]
    private sealed class NotListedFirst : NotListed;

    private sealed class ExistsListedFirst : Rule
    {
        public override void Define()
        {
            Priority(2000);
            When().Exists<Listed>();
            Then().Yield(_ => new Finding("someone is listed"));
        }
    }
}
