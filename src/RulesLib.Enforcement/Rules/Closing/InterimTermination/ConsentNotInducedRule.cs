using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Consent to the termination, or withdrawal, was not induced or forced (ZB-36).</summary>
/// <remarks>A recorded complaint asks for a person to hear the applicant; it decides nothing by itself.</remarks>
[RuleId("ZB-36"), Cites(Provisions.PowerRestraint.NoInducedConsent)]
[InForce("2021-12-06", Anchor.Ruling), Source(Confidence.Memory, Verified = false)]
public sealed class ConsentNotInducedRule : TerminationDutyRule<Applicant>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Applicant applicant) => Duty(matter)
        .Requires("no-complaint", !applicant.InducedConsentComplaint, Severity.ManualReview, Cure.DecideManually)
        .Result();
}
