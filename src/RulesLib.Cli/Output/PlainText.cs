using RulesLib.Enforcement.Explanation;

namespace RulesLib.Cli.Output;

/// <summary>Text that cannot steer a terminal.</summary>
internal static class PlainText
{
    /// <summary>The text on one line, without control characters.</summary>
    public static string Harmless(string text) => Wording.OneLine(text);
}
