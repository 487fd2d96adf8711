using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Behind another court's seal nothing is sold (CZ-05).</summary>
[RuleId("CZ-05"), Cites(Provisions.SealingAndFreezing.WaitingSeal)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class WaitingSealRespectedRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("waiting", asset.Seal.Rank == SealRank.Waiting)
        .Requires("not-sold", asset.DisposalSteps.All(step => !DisposalChain.IsSale(step) | !step.HeldOn.Occurred | asset.HandedOverOn <= step.HeldOn), Severity.Advisory)
        .Result();
}
