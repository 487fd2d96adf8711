using System.Globalization;

using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Packs;

/// <summary>A text in both languages of the library. Immutable and thread-safe.</summary>
/// <param name="Chinese">The Chinese text.</param>
/// <param name="English">The English text.</param>
public sealed record BilingualText(string Chinese, string English)
{
    /// <summary>The text in a language: English for English cultures, Chinese for all others.</summary>
    /// <param name="culture">The language.</param>
    public string In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return LegalLanguage.IsEnglish(culture) ? English : Chinese;
    }

    /// <summary>The Chinese text.</summary>
    public override string ToString() => Chinese;
}
