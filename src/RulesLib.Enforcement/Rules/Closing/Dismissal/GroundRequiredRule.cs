using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.Dismissal;

/// <summary>驳回申请 rests on a ruling, made and served, that a condition of acceptance fails (JA-20).</summary>
[RuleId("JA-20"), Cites(Provisions.CaseFilingAndClosing.Dismissal, Provisions.EnforcementWork.AcceptanceConditions, Provisions.CivilProcedureLaw.EffectOnService)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class GroundRequiredRule() : GroundedDutyRule(ClosureMethod.Dismissal, GroundFor.Closing)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, IReadOnlyList<Ground> grounds) => Duty(matter)
        .Requires("made", JudgedGrounds.RulingMade(matter), Severity.Fatal, Cure.MakeAndServeRuling)
        .Requires("served", !JudgedGrounds.RulingMade(matter) | JudgedGrounds.RulingServed(matter), Severity.Fatal, Cure.MakeAndServeRuling)
        .Requires("ground", JudgedGrounds.Any(grounds), Severity.Fatal, Cure.CorrectClosingMethod)
        .Result();
}
