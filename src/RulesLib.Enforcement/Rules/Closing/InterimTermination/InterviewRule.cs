using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Before the ruling each applicant was told four things and heard (ZB-18, 终本约谈).</summary>
/// <remarks>A signed application of the applicant for 终本 takes its place. From 2024-12-30 a candidate for a fatal grade; kept curable, for an applicant who cannot be reached too (SC-26).</remarks>
[RuleId("ZB-18", "SC-26"), Cites(Provisions.InterimTermination.Interview)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.SeenSecondary)]
public sealed class InterviewRule : TerminationDutyRule<Applicant>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Applicant applicant)
    {
        Truth Held() => applicant.Interview.HeldOn <= matter.RuledOn;
        Truth Told(InterviewTopic topic) => !Held() | applicant.Interview.Topics.Has(topic);

        return Duty(matter)
            .Unless("applied-for-termination", applicant.RequestedTerminationOn <= matter.RuledOn)
            .Unless("applicant-is-court", applicant.IsCourt)
            .Requires("held", Held(), Severity.Curable, Cure.HoldInterview)
            .Requires("sought", Held() | applicant.Interview.Attempts >= matter.Number(Parameters.InterviewAttempts, matter.RuledOn), Severity.Curable, Cure.HoldInterview)
            .Requires("course-told", Told(InterviewTopic.Course), Severity.Curable, Cure.HoldInterview)
            .Requires("measures-told", Told(InterviewTopic.Measures), Severity.Curable, Cure.HoldInterview)
            .Requires("property-told", Told(InterviewTopic.Property), Severity.Curable, Cure.HoldInterview)
            .Requires("grounds-told", Told(InterviewTopic.GroundsAndEffect), Severity.Curable, Cure.HoldInterview)
            .Result();
    }
}
