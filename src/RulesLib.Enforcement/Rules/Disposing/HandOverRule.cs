using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>A hand-over is asked for when it may be, and answered in time (CZ-06).</summary>
[RuleId("CZ-06"), Cites(Provisions.FirstSealReply.HandOverRequest, Provisions.FirstSealReply.TransferLetter)]
[InForce("2016-04-14", Anchor.Closing), Source(Confidence.Seen)]
public sealed class HandOverRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("requested", asset.HandOverRequestedOn >= Info.From)
        .Requires("own-priority", asset.OwnPriorityClaim, Severity.Advisory)
        .Requires("sixty-days-over", asset.HandOverRequestedOn > matter.LastDay(Parameters.HandOverWaitingDays, asset.Seal.FirstCourtSealedOn), Severity.Advisory)
        .Requires("not-being-sold", !(asset.FirstCourtSaleStartedOn <= asset.HandOverRequestedOn), Severity.Advisory)
        .Requires("answered", matter.InTime(asset.HandedOverOn, matter.Deadline(Parameters.TransferLetterDays, asset.HandOverRequestedOn)), Severity.Advisory)
        .Result();
}
