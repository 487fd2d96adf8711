using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>A request for resumption is granted once the property is verified; it knows no limitation period, and a refusal states its reason (ZP-02, JA-16e).</summary>
[RuleId("ZP-02", "JA-16e"), Cites(Provisions.InterimTermination.Resumption, Provisions.CplInterpretation.InterimResumption, Provisions.CaseFilingAndClosing.InterimResumption)]
[InForce("2015-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ResumptionRequestRule : MonitoringRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => requirement == "resumed" ? MonitoringState.ResumptionDue : MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        var requests = matter.File.Resumption.Requests;
        Truth Resumed() => matter.File.Resumption.ResumedOn <= matter.AsOf;
        Truth Refused(ResumptionRequest request) => request.RefusedOn <= matter.AsOf;
        return Duty(matter)
            .AppliesWhen("requested", requests.Any(request => request.ReceivedOn <= matter.AsOf))
            .Requires("resumed", Resumed() | requests.All(request => !request.PropertyVerified | Refused(request)), Severity.Advisory, Cure.ResumeEnforcement)
            .Requires("not-refused", Resumed() | requests.All(request => !(request.PropertyVerified & Refused(request))), Severity.Advisory, Cure.ResumeEnforcement)
            .Requires("reason-given", requests.All(request => !Refused(request) | request.RefusalReason.Exists), Severity.Advisory, Cure.RecordReason)
            .Result();
    }
}
