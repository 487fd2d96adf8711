using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>An entry without a term is to be deleted within three working days of one of seven events (SX-15); until 2017-04-30 of three, without a number of days.</summary>
/// <remarks>A settlement that is only concluded is none of them, nor is interim termination without two empty queries after it. An older entry under G2 to G6 is left to a person (§14, 19).</remarks>
[RuleId("SX-15"), Cites(Provisions.DishonestList.Deletion)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class EventDeletionRule : RecordGroundRule<DishonestListing>
{
    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.ListingDeletion;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase holder, DishonestListing record) => Weigh(matter, point)
        .AppliesWhen("entry-of-debtor", holder.Debtor is not null)
        .AppliesWhen("without-term", !Entries.HasTerm(record))
        .Requires("event", holder.Debtor is { } debtor ? Entries.EndedOn(matter, debtor, record) <= point.Day : false)
        .Result();
}
