using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>终结执行 needs a ground of law; lack of property is none, not even of a fine (JA-17c, XS-06). Grounds of debtors carry it only if they cover every one of them (SC-14).</summary>
/// <remarks>From 2018-06-01 a first case that goes on elsewhere is withdrawn (销案) instead; the other method is an advisory finding (SC-24).</remarks>
[RuleId("JA-17c", "SC-14", "XS-06")]
[Cites(Provisions.CaseFilingAndClosing.FinalTermination, Provisions.CivilProcedureLaw.FinalTermination, Provisions.CplInterpretation.BankruptcySuspension, Provisions.CriminalProcedureInterpretation.FineAtAnyTime)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.Derived)]
public sealed class GroundRequiredRule() : GroundedDutyRule(ClosureMethod.FinalTermination, GroundFor.Closing)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, IReadOnlyList<Ground> grounds)
    {
        Truth OfCase() => JudgedGrounds.Any(grounds.Where(static ground => ground.Subject is not Debtor));
        Truth OfDebtors() => JudgedGrounds.Any(grounds.Where(static ground => ground.Subject is Debtor));
        Truth Covered(Debtor debtor) => JudgedGrounds.Any(grounds.Where(ground => ReferenceEquals(ground.Subject, debtor))) | OwesNothing(debtor, matter.ClosedOn);

        return Duty(matter)
            .Requires("ground", OfCase() | OfDebtors(), Severity.Fatal, Cure.CorrectClosingMethod)
            .Requires("every-debtor-covered", OfCase() | !OfDebtors() | matter.File.Debtors.All(Covered), Severity.Fatal, Cure.ContinueEnforcement)
            .Requires("papers-on-file", !(OfCase() | OfDebtors()) | JudgedGrounds.PapersOnFile(matter), Severity.Curable, Cure.CompleteFile)
            .Requires("settlement-in-file", !JudgedGrounds.Any(grounds, "JA-17-1") | matter.File.Settlements.All(static settlement => settlement.InFile), Severity.Curable, Cure.CompleteFile)
            .Requires("method-of-its-day", !(matter.TypeOfCase == CaseType.FirstEnforcement & JudgedGrounds.Any(grounds, ClosingGrounds.Transfers)) | ClosingGrounds.EndsByFinalTermination(matter.DayOf(Anchor.Closing)), Severity.Advisory, Cure.CorrectClosingMethod)
            .Result();
    }

    private static Truth OwesNothing(Debtor debtor, KnownDate day) => !debtor.IsParty(day) | debtor.Discharged(day);
}
