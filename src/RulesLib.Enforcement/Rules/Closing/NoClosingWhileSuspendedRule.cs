using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing;

/// <summary>A case that is suspended or stayed as a whole must not be closed, with six exceptions (JA-23).</summary>
/// <remarks>Reading: suspension of one asset or one debtor is not suspension of the case.</remarks>
[RuleId("JA-23", "PC-06")]
[Cites(Provisions.CaseFilingAndClosing.NoClosingWhileSuspended, Provisions.CplInterpretation.Suspension, Provisions.CplInterpretation.BankruptcySuspension, Provisions.BankruptcyReferral.WithInterimTermination)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.Memory)]
public sealed class NoClosingWhileSuspendedRule : ClosureDutyRule
{
    private static readonly DateOnly s_provisions2016 = new(2016, 12, 1);
    private static readonly DateOnly s_referralOpinion = new(2017, 1, 20);

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("implementation-case", matter.TypeOfCase.Is(static type => type is CaseType.FirstEnforcement or CaseType.ResumedEnforcement))
        .Unless("two-years-without-property", Is(matter, ClosureMethod.InterimTermination) & matter.RuledOn < s_provisions2016 & matter.Closure.Situation == TerminationSituation.SuspendedTwoYears)
        .Unless("bankruptcy-referral", Is(matter, ClosureMethod.InterimTermination) & matter.RuledOn >= s_referralOpinion & matter.File.Debtors.Any(debtor => IsReferred(debtor, matter)))
        .Unless("ground-awaited", Is(matter, ClosureMethod.FinalTermination) & matter.Closure.Grounds.Any(ground => ClosingGrounds.IsProved(matter, ground) & ground.Kind.Is(ClosingGrounds.EndsSuspension)))
        .Unless("performed-meanwhile", Is(matter, ClosureMethod.FullPerformance) & ClosingActs.FullyPerformed(matter))
        .Unless("review-of-title", Is(matter, ClosureMethod.NonEnforcement) & matter.File.Suspensions.Any(static s => s.Ground == SuspensionGround.NonEnforcementReview))
        .Unless("moved-elsewhere", Is(matter, ClosureMethod.CaseWithdrawal))
        .Requires("not-suspended", !matter.File.Suspensions.Any(suspension => CoversCase(suspension, matter)), Severity.Fatal, Cure.ContinueEnforcement)
        .Result();

    private static Truth Is(Matter matter, ClosureMethod method) => matter.Method == method;

    // A natural person is not sent for bankruptcy review.
    private static Truth IsReferred(Debtor debtor, Matter matter) =>
        debtor.Kind != PartyKind.NaturalPerson & debtor.BankruptcyReferral.DecidedOn <= LastDayOfReferral(matter);

    // The referral is decided together with the ruling, within the days of ZP-07.
    private static KnownDate LastDayOfReferral(Matter matter)
    {
        var days = matter.Number(Parameters.BankruptcyReferralDays, matter.RuledOn);
        return days.TryGet(out var number) ? matter.RuledOn.Shift(ruled => Period.Days(number).DeadlineFrom(ruled).Day) : days.IsNone ? KnownDate.None : KnownDate.Unknown;
    }

    private static Truth CoversCase(Suspension suspension, Matter matter) =>
        suspension.Scope == SuspensionScope.Case & suspension.From <= matter.ClosedOn & !(suspension.Until < matter.ClosedOn);
}
