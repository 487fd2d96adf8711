using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Timing;

/// <summary>Counts periods from days that may be known only roughly.</summary>
internal static class Term
{
    // Periods are not counted beyond; such a day means open.
    private const int LastYear = 9900;

    /// <summary>Whether periods can be counted from a day.</summary>
    public static bool IsCountable(DateOnly day) => day.Year <= LastYear;

    /// <summary>The last day of a duty or right (GEN-02); none if it never started.</summary>
    public static KnownDate DeadlineOf(KnownDate start, Period period) => Shift(start, day => period.DeadlineFrom(day).Day);

    /// <summary>The plain last day of a term.</summary>
    public static KnownDate LastDayOf(KnownDate start, Period period) => Shift(start, day => period.LastDayFrom(day).Day);

    /// <summary>The last day of a duty whose length is a dated number, by the day it starts.</summary>
    public static KnownDate DeadlineOf(Matter matter, KnownDate start, DatedParameter<int> number) =>
        Shift(start, day => PeriodOf(matter, number, day).DeadlineFrom(day).Day);

    /// <summary>The plain last day of a term whose length is a dated number, by the day it starts.</summary>
    public static KnownDate LastDayOf(Matter matter, KnownDate start, DatedParameter<int> number) =>
        Shift(start, day => PeriodOf(matter, number, day).LastDayFrom(day).Day);

    /// <summary>The length of a period that starts on a day; before its first day as it first was, after its last day as it last was.</summary>
    public static Period PeriodOf(Matter matter, DatedParameter<int> number, DateOnly day)
    {
        var (first, last) = (number.Values[0].From, number.Values[^1].Through);
        var asked = day < first ? first : last is { } end && day > end ? end : day;
        var length = matter.Number(number, asked) ?? throw new InvalidOperationException($"{number} has a gap on {asked:yyyy-MM-dd}.");
        return number.Unit switch
        {
            ParameterUnit.Days => Period.Days(length),
            ParameterUnit.WorkingDays => Period.WorkingDays(length),
            ParameterUnit.Months => Period.Months(length),
            ParameterUnit.Years => Period.Years(length),
            _ => throw new InvalidOperationException($"{number} counts no time."),
        };
    }

    /// <summary>Whether something was done in time, or may still be.</summary>
    public static Truth IsInTime(KnownDate doneOn, KnownDate due, DateOnly asOf) => doneOn <= due | due >= asOf;

    /// <summary>Whether a day depends on a year of which the holidays are not known yet, or is not known exactly.</summary>
    public static bool IsProvisional(KnownDate due) => due.Occurred.IsTrue && (!due.IsExact || !PrcCalendar.Covers(due.Latest));

    /// <summary>The later of a due day and the day to which it was extended; an extension that is not known leaves the end open.</summary>
    public static KnownDate Extended(KnownDate due, KnownDate until) =>
        until.IsNone || !due.Occurred.IsTrue ? due
        : until.IsUnknown ? KnownDate.Between(due.Earliest, DateOnly.MaxValue)
        : KnownDate.LaterOfBoth(due, until);

    private static KnownDate Shift(KnownDate start, Func<DateOnly, DateOnly> step) =>
        start.Shift(day => IsCountable(day) ? step(day) : DateOnly.MaxValue);
}
