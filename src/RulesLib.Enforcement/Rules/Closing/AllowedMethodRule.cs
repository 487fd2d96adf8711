using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing;

/// <summary>The closing method must be open to the type of case (JA-00, JA-21, JA-22).</summary>
[RuleId("JA-00", "JA-21", "JA-22", "XB-01")]
[Cites(Provisions.CaseFilingAndClosing.MethodsFirstCase, Provisions.CaseFilingAndClosing.MethodsPreservation, Provisions.CaseFilingAndClosing.MethodsResumedCase, Provisions.EnforcementWork.ClosureMethods, Provisions.CaseFilingAndClosing.MethodsObjection, Provisions.CaseFilingAndClosing.MethodsReview, Provisions.CaseFilingAndClosing.MethodsSupervision, Provisions.CaseFilingAndClosing.MethodsInstructions, Provisions.CaseFilingAndClosing.MethodsCoordination, Provisions.ObjectionAndReview.SentBackOnce)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.Memory)]
public sealed class AllowedMethodRule : ClosureDutyRule
{
    private static readonly Dictionary<CaseType, ClosureMethod[]> s_allowed = new()
    {
        [CaseType.FirstEnforcement] = [ClosureMethod.FullPerformance, ClosureMethod.InterimTermination, ClosureMethod.FinalTermination, ClosureMethod.CaseWithdrawal, ClosureMethod.NonEnforcement, ClosureMethod.Dismissal],
        [CaseType.ResumedEnforcement] = [ClosureMethod.FullPerformance, ClosureMethod.InterimTermination, ClosureMethod.FinalTermination],
        [CaseType.PreservationEnforcement] = [ClosureMethod.PreservationCompleted, ClosureMethod.PreservationPartial, ClosureMethod.NothingToPreserve],
        [CaseType.Objection] = [ClosureMethod.ReviewDecided, ClosureMethod.ReviewWithdrawn, ClosureMethod.ReviewRejected, ClosureMethod.ActRevoked, ClosureMethod.ActChanged, ClosureMethod.NothingToRevoke, ClosureMethod.MovedToCompetentCourt],
        [CaseType.Review] = [ClosureMethod.ReviewDecided, ClosureMethod.ReviewWithdrawn, ClosureMethod.ReviewRejected, ClosureMethod.DecisionChanged, ClosureMethod.FactsFoundAndDecided, ClosureMethod.SentBack],
        [CaseType.Supervision] = [ClosureMethod.ReviewDecided, ClosureMethod.ReviewWithdrawn, ClosureMethod.ReviewRejected, ClosureMethod.CorrectionOrdered, ClosureMethod.RevokedAndCorrected, ClosureMethod.TakenUp, ClosureMethod.Designated, ClosureMethod.OtherSupervision],
        [CaseType.RequestForInstructions] = [ClosureMethod.ReviewDecided, ClosureMethod.InstructionsGiven, ClosureMethod.CaseWithdrawal],
        [CaseType.Coordination] = [ClosureMethod.ReviewDecided, ClosureMethod.ReviewWithdrawn, ClosureMethod.CoordinationSolved],
    };

    private static readonly HashSet<ClosureMethod> s_reviewed = [.. s_allowed[CaseType.Objection], .. s_allowed[CaseType.Review]];

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        // Only of a method that objections or reviews end by is it asked whether the case is one.
        Truth Reviewed() => s_reviewed.Contains(matter.Method!.Value) ? matter.TypeOfCase.Is(static type => type is CaseType.Objection or CaseType.Review) : false;

        return Duty(matter)
            .Requires("allowed", matter.TypeOfCase.Is(type => s_allowed[type].Contains(matter.Method!.Value)) | IsTransferredResumption(matter), Severity.Fatal, Cure.CorrectClosingMethod)
            .Requires("resumed-by-final-termination", !IsTransferredResumption(matter), Severity.Advisory, Cure.CorrectClosingMethod, Confidence.Unsure)
            .Requires("review-ruled", !Reviewed() | JudgedGrounds.RulingMade(matter), Severity.Fatal, Cure.MakeAndServeRuling)
            .Requires("review-served", !Reviewed() | !JudgedGrounds.RulingMade(matter) | matter.EveryApplicant(static applicant => applicant.RulingServedOn.Occurred), Severity.Fatal, Cure.MakeAndServeRuling)
            .Requires("sent-back-once", matter.Method != ClosureMethod.SentBack | !matter.Closure.SentBackBefore, Severity.Fatal, Cure.RevokeOrRuleAgain)
            .Result();
    }

    // A resumed case that a higher court takes over may be withdrawn as well; the text speaks of first cases only.
    private static Truth IsTransferredResumption(Matter matter) => matter.Method == ClosureMethod.CaseWithdrawal
        ? matter.TypeOfCase == CaseType.ResumedEnforcement & matter.Closure.Grounds.Any(ground => ground.Kind.Is(ClosingGrounds.IsTransfer) & ClosingGrounds.IsProved(matter, ground))
        : false;
}
