using System.Globalization;

using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Calendar;

/// <summary>The last day of a period, and whether that day is certain.</summary>
/// <remarks>
/// The day itself still belongs to the period: an act is within it (N日内、以内) on or before <see cref="Day"/>; the period has been
/// exceeded (超过 N) from the day after. Immutable and thread-safe.
/// </remarks>
[Implements(Handling.Calculation, "DT-06")]
public readonly record struct PeriodEnd
{
    internal PeriodEnd(DateOnly day, bool isProvisional)
    {
        Day = day;
        IsProvisional = isProvisional;
    }

    /// <summary>The last day of the period, inclusive.</summary>
    public DateOnly Day { get; }

    /// <summary>
    /// Whether <see cref="Day"/> depends on a day that <see cref="PrcCalendar"/> does not cover. Such days were taken by their weekday alone,
    /// so holidays or make-up days may still move the end.
    /// </summary>
    public bool IsProvisional { get; }

    /// <summary>For people who debug: <c>2018-10-08</c>, or <c>2027-01-04 (provisional)</c>.</summary>
    /// <returns>The day as yyyy-MM-dd, independent of culture.</returns>
    public override string ToString() =>
        Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (IsProvisional ? " (provisional)" : "");
}
