using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>An entry without a term is deleted within three working days of the event that ends it (SX-15).</summary>
/// <remarks>For an older entry under G2 to G6 it is not settled whether it has a term: a person decides once something ended it (§14, 19).</remarks>
[RuleId("SX-15"), Cites(Provisions.DishonestList.Deletion)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class EventDeletionOverdueRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => requirement switch
    {
        "transition" => MonitoringState.Missing,
        _ => MonitoringState.Overdue,
    };

    /// <inheritdoc/>
    protected override KnownDate DueOn(Matter matter, Debtor debtor, DishonestListing listing) => Entries.DeletionDueOn(matter, debtor, listing);

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsItStands(matter, debtor, listing)
        .AppliesWhen("without-term", !Entries.HasTerm(listing) | IsOfTransition(listing))
        .AppliesWhen("event", Entries.EndedOn(matter, debtor, listing) <= matter.AsOf)
        .Requires("not-overdue", IsOfTransition(listing) | Days.IsAhead(DueOn(matter, debtor, listing), matter.AsOf))
        .Requires("transition", !IsOfTransition(listing), Severity.ManualReview, Cure.DecideManually, Confidence.Unsure)
        .Result();

    private static Truth IsOfTransition(DishonestListing listing) => listing.DecidedOn < Entries.Text2017 & Entries.IsOfConduct(listing) & !listing.TermEndsOn.Occurred;
}
