using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Either the applicants signed, or a panel reviewed and the president approved (ZB-20a).</summary>
[RuleId("ZB-20a"), Cites(Provisions.CplInterpretation.InterimTermination)]
[InForce("2015-02-04", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class DecisionRouteRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        Truth Signed() => matter.EveryApplicant(applicant => applicant.SignedTerminationOn <= matter.RuledOn);
        Truth Approved() => matter.Closure.PanelReviewedOn <= matter.RuledOn & matter.Closure.PresidentApprovedOn <= matter.RuledOn;

        return Duty(matter)
            .Requires("signed-or-approved", Signed() | Approved(), Severity.Fatal, Cure.ReviewAndApprove)
            .Requires("approval-proved", Signed() | !Approved() | matter.Closure.ApprovalProved, Severity.Curable, Cure.CompleteFile)
            .Result();
    }
}
