using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>The execution notice warned of the listing (SX-07).</summary>
[RuleId("SX-07"), Cites(Provisions.DishonestList.RiskWarning)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingWarningRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Missing;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsMade(debtor, listing)
        .Requires("warned", debtor.Notice.WarnsOfListing)
        .Result();
}
