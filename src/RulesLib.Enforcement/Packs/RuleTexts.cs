using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace RulesLib.Enforcement.Packs;

/// <summary>
/// The texts that a pack brings for its rules, keyed like those of the library: <c>XX-01.title</c> is what a rule is about,
/// <c>XX-01.key</c> what a condition says, <c>XX-01.key.breached</c> what it means that a requirement is not met.
/// </summary>
/// <remarks>Immutable and thread-safe. What has no text is shown by its key.</remarks>
public sealed class RuleTexts
{
    private readonly Func<string, CultureInfo, string?> _find;

    private RuleTexts(Func<string, CultureInfo, string?> find) => _find = find;

    /// <summary>Texts of a resource: Chinese neutral, English beside it (<c>X.resx</c> and <c>X.en.resx</c>).</summary>
    /// <param name="resources">The resource.</param>
    public static RuleTexts From(ResourceManager resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        return new((key, culture) =>
        {
            try
            {
                return resources.GetString(key, culture);
            }
            catch (MissingManifestResourceException)
            {
                return null;
            }
        });
    }

    /// <summary>Texts by key.</summary>
    /// <param name="texts">The texts.</param>
    public static RuleTexts From(IReadOnlyDictionary<string, BilingualText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var all = texts.ToFrozenDictionary(StringComparer.Ordinal);
        return new((key, culture) => all.GetValueOrDefault(key)?.In(culture));
    }

    /// <summary>A text, or <see langword="null"/> if there is none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="culture">The language.</param>
    public string? Find(string key, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(culture);
        return _find(key, culture);
    }
}
