using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules;

/// <summary>Ends of terms whose length is a dated number of the law.</summary>
internal static class Terms
{
    /// <summary>Last day to act, moved past rest days.</summary>
    public static KnownDate Deadline(Matter matter, DatedParameter<int> length, KnownDate start) => start.Shift(day => Of(matter, length, day).DeadlineFrom(day).Day);

    /// <summary>Last day of a state; rest days move nothing.</summary>
    public static KnownDate LastDay(Matter matter, DatedParameter<int> length, KnownDate start) => start.Shift(day => Of(matter, length, day).LastDayFrom(day).Day);

    // Before its first day a number bounds nothing yet; whoever asks applies the rule only from that day on.
    private static Period Of(Matter matter, DatedParameter<int> length, DateOnly day)
    {
        var number = matter.Number(length, day) ?? length.Values[0].Value;
        return length.Unit switch
        {
            ParameterUnit.Days => Period.Days(number),
            ParameterUnit.Months => Period.Months(number),
            ParameterUnit.Years => Period.Years(number),
            _ => throw new ArgumentOutOfRangeException(nameof(length), length.Unit, null),
        };
    }
}
