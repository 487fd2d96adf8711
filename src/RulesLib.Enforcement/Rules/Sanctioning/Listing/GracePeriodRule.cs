using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>A decision to list or restrict has no effect while a grace period runs (SX-25).</summary>
[RuleId("SX-25", "PP-06"), Cites(Provisions.GoodFaith.Grace)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class GracePeriodRule : BarRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Weigh(matter, point)
        .Requires("grace-running", ListingGrace(debtor, point.Day) | OrderGrace(debtor, point.Day))
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, Debtor debtor) => ground.Supports switch
    {
        GroundFor.Listing => ListingGrace(debtor, ground.Point!.Day),
        GroundFor.Restriction => OrderGrace(debtor, ground.Point!.Day) | ListingGrace(debtor, ground.Point!.Day),
        _ => false,
    };

    private static Truth ListingGrace(Debtor debtor, KnownDate day) => debtor.Listings.Any(listing => Sanctions.Stands(listing, debtor, day) & listing.GraceEndsOn >= day);

    private static Truth OrderGrace(Debtor debtor, KnownDate day) => debtor.ConsumptionOrders.Any(order => Sanctions.Stands(order, day) & order.GraceEndsOn >= day);
}
