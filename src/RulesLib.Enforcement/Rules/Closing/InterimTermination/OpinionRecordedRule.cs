using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The opinion of each applicant is recorded in the file; consent is not required (ZB-19).</summary>
[RuleId("ZB-19"), Cites(Provisions.InterimTermination.OpinionRecorded)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class OpinionRecordedRule : TerminationDutyRule<Applicant>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Applicant applicant) => Duty(matter)
        .Unless("applied-for-termination", applicant.RequestedTerminationOn <= matter.RuledOn)
        .Requires("recorded", applicant.Interview.OpinionRecorded, Severity.Curable, Cure.CompleteFile)
        .Result();
}
