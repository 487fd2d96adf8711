using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>Nobody was listed under G5 before the order was received (SX-01-G5, XF-25).</summary>
[RuleId("SX-01-G5"), Cites(Provisions.DishonestList.BreachesRestriction, Provisions.GoodFaith.ServiceBeforeSanction)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class UnreceivedOrderListingRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsMade(debtor, listing)
        .AppliesWhen("under-g5", listing.Grounds.Has(ListingGround.OrderBreach))
        .Requires("order-received", debtor.ConsumptionOrders.Any(order => order.ServedOn <= listing.DecidedOn | order.BoundPersons.Any(person => person.ServedOn <= listing.DecidedOn)))
        .Result();
}
