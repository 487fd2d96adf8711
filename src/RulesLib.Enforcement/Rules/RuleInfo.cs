using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;

namespace RulesLib.Enforcement.Rules;

/// <summary>What a rule says about itself. Immutable and thread-safe.</summary>
public sealed class RuleInfo
{
    private static readonly ConcurrentDictionary<Type, RuleInfo> s_all = new();

    private readonly string _sortKey;

    private RuleInfo(Type type)
    {
        var id = type.GetCustomAttribute<RuleIdAttribute>() ?? throw Missing(type, nameof(RuleIdAttribute));
        var inForce = type.GetCustomAttribute<InForceAttribute>() ?? throw Missing(type, nameof(InForceAttribute));
        var cites = type.GetCustomAttribute<CitesAttribute>() ?? throw Missing(type, nameof(CitesAttribute));
        var source = type.GetCustomAttribute<SourceAttribute>() ?? throw Missing(type, nameof(SourceAttribute));
        (Type, Id, Aliases) = (type, id.Id, [.. id.Aliases]);
        _sortKey = RuleIdComparer.Padded(Id);
        (From, Through, Anchor) = (inForce.From, inForce.Through, inForce.Anchor);
        (Confidence, IsVerified) = (source.Confidence, source.Verified);
        Provisions = [.. cites.Provisions];
        var stages = (type.Namespace ?? "").Split('.');
        var rules = Array.IndexOf(stages, "Rules");
        Stage = rules >= 0 && rules + 1 < stages.Length ? stages[rules + 1]
            : type.Assembly == typeof(RuleInfo).Assembly ? nameof(Packs)
            : "Custom";
        Kind = KindOf(type);
        IsDuty = Kind == RuleKinds.Duty;
    }

    /// <summary>Catalogue id.</summary>
    public string Id { get; }

    /// <summary>Further ids that the rule implements.</summary>
    public ImmutableArray<string> Aliases { get; private set; }

    /// <summary>The rule class.</summary>
    public Type Type { get; }

    /// <summary>The stage of handling a case, as the folder of the rule is called, such as <c>Closing</c>; <c>Packs</c> for rules of the library's packs, <c>Custom</c> outside this library.</summary>
    public string Stage { get; }

    /// <summary>What the rule yields: <c>duty</c>, <c>conduct</c>, <c>monitoring</c>, <c>audit</c>, <c>gate</c>, <c>ground</c>, <c>bar</c>, <c>measure</c>, <c>label</c> or <c>campaign</c>.</summary>
    public string Kind { get; }

    /// <summary>Whether the rule is a duty of the closing, so that its outcome counts for the label.</summary>
    internal bool IsDuty { get; }

    /// <summary>First day on which it is law.</summary>
    public DateOnly From { get; }

    /// <summary>Last day on which it is law; <see langword="null"/> while in force.</summary>
    public DateOnly? Through { get; }

    /// <summary>The fact whose day decides.</summary>
    public Anchor Anchor { get; }

    /// <summary>How well the source is known.</summary>
    public Confidence Confidence { get; }

    /// <summary>Whether number, date and wording are beyond doubt.</summary>
    public bool IsVerified { get; }

    /// <summary>Topic keys of the provisions it rests on.</summary>
    public ImmutableArray<string> Provisions { get; }

    /// <summary>The pack that brings the rule; <see langword="null"/> for the law of this library and for rules that the host added itself.</summary>
    public RulePack? Pack { get; private set; }

    /// <summary>The rule whose place it takes; <see langword="null"/> if it takes none.</summary>
    public RuleInfo? Replaces { get; private set; }

    /// <summary>What packs let its requirements weigh in place of what the rule says, by requirement.</summary>
    public ImmutableSortedDictionary<string, Severity> Severities { get; private set; } = ImmutableSortedDictionary<string, Severity>.Empty;

