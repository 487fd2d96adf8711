using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>A party can be changed or added after an interim termination; where that succeeds, resumption on application is granted (ZP-13).</summary>
[RuleId("ZP-13"), Cites(Provisions.InterimTermination.PartyChange)]
[InForce("2016-12-01", Anchor.Decision), Source(Confidence.Memory)]
public sealed class PartyChangeAvailableRule : MonitoringRule<PartyChangeApplication>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PartyChangeApplication application)
    {
        Truth GrantedAndAskedFor(ResumptionRequest request) => application.Granted & request.ReceivedOn >= application.DecidedOn;
        return Duty(matter)
            .AppliesWhen("decided-later", application.DecidedOn > matter.ClosedOn & application.DecidedOn >= Info.From & application.DecidedOn <= matter.AsOf)
            .Requires("not-refused-for-termination", application.Granted | !application.RefusedOnlyForTermination, Severity.Advisory, Cure.DecideApplication)
            .Requires("resumption-granted", matter.File.Resumption.ResumedOn <= matter.AsOf | matter.File.Resumption.Requests.All(request => !GrantedAndAskedFor(request) | !(request.RefusedOn <= matter.AsOf)), Severity.Advisory, Cure.ResumeEnforcement)
            .Result();
    }
}
