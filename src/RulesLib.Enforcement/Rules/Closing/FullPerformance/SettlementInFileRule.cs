using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FullPerformance;

/// <summary>The settlement agreement lies in the file; an oral one is recorded and signed (JA-15d).</summary>
[RuleId("JA-15d"), Cites(Provisions.CaseFilingAndClosing.SettlementInFile)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.Memory)]
public sealed class SettlementInFileRule() : MethodDutyRule(ClosureMethod.FullPerformance)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("settled", matter.File.Settlements.Exists)
        .Requires("in-file", matter.File.Settlements.All(static settlement => settlement.InFile), Severity.Curable, Cure.CompleteFile)
        .Result();
}
