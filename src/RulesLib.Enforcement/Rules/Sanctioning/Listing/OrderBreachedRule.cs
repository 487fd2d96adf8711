using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>G5: breaches a consumption-restriction order that the debtor had received (SX-01-G5, XF-25).</summary>
[RuleId("SX-01-G5"), Cites(Provisions.DishonestList.BreachesRestriction, Provisions.DishonestList.Grounds, Provisions.GoodFaith.ServiceBeforeSanction)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OrderBreachedRule : ListingGroundRule
{
    /// <inheritdoc/>
    protected override ListingGround? ListingGround => Facts.ListingGround.OrderBreach;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Ground(matter, point, debtor)
        .Requires("conduct", debtor.Conduct.Any(act => ListingConduct.IsOrderBreach(act, debtor, point.Day)))
        .Result();
}
