using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>Wrong data are corrected within three working days of the day on which the error is established (SX-14).</summary>
[RuleId("SX-14"), Cites(Provisions.DishonestList.Correction)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class CorrectionOverdueRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override KnownDate DueOn(Matter matter, Debtor debtor, DishonestListing listing) => Days.DueAfter(matter, Parameters.ListingCorrectionWorkingDays, listing.DataErrorEstablishedOn);

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsItStands(matter, debtor, listing)
        .AppliesWhen("data-error-established", listing.DataErrorEstablishedOn <= matter.AsOf)
        .AppliesWhen("not-yet-corrected", !(listing.DataCorrectedOn <= matter.AsOf))
        .Requires("not-overdue", Days.IsAhead(DueOn(matter, debtor, listing), matter.AsOf))
        .Result();
}
