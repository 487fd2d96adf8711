using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>A debtor listed both with and without a term who performs everything of his own accord is in general deleted from both entries together (SX-27).</summary>
/// <remarks>Softens SX-16. The text names no number of days.</remarks>
[RuleId("SX-27"), Cites(Provisions.GoodFaith.DoubleListing)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Memory, Verified = false)]
public sealed class DoubleListingRule : RecordGroundRule<DishonestListing>
{
    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.ListingDeletion;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase holder, DishonestListing record) => Weigh(matter, point)
        .AppliesWhen("entry-of-debtor", holder.Debtor is not null)
        .AppliesWhen("with-term", Entries.HasTerm(record))
        .AppliesWhen("other-without-term", holder.Debtor is { } debtor ? HasOther(debtor, record) : false)
        .Requires("performed", holder.Debtor is { } party ? PerformanceEvents.PerformedOn(matter, party) <= point.Day : false)
        .Requires("voluntarily", holder.Debtor is { } person ? person.PerformsActively : false)
        .Result();

    /// <summary>Whether a second entry without a term stands, or was deleted because everything is performed.</summary>
    internal static Truth HasOther(Debtor debtor, DishonestListing record) => debtor.Listings.Any(other => ReferenceEquals(other, record)
        ? false
        : Sanctions.IsAgainst(other, debtor) & !Entries.HasTerm(other) & (!other.DeletedOn.Occurred | other.DeletionGround == DeletionGround.Performed));
}
