using System.Globalization;

namespace RulesLib.Enforcement.Tests.Law;

internal static class TestDay
{
    public static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
