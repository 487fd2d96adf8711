using System.Globalization;

namespace RulesLib.Enforcement.Law;

/// <summary>Reading the days of the tables, and the one question asked of every inclusive range.</summary>
internal static class Day
{
    public static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static bool IsWithin(DateOnly day, DateOnly from, DateOnly? through) => day >= from && (through is null || day <= through);
}
