using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.Local.Jiangling;

/// <summary>The required interview was held with each applicant (JL-8).</summary>
/// <remarks>Reading: required where ZB-18 requires it.</remarks>
[RuleId("JL-8"), Cites(Provisions.JianglingTermination.NotToBeClosed), ByNameOnly]
[InForce("2024-06-26", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class InterviewHeldRule : TerminationDutyRule<Applicant>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Applicant applicant) => Duty(matter)
        .Unless("applied-for-termination", applicant.RequestedTerminationOn <= matter.RuledOn)
        .Unless("applicant-is-court", applicant.IsCourt)
        .Requires("held", applicant.Interview.HeldOn <= matter.RuledOn, Severity.Curable, Cure.HoldInterview)
        .Result();
}
