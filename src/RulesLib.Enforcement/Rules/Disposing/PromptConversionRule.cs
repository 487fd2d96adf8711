using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Property under this court's seal is not passively held (CZ-15).</summary>
/// <remarks>Reading: the text sets no number of days, so what was never begun by the closing is told.</remarks>
[RuleId("CZ-15"), Cites(Provisions.AuctionAndSale.PromptConversion, Provisions.StateCompensation.PassiveHolding)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class PromptConversionRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("closed", matter.Closure.ClosedOn.Occurred)
        .AppliesWhen("realisable", asset.FoundOn <= matter.ClosedOn & asset.Realisable)
        .AppliesWhen("first-seal", asset.Seal.Rank == SealRank.First)
        .Unless("performed", matter.Closure.Method == ClosureMethod.FullPerformance & ClosingActs.FullyPerformed(matter))
        .Requires("acted-on", asset.DisposalSteps.Exists | asset.DisposedOn.Occurred | asset.NotDisposableReason.Exists, Severity.Advisory)
        .Result();
}
