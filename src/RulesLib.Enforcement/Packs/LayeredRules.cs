using System.Collections.Immutable;
using System.Reflection;

using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs;

/// <summary>
/// The rules of an evaluator after all packs had their say: the law first, then what the host adds, then the packs in the order given.
/// Everything that does not go together is found before it is told.
/// </summary>
internal sealed class LayeredRules
{
    private readonly EnforcementOptions _options;
    private readonly List<PackDiagnostic> _problems = [];
    private readonly List<RuleInfo> _rules = [];
    private readonly HashSet<Type> _loaded = [];

    // Which pack overrode a rule, and which packs switch off or weigh otherwise which rule, to find clashes whatever the order.
    private readonly Dictionary<(string Id, string Kind), string> _overridden = [];
    private readonly List<(string Id, RulePack Pack)> _off = [];
    private readonly List<(string Id, RulePack Pack, PackChange Change)> _weighed = [];

    private LayeredRules(EnforcementOptions options) => _options = options;

    /// <summary>The rules.</summary>
    public ImmutableArray<RuleInfo> Rules { get; private set; }

    /// <summary>The packs in use, in the order given.</summary>
    public ImmutableArray<PackUse> Packs { get; private set; }

    /// <summary>Puts the rules together and sets the numbers and switches of the packs in the options.</summary>
    /// <exception cref="PackException">Rules and packs do not go together.</exception>
    public static LayeredRules Of(EnforcementOptions options)
    {
        var set = new LayeredRules(options);
        foreach (var type in options.RuleAssemblies.Distinct().SelectMany(RulesOf).Concat(options.RuleTypes)) set.Add(type, null);
        set.Layer(options.Packs);
        return set._problems.Count == 0 ? set : throw new PackException(set._problems);
    }

    /// <summary>The rule classes of an assembly that are not kept for packs.</summary>
    public static IEnumerable<Type> RulesOf(Assembly assembly) => assembly.GetTypes()
        .Where(static type => type is { IsAbstract: false, IsGenericTypeDefinition: false } && type.IsSubclassOf(typeof(EnforcementRule)) && !type.IsDefined(typeof(ByNameOnlyAttribute), inherit: false))
        .OrderBy(static type => type.FullName, StringComparer.Ordinal);

    private void Layer(IReadOnlyList<RulePack> packs)
    {
        var used = new List<RulePack>();
        foreach (var pack in packs)
        {
            if (used.Exists(other => other.Id == pack.Id))
            {
                Tell(PackProblem.DuplicatePack, pack, pack.Id, "The pack is used twice.", "Use it once, or give one of the two another id.");
                continue;
            }

            used.Add(pack);
            foreach (var change in pack.Changes) Apply(pack, change);
        }

        foreach (var (id, pack) in _off) SwitchOff(id, pack);
        foreach (var (id, pack, change) in _weighed) Weigh(id, pack, change);
        Rules = [.. _rules.OrderBy(static info => info.Id, RuleIdComparer.Instance)];
        Packs = [.. used.Select((pack, place) => new PackUse(pack, [.. pack.Changes.Select(change => change with { OverruledBy = Overruler(pack, change, used.Skip(place + 1)) })]))];
    }

    // A later pack that sets the same place on the same days has the last word.
    private static string? Overruler(RulePack pack, PackChange change, IEnumerable<RulePack> later) =>
        change.Kind is not (PackChangeKind.SetSeverity or PackChangeKind.SetSwitch or PackChangeKind.SetNumber) ? null
        : pack.Changes.SkipWhile(other => !ReferenceEquals(other, change)).Skip(1).Select(other => (pack.Id, Change: other))
            .Concat(later.SelectMany(static p => p.Changes.Select(other => (p.Id, Change: other))))
            .LastOrDefault(next => next.Change.Place == change.Place
                && (next.Change.From is null || next.Change.From <= change.From) && (next.Change.Through is null || next.Change.Through >= change.Through)).Id;

