using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The waiting period between filing and termination.</summary>
internal static class WaitingPeriod
{
    /// <summary>Whether the ruling lies after the last day of the period.</summary>
    public static Truth IsOver(Matter matter)
    {
        var months = matter.Number(Parameters.InterimTerminationWaitingMonths, matter.DayOf(Anchor.Ruling));
        return months.TryGet(out var number)
            ? matter.RuledOn > matter.Case.FiledOn.Shift(filed => Period.Months(number).LastDayFrom(filed).Day)
            : !months.Exists; // where no number holds, nothing is to be waited for
    }
}
