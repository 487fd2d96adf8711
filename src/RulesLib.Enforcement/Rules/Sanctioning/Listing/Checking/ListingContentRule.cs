using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>Everything that has to be recorded and published of an entry is (SX-10).</summary>
[RuleId("SX-10"), Cites(Provisions.DishonestList.Content)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingContentRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Missing;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsItStands(matter, debtor, listing)
        .Unless("grace-running", Sanctions.HasGrace(listing.GraceEndsOn, matter.AsOf))
        .Requires("content-complete", listing.ContentComplete)
        .Result();
}
