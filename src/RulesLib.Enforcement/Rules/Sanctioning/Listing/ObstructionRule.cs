using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>G2: obstructs or resists enforcement by forging evidence, violence, threats or the like (SX-01-G2).</summary>
[RuleId("SX-01-G2"), Cites(Provisions.DishonestList.ObstructsByForgeryOrForce, Provisions.DishonestList.Grounds)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ObstructionRule : ListingGroundRule
{
    /// <inheritdoc/>
    protected override ListingGround? ListingGround => Facts.ListingGround.Obstruction;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Ground(matter, point, debtor)
        .Requires("conduct", debtor.Conduct.Any(act => ListingConduct.IsObstruction(act, debtor, point.Day)))
        .Result();
}
