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
        // The number has not changed since the rule took effect.
        var months = Period.Months(Parameters.InterimTerminationWaitingMonths.On(new(2016, 12, 1))!.Value.Value);
        return matter.RuledOn > matter.Case.FiledOn.Shift(filed => months.LastDayFrom(filed).Day);
    }
}
