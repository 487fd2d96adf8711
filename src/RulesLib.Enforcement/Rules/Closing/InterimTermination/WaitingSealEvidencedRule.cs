using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Disposing;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Behind another court's seal, the file shows registration, inquiry and claim (SC-06).</summary>
/// <remarks>The fourth piece of evidence, the request for hand-over of a creditor with priority, is ZB-34. Against an enterprise legal person a written notice of claim takes the place of participation; both stand in one fact.</remarks>
[RuleId("SC-06"), Cites(Provisions.InterimTermination.Undisposable, Provisions.SealingAndFreezing.WaitingSeal)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Derived)]
public sealed class WaitingSealEvidencedRule : TerminationDutyRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("found-before", asset.FoundOn <= matter.RuledOn)
        .AppliesWhen("owner-active", matter.IsOwnerActive(asset.DebtorId, matter.RuledOn))
        .AppliesWhen("not-disposed", !(asset.DisposedOn <= matter.RuledOn))
        .AppliesWhen("waiting-seal", Seals.WaitsOn(asset.Seal, matter.RuledOn))
        .Requires("registered", asset.Seal.RegistrySealed, Severity.Curable, Cure.CompleteFile)
        .Requires("first-court-asked", asset.FirstCourtInquiredOn <= matter.RuledOn, Severity.Curable, Cure.CompleteFile)
        .Requires("claimed", asset.ClaimedAtFirstCourtOn <= matter.RuledOn, Severity.Curable, Cure.CompleteFile)
        .Result();
}