    /// <summary>Whether its requirements have severities that packs can change.</summary>
    internal bool HasGrades => Kind is RuleKinds.Duty or RuleKinds.Conduct or RuleKinds.Monitoring;

    /// <summary>Reads what a rule class says about itself.</summary>
    /// <param name="type">The rule class.</param>
    /// <exception cref="InvalidOperationException">The class lacks one of the attributes that every rule carries.</exception>
    public static RuleInfo Of(Type type) => s_all.GetOrAdd(type, static t => new(t));

    /// <summary>The provisions as articles of a day.</summary>
    /// <param name="day">The day; provisions that were not in force on it are left out.</param>
    public IEnumerable<Citation> CitationsOn(DateOnly day) =>
        Provisions.Select(provision => Concordance.Cite(provision, day)).OfType<Citation>();

    /// <summary>Whether the rule is law on a day.</summary>
    internal Truth InForceOn(KnownDate day) => day >= From & (Through is { } last ? day <= last : true);

    /// <summary>Orders rules as the catalogue does.</summary>
    internal static int Compare(RuleInfo x, RuleInfo y) => ReferenceEquals(x, y) ? 0 : string.CompareOrdinal(x._sortKey, y._sortKey);

    /// <summary>What a rule class fails to say about itself; empty if nothing.</summary>
    internal static IReadOnlyList<string> FlawsOf(Type type)
    {
        var flaws = new List<string>();
        Check<RuleIdAttribute>();
        Check<CitesAttribute>();
        Check<InForceAttribute>();
        Check<SourceAttribute>();
        if (KindOrNull(type) is null) flaws.Add("derives from no shape");
        return flaws;

        void Check<TAttribute>()
            where TAttribute : Attribute
        {
            try
            {
                if (type.GetCustomAttribute<TAttribute>() is null) flaws.Add($"has no {typeof(TAttribute).Name}");
            }
            catch (FormatException)
            {
                flaws.Add($"has a {typeof(TAttribute).Name} that cannot be read: days are written yyyy-MM-dd");
            }
        }
    }

    /// <summary>The same rule as a pack brings it.</summary>
    internal RuleInfo BroughtBy(RulePack? pack) => pack is null ? this : Changed(info => info.Pack = pack);

    /// <summary>The same rule in the place of another, whose further ids it takes over.</summary>
    internal RuleInfo InPlaceOf(RuleInfo replaced) => Changed(info => (info.Replaces, info.Aliases) = (replaced, [.. info.Aliases.Union(replaced.Aliases, StringComparer.Ordinal)]));

    /// <summary>The same rule with one requirement weighing otherwise.</summary>
    internal RuleInfo Weighing(string key, Severity severity) => Changed(info => info.Severities = info.Severities.SetItem(key, severity));

    private RuleInfo Changed(Action<RuleInfo> change)
    {
        var changed = (RuleInfo)MemberwiseClone();
        change(changed);
        return changed;
    }

    private static string KindOf(Type type) => KindOrNull(type) ?? throw Missing(type, "shape");

    private static string? KindOrNull(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
            if (t.GetCustomAttribute<RuleKindAttribute>(inherit: false) is { } kind) return kind.Kind;
        return null;
    }

    private static InvalidOperationException Missing(Type type, string what) =>
        new($"Rule {type.FullName} has no {what}: every rule carries RuleId, Cites, InForce and Source and derives from a shape.");
}

/// <summary>The kinds of rules.</summary>
internal static class RuleKinds
{
    public const string Duty = "duty";
    public const string Conduct = "conduct";
    public const string Monitoring = "monitoring";
    public const string Audit = "audit";
    public const string Gate = "gate";
    public const string Ground = "ground";
    public const string Bar = "bar";
    public const string Measure = "measure";
    public const string Label = "label";
    public const string Campaign = "campaign";
}

/// <summary>Names the kind of the rules of a shape.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class RuleKindAttribute(string kind) : Attribute
{
    public string Kind { get; } = kind;
}
