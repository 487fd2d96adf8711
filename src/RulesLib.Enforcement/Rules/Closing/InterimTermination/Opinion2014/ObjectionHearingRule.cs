using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

/// <summary>In situations 2, 4, 5 and 6 the applicant was told of the right to object, and an objection was heard by a new panel (JA-16c).</summary>
[RuleId("JA-16c"), Cites(Provisions.CaseFilingAndClosing.InterimObjectionNotice)]
[InForce("2015-01-01", "2016-11-30", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class ObjectionHearingRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        var hearing = matter.Closure.Hearing;
        return Duty(matter)
            .AppliesWhen("situation-with-notice", matter.Closure.Situation.Is(static situation => situation
                is TerminationSituation.SuspendedTwoYears or TerminationSituation.Unsaleable or TerminationSituation.InstalmentSettlement or TerminationSituation.HardshipAided))
            .Requires("notice", hearing.NoticeOn <= matter.RuledOn, Severity.Fatal, Cure.GiveObjectionNotice)
            .Requires("hearing", !hearing.Objected | hearing.HeardOn <= matter.RuledOn & hearing.NewPanel, Severity.Fatal, Cure.GiveObjectionNotice)
            .Result();
    }
}
