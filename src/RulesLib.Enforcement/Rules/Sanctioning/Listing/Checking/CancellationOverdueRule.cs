using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>A wrong entry is cancelled within three working days of the day on which the error is established (SX-13).</summary>
[RuleId("SX-13"), Cites(Provisions.DishonestList.Cancellation)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class CancellationOverdueRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override KnownDate DueOn(Matter matter, Debtor debtor, DishonestListing listing) => Days.DueAfter(matter, Parameters.ListingCancellationWorkingDays, listing.ErrorEstablishedOn);

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsItStands(matter, debtor, listing)
        .AppliesWhen("error-established", listing.ErrorEstablishedOn <= matter.AsOf)
        .Requires("not-overdue", Days.IsAhead(DueOn(matter, debtor, listing), matter.AsOf))
        .Result();
}
