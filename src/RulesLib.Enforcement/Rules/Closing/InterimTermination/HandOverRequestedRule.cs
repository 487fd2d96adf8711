using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Disposing;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Behind another court's seal, a creditor with his own priority claim had the hand-over asked for (ZB-34).</summary>
/// <remarks>Reading: a first-seal court that has announced its auction can no longer be asked (CZ-06), so nothing is missed then.</remarks>
[RuleId("ZB-34"), Cites(Provisions.FirstSealReply.HandOverRequest, Provisions.PowerRestraint.HandOverBeforeTermination)]
[InForce("2016-04-14", Anchor.Ruling), Source(Confidence.Seen, Verified = false)]
public sealed class HandOverRequestedRule : TerminationDutyRule<Asset>
{
    private static readonly DateOnly s_notBeforeRequest = new(2021, 12, 6);

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        Truth Requested() => asset.HandOverRequestedOn <= matter.RuledOn | asset.FirstCourtSaleStartedOn <= matter.RuledOn;

        return Duty(matter)
            .AppliesWhen("found-before", asset.FoundOn <= matter.RuledOn)
            .AppliesWhen("owner-active", matter.IsOwnerActive(asset.DebtorId, matter.RuledOn))
            .AppliesWhen("not-disposed", !(asset.DisposedOn <= matter.RuledOn))
            .AppliesWhen("waiting-seal", Seals.WaitsOn(asset.Seal, matter.RuledOn))
            .AppliesWhen("own-priority", asset.OwnPriorityClaim)
            .Requires("requested", Requested(), Severity.Curable, Cure.RequestHandOver)
            .Requires("requested-before-termination", Requested() | matter.RuledOn < s_notBeforeRequest, Severity.Fatal, Cure.RequestHandOver)
            .Result();
    }
}
