using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

/// <summary>A panel deliberates in every 终本 (JA-16a, ZB-20b).</summary>
/// <remarks>Curable under the Opinion alone; since the CPL Interpretation of 2015 a matter of quality, where the applicants signed.</remarks>
[RuleId("JA-16a", "ZB-20b"), Cites(Provisions.CaseFilingAndClosing.InterimPanel)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class PanelRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        Truth Deliberated() => matter.Closure.PanelReviewedOn <= matter.RuledOn;

        return Duty(matter)
            .Requires("deliberated", Deliberated() | !OpinionAlone.Governs(matter), Severity.Curable, Cure.ReviewAndApprove)
            .Requires("deliberated-besides-signature", Deliberated() | OpinionAlone.Governs(matter) | !matter.EveryApplicant(applicant => applicant.SignedTerminationOn <= matter.RuledOn), Severity.Advisory)
            .Result();
    }
}
