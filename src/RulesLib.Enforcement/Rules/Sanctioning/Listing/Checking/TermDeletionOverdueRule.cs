using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>An entry with a term is deleted within three working days after the term (SX-16).</summary>
[RuleId("SX-16"), Cites(Provisions.DishonestList.DeletionAfterTerm)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class TermDeletionOverdueRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override KnownDate DueOn(Matter matter, Debtor debtor, DishonestListing listing) => Days.DueAfter(matter, Parameters.ListingExpiryWorkingDays, Entries.TermEndsOn(matter, listing));

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsItStands(matter, debtor, listing)
        .AppliesWhen("with-term", Entries.HasTerm(listing))
        .AppliesWhen("term-over", Entries.TermEndsOn(matter, listing) < matter.AsOf)
        .Requires("not-overdue", Days.IsAhead(DueOn(matter, debtor, listing), matter.AsOf))
        .Result();
}
