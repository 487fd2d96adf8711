using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs;

/// <summary>Where a pack comes from.</summary>
public enum PackKind
{
    /// <summary>Practice of the whole country, such as what the national case system checks.</summary>
    NationalPractice,

    /// <summary>A norm of one province or one court.</summary>
    Local,

    /// <summary>A host's own.</summary>
    Custom,
}

/// <summary>
/// A named set of changes to the rules: rules added, overridden or switched off, requirements that weigh otherwise, numbers and switches.
/// Off unless an evaluator is told to use it (<see cref="EnforcementOptions.UsePack"/>); every change is told in the report.
/// </summary>
/// <remarks>
/// Each verb returns a new pack with one more change. Nothing is checked before an evaluator is made: then all problems of all packs are told
/// together (<see cref="PackException"/>). Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// var pack = new RulePack("high-court-2025", PackKind.Local, new("某省高院规则", "Rules of a high court"), new("某高法〔2025〕1号", "Circular 1 of 2025"))
///     .AddRules(typeof(HandlerNamedRule))
///     .SetNumber(Parameters.ClueCheckDays, 5)
///     .SetSeverity("ZB-04a", "order-in-force", Severity.Fatal)
///     .WithTexts(RuleTexts.From(new ResourceManager(typeof(Texts))));
/// </code>
/// </example>
public sealed class RulePack
{
    private readonly ImmutableArray<PackChange> _changes;

    /// <summary>Makes a pack that changes nothing yet.</summary>
    /// <param name="id">A stable name: lower-case letters, digits and hyphens, such as <c>jiangling-2024</c>.</param>
    /// <param name="kind">Where it comes from.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="basis">What it rests on: a document, a practice, a decision of the host.</param>
    /// <param name="isLaw">Whether it states law; otherwise it is shown as practice.</param>
    /// <exception cref="ArgumentException">The id has another form.</exception>
    public RulePack(string id, PackKind kind, BilingualText title, BilingualText basis, bool isLaw = false)
        : this(id, kind, title, basis, isLaw, null, [])
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(basis);
        if (id.Length == 0 || !id.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            throw new ArgumentException($"'{id}' is no pack id: use lower-case letters, digits and hyphens.", nameof(id));
    }

    private RulePack(string id, PackKind kind, BilingualText title, BilingualText basis, bool isLaw, RuleTexts? texts, ImmutableArray<PackChange> changes) =>
        (Id, Kind, Title, Basis, IsLaw, Texts, _changes) = (id, kind, title, basis, isLaw, texts, changes);

    /// <summary>The stable name.</summary>
    public string Id { get; }

    /// <summary>Where it comes from.</summary>
    public PackKind Kind { get; }

    /// <summary>What it is called.</summary>
    public BilingualText Title { get; }

    /// <summary>What it rests on.</summary>
    public BilingualText Basis { get; }

    /// <summary>Whether it states law; otherwise it is practice.</summary>
    public bool IsLaw { get; }

    /// <summary>The texts of its rules; <see langword="null"/> if it brings none.</summary>
    public RuleTexts? Texts { get; }

    /// <summary>What it does, in the order given.</summary>
    public IReadOnlyList<PackChange> Changes => _changes;

    /// <summary>Adds rules.</summary>
    /// <param name="rules">Rule classes: each derives from a shape and carries its attributes.</param>
    public RulePack AddRules(params Type[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return With([.. rules.Select(static rule => new PackChange(PackChangeKind.AddRule, IdOf(rule)) { Rule = rule })]);
    }

    /// <summary>Adds the rules of an assembly, except those marked <see cref="ByNameOnlyAttribute"/>.</summary>
    /// <param name="assembly">The assembly.</param>
    public RulePack AddRulesFrom(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return AddRules([.. LayeredRules.RulesOf(assembly)]);
    }

    /// <summary>Puts a rule in the place of another of the same id and kind. The texts of the old rule serve where the new one brings none.</summary>
    /// <param name="ruleId">Id of the rule to replace; no alias.</param>
    /// <param name="rule">The rule class that takes its place; carries the same id.</param>
    public RulePack Override(string ruleId, Type rule)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        ArgumentNullException.ThrowIfNull(rule);
        return With(new PackChange(PackChangeKind.OverrideRule, ruleId) { Rule = rule });
    }

