using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>More than three months have passed since this case was filed (ZB-06a).</summary>
/// <remarks>
/// The text knows no exception (SC-01). "超过" is strict: filed on 2018-11-30, the first compliant day is 2019-03-01. A waiting period,
/// so rest days do not move it. In a retrospective campaign an early closing whose re-check finds no property is curable.
/// </remarks>
[RuleId("ZB-06a"), Cites(Provisions.InterimTermination.ThreeMonths)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ThreeMonthsRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        Truth Over() => WaitingPeriod.IsOver(matter);
        var campaign = matter.Mode == EvaluationMode.CampaignRetrospective;
        return Duty(matter)
            .AppliesWhen("first-case", matter.TypeOfCase == CaseType.FirstEnforcement)
            .Unless("applicants-agreed", matter.Options.AllowEarlyIfApplicantConsents ? matter.EveryApplicant(static a => a.AgreedInWriting) : false)
            .Requires("three-months", campaign ? Over() | matter.Closure.RecheckedWithoutProperty : Over(), Severity.Fatal, Cure.RevokeOrRuleAgain)
            .Requires("early", campaign ? Over() : true, Severity.Curable, Cure.CompleteFile)
            .Result();
    }
}
