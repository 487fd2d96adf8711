namespace RulesLib.Engine.Tests;

/// <summary>NRules finds aliases by name alone; what it would take for another is refused here.</summary>
public class AliasTests
{
    [Fact]
    public void An_alias_named_like_a_member_on_the_path_is_refused() =>
        Loading<NamedLikeMember>().Should().Throw<RuleDefinitionException>()
            .WithMessage("Rule '*NamedLikeMember' is not well defined: 'Owner' is the name of an alias and also of a member that * reads. Rename the alias.");

    private sealed class NamedLikeMember : Rule
    {
        private string Owner { get; } = "";

        public override void Define()
        {
            Asset asset = null!;
            When().Let(() => Owner, () => "x").Match(() => asset).Having(() => asset.Owner == "A");
            Then().Yield(_ => new Finding(Owner));
        }
    }

    [Fact]
    public void An_alias_used_before_it_is_bound_is_refused() =>
        Loading<UsedBefore>().Should().Throw<RuleDefinitionException>().WithMessage("*Alias 'asset' is used before it is bound.");

    private sealed class UsedBefore : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            Asset asset = null!;
            When().Match(() => debtor, d => d.Name == asset.Owner).Match(() => asset);
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }

    [Fact]
    public void An_alias_that_cannot_hold_the_value_is_refused() =>
        Loading<TooNarrow>().Should().Throw<RuleDefinitionException>().WithMessage("*Alias 'assets' cannot hold*");

    private sealed class TooNarrow : Rule
    {
        public override void Define()
        {
            List<Asset> assets = null!;
            When().Query<IEnumerable<Asset>>(() => assets, q => q.Match<Asset>().Collect());
            Then().Yield(_ => new Finding($"{assets.Count}"));
        }
    }

    [Fact]
    public void A_static_alias_is_refused() =>
        Loading<Static>().Should().Throw<RuleDefinitionException>().WithMessage("*is not an alias*");

    private sealed class Static : Rule
    {
        private static readonly Debtor Shared = null!;

        public override void Define()
        {
            When().Match(() => Shared);
            Then().Yield(_ => new Finding(""));
        }
    }

    [Fact]
    public void A_rule_cannot_be_defined_outside_of_loading() =>
        new UsedBefore().Invoking(rule => rule.Define()).Should().Throw<InvalidOperationException>();

    private static Action Loading<TRule>()
        where TRule : Rule => () => Given.Repository(typeof(TRule));
}