    /// <summary>Switches rules off: they are not judged, and composite requirements do without them.</summary>
    /// <param name="ruleIds">Ids of the rules; no aliases.</param>
    public RulePack SwitchOff(params string[] ruleIds)
    {
        ArgumentNullException.ThrowIfNull(ruleIds);
        return With([.. ruleIds.Select(static id => new PackChange(PackChangeKind.SwitchOffRule, id))]);
    }

    /// <summary>Lets a requirement of a duty weigh otherwise. A requirement whose law is unsure never weighs more than a manual review.</summary>
    /// <param name="ruleId">Id of the rule; no alias.</param>
    /// <param name="key">Name of the requirement inside the rule.</param>
    /// <param name="severity">What a failure weighs.</param>
    public RulePack SetSeverity(string ruleId, string key, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        ArgumentNullException.ThrowIfNull(key);
        return With(new PackChange(PackChangeKind.SetSeverity, ruleId) { Key = key, Severity = severity, Value = severity.ToString() });
    }

    /// <summary>Sets a number in place of that of the law, on the days on which the law has one.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="parameter">The number, from <see cref="Parameters"/>.</param>
    /// <param name="value">Its new value.</param>
    /// <param name="from">First day of the step it governs; <see langword="null"/> for no beginning.</param>
    /// <param name="through">Last day, inclusive; <see langword="null"/> for no end.</param>
    public RulePack SetNumber<T>(DatedParameter<T> parameter, T value, DateOnly? from = null, DateOnly? through = null)
        where T : struct, IConvertible
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return SetNumberById(parameter.Id, value.ToDecimal(CultureInfo.InvariantCulture), from, through);
    }

    /// <summary>Sets a number by the id of its parameter, for packs that are read from a configuration.</summary>
    /// <param name="parameterId">Id of a parameter of <see cref="Parameters"/>, such as <c>investigation.clue-days</c>.</param>
    /// <param name="value">Its new value.</param>
    /// <param name="from">First day of the step it governs; <see langword="null"/> for no beginning.</param>
    /// <param name="through">Last day, inclusive; <see langword="null"/> for no end.</param>
    public RulePack SetNumberById(string parameterId, decimal value, DateOnly? from = null, DateOnly? through = null)
    {
        ArgumentNullException.ThrowIfNull(parameterId);
        return With(new PackChange(PackChangeKind.SetNumber, parameterId) { Number = value, Value = value.ToString(CultureInfo.InvariantCulture), From = from, Through = through });
    }

    /// <summary>Sets a switch.</summary>
    /// <param name="option">The switch, from <see cref="EnforcementSwitches"/>.</param>
    /// <param name="on">Whether it is on.</param>
    public RulePack Set(EnforcementSwitch option, bool on)
    {
        ArgumentNullException.ThrowIfNull(option);
        return With(new PackChange(PackChangeKind.SetSwitch, option.Id) { Switch = option, On = on, Value = on ? "true" : "false" });
    }

    /// <summary>Brings texts for the rules of this pack.</summary>
    /// <param name="texts">The texts.</param>
    public RulePack WithTexts(RuleTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new(Id, Kind, Title, Basis, IsLaw, texts, _changes);
    }

    /// <summary>The stable name.</summary>
    public override string ToString() => Id;

    private RulePack With(params ReadOnlySpan<PackChange> changes) => new(Id, Kind, Title, Basis, IsLaw, Texts, [.. _changes, .. changes]);

    private static string IdOf(Type rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.GetCustomAttribute<RuleIdAttribute>()?.Id ?? rule.Name;
    }
}
