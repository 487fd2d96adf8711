using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FullPerformance;

/// <summary>A closing notice was made and sent, unless both sides acknowledged completion in writing or on record (JA-15c).</summary>
[RuleId("JA-15c"), Cites(Provisions.CaseFilingAndClosing.ClosingNotice)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class ClosingNoticeRule() : MethodDutyRule(ClosureMethod.FullPerformance)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Unless("acknowledged-by-both", ClosingActs.AcknowledgedByBoth(matter.Closure))
        .Requires("notice-sent", matter.Closure.NoticeSentOn.Occurred, Severity.Curable, Cure.SendClosingNotice)
        .Result();
}
