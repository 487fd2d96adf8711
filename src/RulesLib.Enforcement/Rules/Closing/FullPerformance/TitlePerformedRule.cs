using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FullPerformance;

/// <summary>执行完毕 needs everything in the title performed, unless a settlement was performed in its place (JA-15a).</summary>
[RuleId("JA-15a"), Cites(Provisions.CaseFilingAndClosing.FullPerformance)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.Memory)]
public sealed class TitlePerformedRule() : MethodDutyRule(ClosureMethod.FullPerformance)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Unless("settlement-performed", ClosingActs.SettlementPerformed(matter))
        .Requires("nothing-left", ClosingActs.TitlePerformed(matter), Severity.Fatal, Cure.ContinueEnforcement)
        .Result();
}
