using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>An entry with a term is to be deleted within three working days after the term, whatever happens before; sooner only under SX-04 and SX-27 (SX-16).</summary>
[RuleId("SX-16"), Cites(Provisions.DishonestList.DeletionAfterTerm)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class TermDeletionRule : RecordGroundRule<DishonestListing>
{
    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.ListingDeletion;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase holder, DishonestListing record) => Weigh(matter, point)
        .AppliesWhen("with-term", Entries.HasTerm(record))
        .Requires("term-over", Entries.TermEndsOn(matter, record) < point.Day)
        .Result();
}
