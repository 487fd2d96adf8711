using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

using RulesLib.Enforcement.Packs;

namespace RulesLib.Enforcement.Rules;

/// <summary>The rules that an evaluator runs, compiled once. Immutable and thread-safe.</summary>
public sealed class RuleCatalog
{
    private readonly FrozenDictionary<string, ImmutableArray<RuleInfo>> _byId;

    internal RuleCatalog(LayeredRules rules)
    {
        (Rules, Packs) = (rules.Rules, rules.Packs);
        _byId = Rules.SelectMany(static info => info.Aliases.Append(info.Id).Select(id => (id, info)))
            .GroupBy(static pair => pair.id, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(static group => group.Key, static group => group.Select(static pair => pair.info).ToImmutableArray(), StringComparer.OrdinalIgnoreCase);
        RuleInfo[] byType = [.. Rules.OrderBy(static info => info.Type.FullName, StringComparer.Ordinal)];
        Fingerprint = Hash(byType, Packs);
        Factory = RuleEngine.Compile(byType);
    }

    /// <summary>Every rule, ordered by id.</summary>
    public ImmutableArray<RuleInfo> Rules { get; }

    /// <summary>The packs in use, in the order given.</summary>
    public ImmutableArray<PackUse> Packs { get; }

    /// <summary>Changes whenever a rule is added, removed or built anew, or a pack changes anything.</summary>
    public string Fingerprint { get; }

    internal ISessionFactory Factory { get; }

    /// <summary>Finds the rules of a catalogue id or alias, case-insensitive. A composite requirement and its own limb share an id, as do a ground and its measure.</summary>
    /// <param name="id">The id, such as <c>ZB-02</c>.</param>
    /// <returns>The rules; empty if there is none.</returns>
    public ImmutableArray<RuleInfo> Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.TryGetValue(id, out var rules) ? rules : [];
    }

    private static string Hash(IEnumerable<RuleInfo> rules, IEnumerable<PackUse> packs)
    {
        var text = string.Join('\n', rules.Select(static rule => $"{rule.Id} {rule.Type.FullName} {rule.Type.Module.ModuleVersionId}")
            .Concat(packs.SelectMany(static use => use.Changes.Select(change => $"{use.Pack.Id} {change}").Prepend(use.Pack.Id))));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }
}

/// <summary>Orders rule ids as the catalogue does: by letters, then by number.</summary>
internal sealed class RuleIdComparer : IComparer<string>
{
    public static RuleIdComparer Instance { get; } = new();

    public int Compare(string? x, string? y) => string.CompareOrdinal(Padded(x), Padded(y));

    // ZB-2 before ZB-10: every run of digits is padded.
    public static string Padded(string? id)
    {
        var padded = new StringBuilder();
        var digits = new StringBuilder();
        foreach (var c in id ?? "")
        {
            if (char.IsAsciiDigit(c))
            {
                digits.Append(c);
                continue;
            }

            padded.Append(digits.ToString().PadLeft(digits.Length > 0 ? 6 : 0, '0')).Append(c);
            digits.Clear();
        }

        return padded.Append(digits.ToString().PadLeft(digits.Length > 0 ? 6 : 0, '0')).ToString();
    }
}