    private void Apply(RulePack pack, PackChange change)
    {
        switch (change.Kind)
        {
            case PackChangeKind.AddRule:
                Add(change.Rule!, pack);
                break;
            case PackChangeKind.OverrideRule:
                Override(pack, change);
                break;
            case PackChangeKind.SwitchOffRule:
                _off.Add((change.Target, pack));
                break;
            case PackChangeKind.SetSeverity:
                _weighed.Add((change.Target, pack, change));
                break;
            case PackChangeKind.SetNumber:
                SetNumber(pack, change);
                break;
            default:
                change.Switch!.Write(_options, change.On);
                break;
        }
    }

    private void Add(Type type, RulePack? pack)
    {
        if (!_loaded.Add(type))
        {
            // The host may name an assembly twice; a pack that names a rule twice means something else.
            if (pack is not null) Tell(PackProblem.DuplicateRule, pack, type.Name, $"The rule class {type.FullName} is in use already.", "Name it once.");
            return;
        }

        if (Describe(type, pack) is not { } info) return;
        var ids = info.Aliases.Append(info.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (_rules.Find(other => other.Kind == info.Kind && other.Aliases.Append(other.Id).Any(ids.Contains)) is { } holder)
        {
            var id = holder.Aliases.Append(holder.Id).First(ids.Contains);
            Tell(PackProblem.DuplicateRule, pack, info.Id, $"Rule id {id} is claimed twice for one kind of rule, by {holder.Type.FullName} and {type.FullName}.", "Give the new rule an id of its own, or let a pack override the old one.");
            return;
        }

        _rules.Add(info);
    }

    private void Override(RulePack pack, PackChange change)
    {
        if (Describe(change.Rule!, pack) is not { } info) return;
        if (!string.Equals(info.Id, change.Target, StringComparison.Ordinal))
        {
            Tell(PackProblem.OtherIdentity, pack, change.Target, $"{info.Type.FullName} has the id {info.Id}.", $"Give it [RuleId(\"{change.Target}\")].");
            return;
        }

        var place = _rules.FindIndex(rule => rule.Id == info.Id && rule.Kind == info.Kind);
        if (place < 0)
        {
            Tell(PackProblem.NothingToOverride, pack, change.Target, $"There is no rule {change.Target} of kind '{info.Kind}'.{Holders(change.Target)}", "Add the rule instead, derive it from a shape of the same kind, or give the pack that brings the old rule first.");
            return;
        }

        if (!_overridden.TryAdd((info.Id, info.Kind), pack.Id))
        {
            Tell(PackProblem.OverriddenTwice, pack, change.Target, $"Pack '{_overridden[(info.Id, info.Kind)]}' overrides it already.", "Use one of the two packs, or make a pack that says which rule holds.");
            return;
        }

        _loaded.Add(info.Type);
        _rules[place] = info.InPlaceOf(_rules[place]);
    }

    private void SwitchOff(string id, RulePack pack)
    {
        var rules = _rules.FindAll(rule => rule.Id == id);
        if (rules.Count == 0)
        {
            // Two packs may switch off the same rule.
            if (!_off.TakeWhile(off => off != (id, pack)).Any(off => off.Id == id)) Unknown(id, pack);
            return;
        }

        if (rules.Exists(static rule => rule.Kind == RuleKinds.Label))
        {
            Tell(PackProblem.Indispensable, pack, id, "No report can be made without it.", "Leave it on.");
            return;
        }

        var changer = rules.Select(rule => _overridden.GetValueOrDefault((rule.Id, rule.Kind))).FirstOrDefault(static other => other is not null)
            ?? _weighed.Where(weighed => weighed.Id == id).Select(static weighed => weighed.Pack.Id).FirstOrDefault();
        if (changer is not null)
        {
            Tell(PackProblem.SwitchedOffAndChanged, pack, id, $"Pack '{changer}' overrides it or lets it weigh otherwise.", "Use one of the two packs, or drop one of the two changes.");
            return;
        }

        _rules.RemoveAll(rule => rule.Id == id);
    }

    private void Weigh(string id, RulePack pack, PackChange change)
    {
        if (!Enum.IsDefined(change.Severity))
        {
            Tell(PackProblem.UnknownWord, pack, id, $"There is no severity {change.Value}.", $"Use {string.Join(", ", Enum.GetNames<Severity>())}.");
            return;
        }

        if (_off.Exists(off => off.Id == id)) return; // told as a clash
        var place = _rules.FindIndex(rule => rule.Id == id && rule.HasGrades);
        if (place < 0)
        {
            if (_rules.Exists(rule => rule.Id == id)) Tell(PackProblem.UnknownRequirement, pack, id, "It is no duty: its requirements have no severity.", "Name a duty, a rule on conduct or one on what follows a termination.");
            else Unknown(id, pack);
            return;
        }

        var known = Requirements.Of(_rules[place]);
        if (known is not null && !known.Contains(change.Key!))
        {
            Tell(PackProblem.UnknownRequirement, pack, id, $"It has no requirement '{change.Key}'.", $"Name one of: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
            return;
        }

        _rules[place] = _rules[place].Weighing(change.Key!, change.Severity);
    }

    private void SetNumber(RulePack pack, PackChange change)
    {
        if (Parameters.All.FirstOrDefault(parameter => parameter.Id == change.Target) is not { } parameter)
        {
            Tell(PackProblem.UnknownParameter, pack, change.Target, "There is no such parameter.", $"Use an id of {nameof(Parameters)}.{nameof(Parameters.All)}.");
            return;
        }

        if (parameter.IsWhole && change.Number != decimal.Truncate(change.Number))
            Tell(PackProblem.WrongNumberType, pack, change.Target, $"{change.Value} is no whole number; the parameter counts {parameter.Unit}.", "Give a whole number.");
        else if (change.Number < parameter.Least || change.Number > parameter.Most)
            Tell(PackProblem.NumberOutOfRange, pack, change.Target, $"{change.Value} is not possible for {parameter.Unit}.", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Give a number from {parameter.Least} to {parameter.Most}."));
        else if (change.From > change.Through)
            Tell(PackProblem.NumberOutOfRange, pack, change.Target, "The last day lies before the first.", "Give the days in order.");
        else
            _options.Numbers.Add(parameter.Id, parameter.Box(change.Number), change.From, change.Through);
    }

    private RuleInfo? Describe(Type type, RulePack? pack)
    {
        if (type is { IsAbstract: true } or { IsGenericTypeDefinition: true } || !type.IsSubclassOf(typeof(EnforcementRule)) || type.GetConstructor(Type.EmptyTypes) is null)
        {
            Tell(PackProblem.NotARule, pack, type.Name, $"{type.FullName} is no rule that can be made.", "Derive it from a shape, make it concrete, and give it a public constructor without parameters.");
            return null;
        }

        var flaws = RuleInfo.FlawsOf(type);
        foreach (var flaw in flaws) Tell(PackProblem.IncompleteRule, pack, type.Name, $"Rule {type.FullName} {flaw}.", "Every rule carries RuleId, Cites, InForce and Source and derives from a shape.");
        if (flaws.Count > 0) return null;

        var info = RuleInfo.Of(type).BroughtBy(pack);
        foreach (var provision in info.Provisions.Where(static provision => !Concordance.Contains(provision)))
            Tell(PackProblem.UnknownProvision, pack, info.Id, $"It cites '{provision}', which is no topic of the library.", $"Cite constants of {nameof(Provisions)}, or nothing: then the basis of the pack is cited.");
        return info;
    }

    private void Unknown(string id, RulePack pack) => Tell(PackProblem.UnknownRule, pack, id, $"There is no rule of that id.{Holders(id)}", "Name a rule that is in use; ids are case-sensitive.");

    // An alias, or an id of another case, leads to its rule.
    private string Holders(string id)
    {
        string[] holders = [.. _rules.Where(rule => rule.Aliases.Append(rule.Id).Contains(id, StringComparer.OrdinalIgnoreCase)).Select(static rule => $"{rule.Id} ({rule.Kind})")];
        return holders.Length == 0 ? "" : $" Perhaps meant: {string.Join(", ", holders)}.";
    }

    private void Tell(PackProblem problem, RulePack? pack, string target, string message, string remedy) => _problems.Add(new(problem, pack?.Id, target, message, remedy));
}
