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
        if (text.Length <= 1) return "*";
        var first = char.IsSurrogatePair(text, 0) ? text[..2] : text[..1];
        return first + new string('*', Math.Min(text.Length - first.Length, 3) is var stars && stars > 0 ? Math.Max(stars, 2) : 1);
    }
}
