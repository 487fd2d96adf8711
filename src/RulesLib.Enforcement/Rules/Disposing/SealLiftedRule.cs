using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>A seal ends by a ruling, and it ends when the debt is paid (CZ-14).</summary>
[RuleId("CZ-14"), Cites(Provisions.SealingAndFreezing.Lifting)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class SealLiftedRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        Truth Lifted() => asset.Seal.LiftedOn.Occurred;
        Truth Paid() => matter.Closure.Method == ClosureMethod.FullPerformance & ClosingActs.FullyPerformed(matter);

        return Duty(matter)
            .AppliesWhen("sealed", asset.Seal.From.Occurred)
            .Requires("lifted-by-ruling", !Lifted() | asset.Seal.LiftedByRuling, Severity.Advisory)
            .Requires("lifted-when-paid", !Paid() | Lifted() | asset.Seal.Until < matter.AsOf | asset.DisposedOn.Occurred, Severity.Advisory)
            .Result();
    }
}
