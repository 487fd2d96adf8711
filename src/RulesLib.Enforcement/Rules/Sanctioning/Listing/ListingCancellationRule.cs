using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Whether an entry that should not have been made must be cancelled, and by when (SX-13).</summary>
[RuleId("SX-13"), Cites(Provisions.DishonestList.Cancellation)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingCancellationRule : RecordMeasureRule<DishonestListing>
{
    private static readonly string[] s_because = ["listing-wrong"];

    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.ListingCancellation;

    /// <inheritdoc/>
    protected override bool Supports(Ground ground) => ground.Supports == GroundFor.ListingCancellation;

    /// <inheritdoc/>
    protected override Truth Stands(Matter matter, PersonInCase holder, DishonestListing record) => record.DecidedOn <= matter.AsOf & !(record.DeletedOn <= matter.AsOf);

    /// <inheritdoc/>
    protected override MeasureDetails Details(Matter matter, PersonInCase holder, DishonestListing record, IReadOnlyList<Ground> certain) => certain.Count == 0
        ? MeasureDetails.Empty
        : MeasureDetails.Empty with { DueOn = Days.DueAfter(matter, Parameters.ListingCancellationWorkingDays, record.ErrorEstablishedOn), Because = s_because };
}
