using System.Linq.Expressions;

namespace RulesLib.Engine.Tests;

public class MatchTests
{
    [Fact]
    public void A_rule_fires_once_for_each_matching_fact() =>
        Given.Rule<Valuable>().With(new Asset("A", 10), new Asset("B", 200), new Asset("C", 300))
            .Findings().Should().Equal("B 200", "C 300");

    private sealed class Valuable : Rule
    {
        public override void Define()
        {
            Asset asset = null!;
            When().Match(() => asset, a => a.Value > 100, a => a.Owner != "");
            Then().Yield(_ => new Finding($"{asset.Owner} {asset.Value}"));
        }
    }

    [Fact]
    public void Without_facts_nothing_matches() => Given.Rule<Valuable>().Findings().Should().BeEmpty();

    [Fact]
    public void Nothing_is_derived_before_firing() =>
        Given.Rule<Valuable>().With(new Asset("A", 200)).Query<Finding>().Should().BeEmpty();

    [Fact]
    public void Firing_again_without_a_change_derives_nothing_more() =>
        Given.Rule<Valuable>().With(new Asset("A", 200)).Fired().Findings().Should().Equal("A 200");

    [Fact]
    public void A_match_without_alias_still_fires_for_each_fact() =>
        Given.Rule<Counted>().With(new Creditor("A"), new Creditor("B")).Findings().Should().Equal("some creditor", "some creditor");

    private sealed class Counted : Rule
    {
        public override void Define()
        {
            When().Match<Creditor>(c => c.Name != "");
            Then().Yield(_ => new Finding("some creditor"));
        }
    }

    [Fact]
    public void A_rule_can_yield_several_facts_of_several_types()
    {
        ISession session = Given.Rule<TwoYields>().With(new Debtor("A")).Fired();

        session.Query<Insolvent>().Should().Equal(new Insolvent("A"));
        session.Query<Restricted>().Should().Equal(new Restricted("A"));
    }

    private sealed class TwoYields : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor);
            Then().Yield(_ => new Insolvent(debtor.Name)).Yield(_ => new Restricted(debtor.Name));
        }
    }

    [Fact]
    public void What_is_yielded_can_come_from_a_method_of_the_rule() =>
        Given.Rule<Judged>().With(new Asset("A", 200)).Findings().Should().Equal("worth more than 100: A");

    private sealed class Judged : Rule
    {
        private readonly int _limit = 100;

        public override void Define()
        {
            Asset asset = null!;
            When().Match(() => asset, a => a.Value > _limit);
            Then().Yield(_ => Judge(asset));
        }

        private Finding Judge(Asset asset) => new($"worth more than {_limit}: {asset.Owner}");
    }

    [Fact]
    public void A_base_class_can_hold_the_definition_and_the_aliases() =>
        Given.Rules(typeof(InLowerCase), typeof(InUpperCase)).With(new Debtor("Li")).Findings().Should().Equal("LI", "li");

    private abstract class DebtorRule : Rule
    {
        protected Debtor debtor = null!;

        public sealed override void Define()
        {
            int length = 0;
            When().Match(() => debtor).Let(() => length, () => debtor.Name.Length).Having(() => debtor.Name.Length == length);
            Then().Yield(_ => Judge(debtor));
        }

        protected abstract Finding Judge(Debtor debtor);
    }

    private sealed class InLowerCase : DebtorRule
    {
        protected override Finding Judge(Debtor debtor) => new(debtor.Name.ToLowerInvariant());
    }

    private sealed class InUpperCase : DebtorRule
    {
        protected override Finding Judge(Debtor debtor) => new(debtor.Name.ToUpperInvariant());
    }

    [Fact]
    public void Extension_methods_can_add_verbs() =>
        Given.Rule<WithVerb>().With(new Debtor("A"), new Debtor(""), new Asset("B", 0)).Findings().Should().Equal("A");

    private sealed class WithVerb : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().PoorDebtor(() => debtor);
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }

    [Fact]
    public void Aliases_of_an_outer_scope_are_seen_from_an_inner_one() =>
        Given.Rule<InnerScope>().With(new Debtor("A"), new Asset("A", 1)).Findings().Should().Equal("A owns 1");

    private sealed class InnerScope : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            ILeftHandSideExpression when = When().Match(() => debtor);
            {
                Asset asset = null!;
                when.Match(() => asset, a => a.Owner == debtor.Name).Having(() => asset.Value > 0 && debtor.Name != "");
                Then().Yield(_ => new Finding($"{debtor.Name} owns {asset.Value}"));
            }
        }
    }
}

internal static class Verbs
{
    public static ILeftHandSideExpression PoorDebtor(this ILeftHandSideExpression when, Expression<Func<Debtor>> debtor) =>
        when.Match(debtor, d => d.Name != "").Not<Asset>(a => a.Value > 0);
}
