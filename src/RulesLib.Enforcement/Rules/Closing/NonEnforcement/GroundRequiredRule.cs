using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.NonEnforcement;

/// <summary>不予执行 rests on a ruling, made and served, upon one of its grounds (JA-19).</summary>
[RuleId("JA-19"), Cites(Provisions.CaseFilingAndClosing.NonEnforcement, Provisions.CivilProcedureLaw.EffectOnService)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class GroundRequiredRule() : GroundedDutyRule(ClosureMethod.NonEnforcement, GroundFor.Closing)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, IReadOnlyList<Ground> grounds) => Duty(matter)
        .Requires("made", JudgedGrounds.RulingMade(matter), Severity.Fatal, Cure.MakeAndServeRuling)
        .Requires("served", !JudgedGrounds.RulingMade(matter) | JudgedGrounds.RulingServed(matter), Severity.Fatal, Cure.MakeAndServeRuling)
        .Requires("ground", JudgedGrounds.Any(grounds), Severity.Fatal, Cure.CorrectClosingMethod)
        .Requires("papers-on-file", !JudgedGrounds.Any(grounds) | JudgedGrounds.PapersOnFile(matter), Severity.Curable, Cure.CompleteFile)
        .Result();
}
