using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>An entry that should not have been made is cancelled within three working days (SX-13).</summary>
/// <remarks>The start is not defined: the day on which the court establishes the error.</remarks>
[RuleId("SX-13"), Cites(Provisions.DishonestList.Cancellation)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class WrongListingRule : RecordGroundRule<DishonestListing>
{
    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.ListingCancellation;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase holder, DishonestListing record) => Weigh(matter, point)
        .Requires("error-established", record.ErrorEstablishedOn <= point.Day)
        .Result();
}
