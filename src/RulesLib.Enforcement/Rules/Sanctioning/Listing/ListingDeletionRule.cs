using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Whether an entry must be deleted, and by when, or may be deleted early (SX-15, SX-16, SX-27, SX-04).</summary>
[RuleId("SX-15"), Cites(Provisions.DishonestList.Deletion, Provisions.DishonestList.DeletionAfterTerm, Provisions.DishonestList.EarlyDeletion)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingDeletionRule : RecordMeasureRule<DishonestListing>
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.ListingDeletion;

    /// <inheritdoc/>
    protected override bool Supports(Ground ground) => ground.Supports is GroundFor.ListingDeletion or GroundFor.EarlyDeletion;

    /// <inheritdoc/>
    protected override Truth Stands(Matter matter, PersonInCase holder, DishonestListing record) => record.DecidedOn <= matter.AsOf & !(record.DeletedOn <= matter.AsOf);

    /// <inheritdoc/>
    protected override MeasureDetails Details(Matter matter, PersonInCase holder, DishonestListing record, IReadOnlyList<Ground> certain)
    {
        if (holder.Debtor is not { } debtor || !certain.Any(static ground => ground.Modality == Modality.Mandatory)) return MeasureDetails.Empty;
        string[] because = Entries.HasTerm(record).IsTrue
            ? (Entries.TermEndsOn(matter, record) < matter.AsOf).IsTrue ? ["listing-term-expired"] : ["listing-performed"]
            : [.. Entries.EndsOf(matter, debtor, record).Where(end => (end.On <= matter.AsOf).IsTrue).Select(static end => Name(end.Ground))];
        return MeasureDetails.Empty with { DueOn = Entries.DeletionDueOn(matter, debtor, record), Because = because };
    }

    private static string Name(DeletionGround ground) => ground switch
    {
        DeletionGround.Performed => "listing-performed",
        DeletionGround.SettlementPerformed => "listing-settlement-performed",
        DeletionGround.ApplicantRequest => "listing-applicant-request",
        DeletionGround.NoPropertyAfterTermination => "listing-no-property-after-termination",
        DeletionGround.Suspended => "listing-suspended",
        DeletionGround.NonEnforcement => "listing-non-enforcement",
        _ => "listing-final-termination",
    };
}
