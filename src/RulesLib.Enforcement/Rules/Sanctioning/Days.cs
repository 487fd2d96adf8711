using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning;

/// <summary>Days of events that end a measure, and the last day for the court to act on them.</summary>
internal static class Days
{
    /// <summary>The day of an event that depends on a condition: none if the condition does not hold.</summary>
    public static KnownDate When(Truth condition, KnownDate day) => condition.IsFalse || day.IsNone ? KnownDate.None : condition.IsTrue ? day : KnownDate.Unknown;

    /// <summary>The first of the days that a list tells; an event that nothing in the list tells may lie in what the list leaves out.</summary>
    public static KnownDate First<T>(KnownList<T> list, Func<T, KnownDate> day)
    {
        var first = list.IsComplete ? KnownDate.None : KnownDate.Unknown;
        foreach (var item in list) first = KnownDate.Earlier(first, day(item));
        return first;
    }

    /// <summary>
    /// The last day for an act after an event; none where no number of days is law on the day of judging. For events before the number became
    /// law the period runs from its first day: no transitional clause tells otherwise.
    /// </summary>
    public static KnownDate DueAfter(Matter matter, DatedParameter<int> number, KnownDate eventOn)
    {
        if (!eventOn.Occurred.IsTrue) return eventOn;
        if (matter.Number(number, matter.AsOf) is not { } units) return KnownDate.None;
        return KnownDate.LaterOfBoth(eventOn, number.Values[0].From).Shift(day => Of(number.Unit, units).DeadlineFrom(day).Day);
    }

    /// <summary>Whether a last day has not passed; one that the law does not name never has.</summary>
    public static Truth IsAhead(KnownDate due, DateOnly asOf) => due.IsNone ? true : due >= asOf;

    private static Period Of(ParameterUnit unit, int units) => unit == ParameterUnit.WorkingDays ? Period.WorkingDays(units) : Period.Days(units);
}
