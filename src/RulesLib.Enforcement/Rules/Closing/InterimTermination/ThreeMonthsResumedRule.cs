using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Whether the three months also run for a resumed case, from its own filing, is not settled (ZB-06b).</summary>
[RuleId("ZB-06b"), Cites(Provisions.InterimTermination.ThreeMonths)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Unsure)]
public sealed class ThreeMonthsResumedRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("resumed-case", matter.TypeOfCase == CaseType.ResumedEnforcement)
        .Requires("three-months", WaitingPeriod.IsOver(matter), Severity.ManualReview, Cure.DecideManually, Confidence.Unsure)
        .Result();
}
