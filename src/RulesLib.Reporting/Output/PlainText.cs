namespace RulesLib.Reporting.Output;

/// <summary>Free text of a file, fit to be shown.</summary>
internal static class PlainText
{
    /// <summary>The text without what breaks the line or turns the direction of writing, so that it cannot show as another.</summary>
    public static string OneLine(string text) => text.Any(Steers) ? string.Concat(text.Select(static c => Steers(c) ? ' ' : c)) : text;

    private static bool Steers(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
