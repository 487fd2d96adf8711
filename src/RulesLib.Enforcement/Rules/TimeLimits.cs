using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules;

/// <summary>Ends of the periods that rules ask about, with the numbers in use.</summary>
internal static class TimeLimits
{
    /// <summary>The last day for a duty, moved off rest days.</summary>
    public static KnownDate Deadline(this Matter matter, DatedParameter<int> number, KnownDate start) =>
        start.Shift(day => matter.PeriodOf(number, day).DeadlineFrom(day).Day);

    /// <summary>The plain end of a period that has to pass.</summary>
    public static KnownDate LastDay(this Matter matter, DatedParameter<int> number, KnownDate start) =>
        start.Shift(day => matter.PeriodOf(number, day).LastDayFrom(day).Day);

    /// <summary>Whether something was done by its last day, or that day is still to come.</summary>
    public static Truth InTime(this Matter matter, KnownDate done, KnownDate due) => done <= due | due >= matter.AsOf;

    // A day before the first range takes its number: whether the rule applies then is for its own dates to say.
    private static Period PeriodOf(this Matter matter, DatedParameter<int> number, DateOnly day)
    {
        var count = matter.Number(number, day) ?? number.First;
        return number.Unit switch
        {
            ParameterUnit.Months => Period.Months(count),
            ParameterUnit.Years => Period.Years(count),
            _ => Period.Days(count),
        };
    }
}
