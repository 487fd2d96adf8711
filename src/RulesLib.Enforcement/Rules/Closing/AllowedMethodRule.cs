using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing;

/// <summary>The closing method must be open to the type of case (JA-00, JA-21, JA-22).</summary>
[RuleId("JA-00", "JA-21", "JA-22")]
[Cites(Provisions.CaseFilingAndClosing.MethodsFirstCase, Provisions.CaseFilingAndClosing.MethodsPreservation, Provisions.CaseFilingAndClosing.MethodsResumedCase, Provisions.EnforcementWork.ClosureMethods)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.Memory)]
public sealed class AllowedMethodRule : ClosureDutyRule
{
    private static readonly Dictionary<CaseType, ClosureMethod[]> s_allowed = new()
    {
        [CaseType.FirstEnforcement] = [ClosureMethod.FullPerformance, ClosureMethod.InterimTermination, ClosureMethod.FinalTermination, ClosureMethod.CaseWithdrawal, ClosureMethod.NonEnforcement, ClosureMethod.Dismissal],
        [CaseType.ResumedEnforcement] = [ClosureMethod.FullPerformance, ClosureMethod.InterimTermination, ClosureMethod.FinalTermination],
        [CaseType.PreservationEnforcement] = [ClosureMethod.PreservationCompleted, ClosureMethod.PreservationPartial, ClosureMethod.NothingToPreserve],
        [CaseType.Objection] = [ClosureMethod.ReviewDecided],
        [CaseType.Review] = [ClosureMethod.ReviewDecided],
        [CaseType.Supervision] = [ClosureMethod.ReviewDecided],
        [CaseType.RequestForInstructions] = [ClosureMethod.ReviewDecided, ClosureMethod.CaseWithdrawal],
        [CaseType.Coordination] = [ClosureMethod.ReviewDecided],
    };

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("allowed", matter.TypeOfCase.Is(type => s_allowed[type].Contains(matter.Method!.Value)) | IsTransferredResumption(matter), Severity.Fatal, Cure.CorrectClosingMethod)
        .Result();

    // A resumed case that a higher court takes over may be withdrawn as well; the text speaks of first cases only.
    private static Truth IsTransferredResumption(Matter matter) => matter.Method == ClosureMethod.CaseWithdrawal
        ? matter.TypeOfCase == CaseType.ResumedEnforcement & matter.Closure.Grounds.Any(static ground => ground.Proved & ground.Kind.Is(IsTransfer))
        : false;

    private static bool IsTransfer(ClosingGroundKind kind) => kind is ClosingGroundKind.RaisedToHigherCourt or ClosingGroundKind.DesignatedElsewhere or ClosingGroundKind.EntrustedWhole;
}
