using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Undisposable;

/// <summary>Continuing income under a withholding ruling (SC-11).</summary>
/// <remarks>It remains realisable property: the closing stays curable while deductions run.</remarks>
[RuleId("SC-11"), Cites(Provisions.InterimTermination.Undisposable, Provisions.CivilProcedureLaw.IncomeWithholding)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Derived)]
public sealed class ContinuingIncomeRule : NotDisposableRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("reason-recorded", asset.NotDisposableReason == NotDisposableReason.ContinuingIncome)
        .Requires("income", asset.Kind == AssetKind.Income)
        .Requires("withholding-ruled", asset.WithholdingRuledOn <= matter.RuledOn)
        .Result();
}
