using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.CaseWithdrawal;

/// <summary>销案 is open only on its own grounds, and from 2018-06-01 to cases that go on elsewhere (JA-18).</summary>
/// <remarks>A first case taken up or designated elsewhere before 2018-06-01 ended by 终结执行; the other method is an advisory finding (SC-24).</remarks>
[RuleId("JA-18"), Cites(Provisions.CaseFilingAndClosing.CaseWithdrawal, Provisions.Notice335.ClosingOnTransfer, Provisions.EntrustedEnforcement.ClosingOnTransfer)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.Memory)]
public sealed class GroundRequiredRule() : GroundedDutyRule(ClosureMethod.CaseWithdrawal, GroundFor.Closing)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, IReadOnlyList<Ground> grounds) => Duty(matter)
        .AppliesWhen("implementation-case", matter.TypeOfCase.Is(static type => type is CaseType.FirstEnforcement or CaseType.ResumedEnforcement))
        .Requires("ground", JudgedGrounds.Any(grounds), Severity.Fatal, Cure.CorrectClosingMethod)
        .Requires("method-of-its-day", !(matter.TypeOfCase == CaseType.FirstEnforcement & JudgedGrounds.Any(grounds, "JA-17-10", "JA-17-11")) | !ClosingGrounds.EndsByFinalTermination(matter.DayOf(Anchor.Closing)), Severity.Advisory, Cure.CorrectClosingMethod)
        .Result();
}
