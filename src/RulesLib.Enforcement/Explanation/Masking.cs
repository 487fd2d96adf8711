using System.Globalization;

namespace RulesLib.Enforcement.Explanation;

/// <summary>Hides personal data while leaving enough to tell two persons apart.</summary>
public static class Masking
{
    /// <summary>Masks a name, id number, account or address: the first character stays, the rest becomes stars.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The masked text; a text of one character is hidden whole.</returns>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = StringInfo.GetNextTextElement(text);
        var rest = new StringInfo(text).LengthInTextElements - 1;
        return rest <= 0 ? "*" : first + new string('*', Math.Clamp(rest, 2, 3));
    }
}
