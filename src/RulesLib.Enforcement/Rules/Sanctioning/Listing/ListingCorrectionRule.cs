using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Whether wrong data of an entry must be corrected, and by when (SX-14).</summary>
[RuleId("SX-14"), Cites(Provisions.DishonestList.Correction)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingCorrectionRule : RecordMeasureRule<DishonestListing>
{
    private static readonly string[] s_because = ["listing-data-wrong"];

    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.ListingCorrection;

    /// <inheritdoc/>
    protected override bool Supports(Ground ground) => ground.Supports == GroundFor.ListingCorrection;

    /// <inheritdoc/>
    protected override Truth Stands(Matter matter, PersonInCase holder, DishonestListing record) => record.DecidedOn <= matter.AsOf & !(record.DeletedOn <= matter.AsOf) & !(record.DataCorrectedOn <= matter.AsOf);

    /// <inheritdoc/>
    protected override MeasureDetails Details(Matter matter, PersonInCase holder, DishonestListing record, IReadOnlyList<Ground> certain) => certain.Count == 0
        ? MeasureDetails.Empty
        : MeasureDetails.Empty with { DueOn = Days.DueAfter(matter, Parameters.ListingCorrectionWorkingDays, record.DataErrorEstablishedOn), Because = s_because };
}
