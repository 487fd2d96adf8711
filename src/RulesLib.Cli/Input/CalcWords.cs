using System.CommandLine;
using System.Globalization;

namespace RulesLib.Cli.Input;

/// <summary>Reads days, sums and rates of a command line; what cannot be read is told with the option it stands at.</summary>
internal static class CalcWords
{
    private const decimal MostYuan = 1_000_000_000_000m;
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    public static DateOnly Day(string word, string option) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UsageException($"{option}: '{word}' is no day of the calendar. Write it like 2018-04-28.");

    public static decimal Sum(string word, string option) =>
        decimal.TryParse(word, Plain, CultureInfo.InvariantCulture, out var sum) && sum is >= 0m and <= MostYuan && Math.Round(sum, 2) == sum
            ? sum
            : throw new UsageException($"{option}: '{word}' is no sum. Write a number between 0 and 1000000000000 with at most two decimals, such as 40000 or 40000.50.");

    /// <summary>A share, as 6% or 0.06.</summary>
    public static decimal Rate(string word, string option)
    {
        var isPercent = word.EndsWith('%');
        return decimal.TryParse(isPercent ? word[..^1] : word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate <= 1000m && (isPercent ? rate / 100m : rate) is var share and >= 0m and <= 10m
            ? share
            : throw new UsageException($"{option}: '{word}' is no rate. Write it like 6% or 0.06.");
    }

    /// <summary>Yuan for one unit of foreign currency.</summary>
    public static decimal MiddleRate(string word, string option) =>
        decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate is > 0m and <= 10_000m
            ? rate
            : throw new UsageException($"{option}: '{word}' is no middle rate. Write the yuan for one unit, such as 6.3045.");

    public static string Currency(string word, string option) => word.Length == 3 && word.All(char.IsAsciiLetter)
        ? word.ToUpperInvariant()
        : throw new UsageException($"{option}: '{word}' is no currency. Write its three letters, such as USD.");

    public static T OneOf<T>(string word, IReadOnlyDictionary<string, T> words, string option) => words.TryGetValue(word.Trim(), out var found)
        ? found
        : throw new UsageException($"{option}: '{word}' is none of {string.Join(", ", words.Keys)}.");

    /// <summary>Two words joined by a colon.</summary>
    public static (string First, string Second) Two(string word, Option option) => word.Split(':') is [var first, var second]
        ? (first, second)
        : throw new UsageException($"{option.Name} '{word}' cannot be read. Write {option.HelpName}.");
}
