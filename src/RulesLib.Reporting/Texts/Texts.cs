using System.Globalization;
using System.Resources;

namespace RulesLib.Reporting;

/// <summary>The texts of dockets: Chinese neutral, English beside it.</summary>
internal static class Texts
{
    private static readonly ResourceManager s_texts = new("RulesLib.Reporting.Texts.Reporting", typeof(Texts).Assembly);

    /// <summary>Orders text by its characters, what is not told last.</summary>
    public static IComparer<string?> NullLast { get; } = Comparer<string?>.Create(static (x, y) =>
        x is null || y is null ? (x is null ? 1 : 0) - (y is null ? 1 : 0) : string.CompareOrdinal(x, y));

    /// <summary>A text.</summary>
    public static string Get(string key, CultureInfo culture) => s_texts.GetString(key, culture) ?? key;

    /// <summary>A text with values filled in.</summary>
    public static string Format(CultureInfo culture, string key, params object?[] values) => string.Format(culture, Get(key, culture), values);

    /// <summary>The word for a value of an enumeration of this library.</summary>
    public static string Of<TEnum>(TEnum value, CultureInfo culture)
        where TEnum : struct, Enum => Get($"{typeof(TEnum).Name}.{value}", culture);
}
