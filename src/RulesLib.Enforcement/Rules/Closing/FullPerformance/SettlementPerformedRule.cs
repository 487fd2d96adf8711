using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FullPerformance;

/// <summary>A settlement that stands in for the title must be performed in full (JA-15b).</summary>
[RuleId("JA-15b", "HJ-02"), Cites(Provisions.CaseFilingAndClosing.SettlementPerformed, Provisions.Settlement.Performed)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.SeenSecondary)]
public sealed class SettlementPerformedRule() : MethodDutyRule(ClosureMethod.FullPerformance)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("settled", matter.File.Settlements.Exists)
        .Unless("title-performed", ClosingActs.TitlePerformed(matter))
        .Requires("fully-performed", ClosingActs.SettlementPerformed(matter), Severity.Fatal, Cure.ContinueEnforcement)
        .Result();
}
