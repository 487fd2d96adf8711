using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>
/// A listing without a term is deleted within three working days after the second query that found nothing, if nobody gave a valid clue; the
/// interim termination and the consumption restriction go on (ZP-18, SC-18).
/// </summary>
[RuleId("ZP-18", "SC-18"), Cites(Provisions.DishonestList.DeletionNoProperty, Provisions.DishonestList.Deletion)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingDeletedRule : MonitoringRule<Debtor>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        KnownDate Second() => EmptyQueries.DeletionDueSince(matter, debtor);
        KnownDate Due() => Term.DeadlineOf(matter, Second(), Parameters.ListingDeletionWorkingDays);
        return Duty(matter)
            .AppliesWhen("listed-without-term", debtor.Listings.Any(listing => EmptyQueries.Ends(matter, debtor, listing)))
            .AppliesWhen("two-empty-queries", Second() >= Info.From & Second() <= matter.AsOf)
            .Requires("deleted-in-time", debtor.Listings.All(listing => !EmptyQueries.Ends(matter, debtor, listing) | Term.IsInTime(listing.DeletedOn, Due(), matter.AsOf)), Severity.Advisory, Cure.DeleteListing)
            .Result();
    }
}
