using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace RulesLib.Enforcement.Rules;

/// <summary>The rules that an evaluator runs, compiled once. Immutable and thread-safe.</summary>
public sealed class RuleCatalog
{
    private readonly FrozenDictionary<string, ImmutableArray<RuleInfo>> _byId;

    internal RuleCatalog(IEnumerable<Assembly> assemblies)
    {
        Type[] types = [.. assemblies.Distinct()
            .SelectMany(static assembly => assembly.GetTypes())
            .Where(static type => type is { IsAbstract: false, IsGenericTypeDefinition: false } && type.IsSubclassOf(typeof(EnforcementRule)))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)];
        Rules = [.. types.Select(RuleInfo.Of).OrderBy(static info => info.Id, RuleIdComparer.Instance)];
        _byId = Rules.SelectMany(static info => info.Aliases.Append(info.Id).Select(id => (id, info)))
            .GroupBy(static pair => pair.id, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(static group => group.Key, Distinct, StringComparer.OrdinalIgnoreCase);
        Fingerprint = Hash(types);
        Factory = RuleEngine.Compile(types);
    }

    /// <summary>Every rule, ordered by id.</summary>
    public ImmutableArray<RuleInfo> Rules { get; }

    /// <summary>Changes whenever a rule is added, removed or built anew.</summary>
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

    private static ImmutableArray<RuleInfo> Distinct(IGrouping<string, (string Id, RuleInfo Info)> group)
    {
        ImmutableArray<RuleInfo> rules = [.. group.Select(static pair => pair.Info)];
        return rules.DistinctBy(static info => info.Kind).Count() == rules.Length
            ? rules
            : throw new InvalidOperationException($"Rule id {group.Key} is claimed twice for one kind of rule, by {string.Join(" and ", rules.Select(static info => info.Type.FullName))}.");
    }

    private static string Hash(IEnumerable<Type> types)
    {
        var text = string.Join('\n', types.Select(static type => $"{RuleInfo.Of(type).Id} {type.FullName} {type.Module.ModuleVersionId}"));
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
