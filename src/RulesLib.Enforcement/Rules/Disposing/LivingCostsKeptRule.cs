using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Income is withheld only beyond living costs (SS-05).</summary>
[RuleId("SS-05"), Cites(Provisions.CivilProcedureLaw.IncomeWithholding)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class LivingCostsKeptRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("income", asset.Kind == AssetKind.Income)
        .AppliesWhen("withheld", asset.WithholdingRuledOn.Occurred | asset.ContinuingMonthlyAmount > 0m)
        .Requires("living-costs-kept", asset.LivingCostsKept, Severity.Advisory)
        .Result();
}
