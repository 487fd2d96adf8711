using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.NationalCheck;

/// <summary>An interview before the closing is on record, with yes or no to the termination (KZ-08).</summary>
/// <remarks>Thirteen filing-cause codes are excepted, probably criminal property and cases that a court began; as that is not sure, a case of such a cause asks a person.</remarks>
[RuleId("KZ-08"), Cites(Provisions.NationalCheck.CheckItems), ByNameOnly]
[InForce("2018-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class InterviewRecordedRule : TerminationDutyRule
{
    private static readonly HashSet<string> s_unclearCauses = new(StringComparer.Ordinal)
    {
        "3201", "3202", "3203", "3204", "3205", "3230", "3231", "3232", "3233", "3234", "3235", "3366", "3367",
    };

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        Truth Unclear() => matter.Case.CauseCode.Is(s_unclearCauses.Contains);
        Truth Recorded() => matter.File.Applicants.Any(applicant => applicant.Interview.HeldOn <= matter.ClosedOn & IsFilled(applicant.Interview.Consents));

        return Duty(matter)
            .AppliesWhen("has-applicant", !matter.HasNoApplicant)
            .Unless("applied-for-termination", matter.EveryApplicant(applicant => applicant.RequestedTerminationOn <= matter.ClosedOn))
            .Unless("applicant-is-court", matter.EveryApplicant(IsCourt))
            .Requires("recorded", Recorded() | Unclear(), Severity.Curable, Cure.HoldInterview)
            .Requires("cause-needs-interview", Recorded() | !Unclear(), Severity.ManualReview, Cure.DecideManually, Confidence.Unsure)
            .Result();
    }

    // A yes/no field is filled once the file tells either.
    private static Truth IsFilled(Truth field) => field | !field;

    private static Truth IsCourt(Applicant applicant)
    {
        var flag = applicant.IsCourt;
        return flag.IsUnknown ? applicant.Name.Is(static name => name.Contains("人民法院", StringComparison.Ordinal)) : flag;
    }
}
