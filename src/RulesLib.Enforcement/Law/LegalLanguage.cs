using System.Globalization;

namespace RulesLib.Enforcement.Law;

/// <summary>Which of the two languages a culture asks for.</summary>
internal static class LegalLanguage
{
    /// <summary>English for English cultures; Chinese, the neutral language, for all others.</summary>
    public static bool IsEnglish(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en";
}
