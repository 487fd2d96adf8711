using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FullPerformance;

/// <summary>Without closing notice or acknowledgement the procedure is not regarded as ended: later objections are not out of time (JA-15e).</summary>
[RuleId("JA-15e"), Cites(Provisions.CaseFilingAndClosing.ClosingNotice)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class ProcedureEndedRule() : MethodDutyRule(ClosureMethod.FullPerformance)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("procedure-ended", matter.Closure.NoticeSentOn.Occurred | ClosingActs.AcknowledgedByBoth(matter.Closure), Severity.Advisory, Cure.SendClosingNotice)
        .Result();
}
