using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace RulesLib.Enforcement.Texts;

/// <summary>The texts of the library: Chinese neutral, English beside it, one resource a stage.</summary>
internal static class TextCatalog
{
    private static readonly ConcurrentDictionary<string, ResourceManager> s_resources = new(StringComparer.Ordinal);

    /// <summary>Words for facts and their values.</summary>
    public const string Facts = "Facts";

    /// <summary>Words of reports: outcomes, labels, headings, cures.</summary>
    public const string Report = "Report";

    /// <summary>What deadlines are about.</summary>
    public const string Timing = "Timing";

    /// <summary>What remedies are about.</summary>
    public const string Remedying = "Remedying";

    /// <summary>What calculations, switches and the like do for a row of the catalogue, where nothing else tells it.</summary>
    public const string Accounting = "Accounting";

    /// <summary>A text, or <see langword="null"/> if there is none.</summary>
    public static string? Find(string resource, string key, CultureInfo culture)
    {
        try
        {
            return Manager(resource).GetString(key, culture);
        }
        catch (MissingManifestResourceException)
        {
            // A rule from outside the library brings no texts: its keys are shown.
            return null;
        }
    }

    /// <summary>A text, or its key if there is none.</summary>
    public static string Get(string resource, string key, CultureInfo culture) => Find(resource, key, culture) ?? key;

    /// <summary>A text of the report with values filled in.</summary>
    public static string Format(CultureInfo culture, string key, params object?[] values) =>
        string.Format(culture, Get(Report, key, culture), values);

    private static ResourceManager Manager(string resource) =>
        s_resources.GetOrAdd(resource, static name => new($"RulesLib.Enforcement.Texts.{name}", typeof(TextCatalog).Assembly));
}
