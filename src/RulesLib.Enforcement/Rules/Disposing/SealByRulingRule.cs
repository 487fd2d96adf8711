using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Property is sealed by a ruling, and necessities are left alone (SS-06).</summary>
[RuleId("SS-06"), Cites(Provisions.CivilProcedureLaw.SealAndAuction, Provisions.SealingAndFreezing.ExemptProperty)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class SealByRulingRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("sealed", asset.Seal.From.Occurred)
        .Requires("ruling-made", asset.Seal.ByRuling, Severity.Advisory)
        .Requires("necessities-left", asset.NotDisposableReason != NotDisposableReason.ExemptProperty | !asset.DisposedOn.Occurred & !asset.DisposalSteps.Exists, Severity.Advisory)
        .Result();
}
