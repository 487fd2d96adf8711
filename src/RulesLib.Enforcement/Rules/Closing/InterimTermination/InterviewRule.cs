using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Before the ruling each applicant was told four things and heard (ZB-18, 终本约谈).</summary>
/// <remarks>A signed application of the applicant for 终本 takes its place. From 2024-12-30 a candidate for a fatal grade; kept curable.</remarks>
[RuleId("ZB-18"), Cites(Provisions.InterimTermination.Interview)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.SeenSecondary)]
public sealed class InterviewRule : ApplicantDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Applicant applicant) => Duty(matter)
        .Unless("applied-for-termination", applicant.RequestedTerminationOn <= matter.RuledOn)
        .Unless("applicant-is-court", applicant.IsCourt)
        .Unless("criminal-property", matter.IsCriminalProperty)
        .Requires("held", applicant.Interview.HeldOn <= matter.RuledOn, Severity.Curable, Cure.HoldInterview)
        .Requires("course-told", applicant.Interview.Topics.Has(InterviewTopic.Course), Severity.Curable, Cure.HoldInterview)
        .Requires("measures-told", applicant.Interview.Topics.Has(InterviewTopic.Measures), Severity.Curable, Cure.HoldInterview)
        .Requires("property-told", applicant.Interview.Topics.Has(InterviewTopic.Property), Severity.Curable, Cure.HoldInterview)
        .Requires("grounds-told", applicant.Interview.Topics.Has(InterviewTopic.GroundsAndEffect), Severity.Curable, Cure.HoldInterview)
        .Result();
}
