using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>An entry is in the database of the Supreme People's Court, which publishes it (SX-11).</summary>
/// <remarks>The text names no number of days. Other media are open to the court.</remarks>
[RuleId("SX-11"), Cites(Provisions.DishonestList.Publication)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingPublishedRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Missing;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsItStands(matter, debtor, listing)
        .Unless("grace-running", Sanctions.HasGrace(listing.GraceEndsOn, matter.AsOf))
        .Requires("published", listing.PublishedOn <= matter.AsOf)
        .Result();
}
