using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>终本 closures are counted separately from all other closures (ZB-24).</summary>
[RuleId("ZB-24"), Cites(Provisions.InterimTermination.SeparateStatistics)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class SeparateStatisticsRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("counted-separately", !matter.Closure.AlsoCountedWithOthers, Severity.Advisory, Cure.CorrectStatistics)
        .Result();
}
