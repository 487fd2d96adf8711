using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The waiting period between filing and termination.</summary>
internal static class WaitingPeriod
{
    /// <summary>Whether the ruling lies after the last day of the period.</summary>
    public static Truth IsOver(Matter matter) => matter.Number(Parameters.InterimTerminationWaitingMonths, matter.DayOf(Anchor.Ruling)).TryGet(out var months)
        ? matter.RuledOn > matter.Case.FiledOn.Shift(filed => Period.Months(months).LastDayFrom(filed).Day)
        : Truth.Unknown;
}
