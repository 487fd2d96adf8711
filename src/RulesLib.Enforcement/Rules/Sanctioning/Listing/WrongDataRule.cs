using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Published data that are not accurate are corrected within three working days (SX-14).</summary>
/// <remarks>The start is not defined: the day on which the court establishes the error.</remarks>
[RuleId("SX-14"), Cites(Provisions.DishonestList.Correction)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class WrongDataRule : RecordGroundRule<DishonestListing>
{
    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.ListingCorrection;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase holder, DishonestListing record) => Weigh(matter, point)
        .Requires("data-error-established", record.DataErrorEstablishedOn <= point.Day)
        .Result();
}
