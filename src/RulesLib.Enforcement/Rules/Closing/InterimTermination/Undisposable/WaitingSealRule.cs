using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Disposing;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Undisposable;

/// <summary>Only a waiting seal: until the earlier seal is lifted this court has no right to dispose (CZ-05).</summary>
/// <remarks>Decided by the seal: the recorded reason alone is none. What the file must show besides is SC-06 and ZB-34.</remarks>
[RuleId("CZ-05"), Cites(Provisions.InterimTermination.Undisposable, Provisions.SealingAndFreezing.WaitingSeal)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class WaitingSealRule : NotDisposableRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("reason-recorded", asset.NotDisposableReason == NotDisposableReason.WaitingSeal)
        .Requires("waiting-seal", Seals.WaitsOn(asset.Seal, matter.RuledOn))
        .Requires("not-handed-over", !(asset.HandedOverOn <= matter.RuledOn))
        .Result();
}
