using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

/// <summary>Situation 2: suspended for lack of property for two full years, and none found on re-check (JA-16-2).</summary>
[RuleId("JA-16-2"), Cites(Provisions.CaseFilingAndClosing.InterimTermination)]
[InForce("2015-01-01", "2016-11-30", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class SuspendedTwoYearsRule : SituationRule
{
    private static readonly Period s_twoYears = Period.Years(2);

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("two-years", matter.File.Suspensions.Any(suspension => suspension.Kind == SuspensionKind.Suspension & suspension.Scope == SuspensionScope.Case & suspension.Ground == SuspensionGround.NoProperty
            & suspension.From.Shift(static from => s_twoYears.LastDayFrom(from).Day) < matter.RuledOn
            & !(suspension.Until < suspension.From.Shift(static from => s_twoYears.LastDayFrom(from).Day))))
        .Requires("no-property", NoProperty(matter))
        .Result();
}
