using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs;

/// <summary>What a pack does to the rules.</summary>
public enum PackChangeKind
{
    /// <summary>A rule is added.</summary>
    AddRule,

    /// <summary>A rule takes the place of another.</summary>
    OverrideRule,

    /// <summary>A rule is switched off.</summary>
    SwitchOffRule,

    /// <summary>A requirement weighs otherwise.</summary>
    SetSeverity,

    /// <summary>A number takes the place of that of the law.</summary>
    SetNumber,

    /// <summary>A switch is set.</summary>
    SetSwitch,
}

/// <summary>One thing that a pack does to the rules. Immutable and thread-safe.</summary>
public sealed record PackChange
{
    internal PackChange(PackChangeKind kind, string target) => (Kind, Target) = (kind, target);

    /// <summary>What is done.</summary>
    public PackChangeKind Kind { get; }

    /// <summary>To what: the id of a rule, a parameter or a switch.</summary>
    public string Target { get; }

    /// <summary>The requirement that weighs otherwise, by its key inside the rule; <see langword="null"/> for other changes.</summary>
    public string? Key { get; internal init; }

    /// <summary>The new value in invariant form: severity, number, or true and false; <see langword="null"/> for rules.</summary>
    public string? Value { get; internal init; }

    /// <summary>First day on which the number holds; <see langword="null"/> for all days on which the law has one.</summary>
    public DateOnly? From { get; internal init; }

    /// <summary>Last day on which the number holds, inclusive; <see langword="null"/> for no end.</summary>
    public DateOnly? Through { get; internal init; }

    /// <summary>The later pack that sets the same thing otherwise; <see langword="null"/> while the change is effective.</summary>
    public string? OverruledBy { get; internal init; }

    internal Type? Rule { get; init; }

    internal decimal Number { get; init; }

    internal Severity Severity { get; init; }

    internal EnforcementSwitch? Switch { get; init; }

    internal bool On { get; init; }

    // What may be set once only: a later change of the same place takes its place.
    internal string Place => $"{Kind} {Target} {Key}";

    /// <summary>The change on one line, for debugging and fingerprints.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Kind} {Target}{(Key is null ? "" : $".{Key}")}{(Value is null ? "" : $" = {Value}")}{(From is { } from ? $" from {from:yyyy-MM-dd}" : "")}{(Through is { } last ? $" through {last:yyyy-MM-dd}" : "")}");
}

/// <summary>A pack in use, and what it does. Immutable and thread-safe.</summary>
public sealed class PackUse
{
    internal PackUse(RulePack pack, IReadOnlyList<PackChange> changes) => (Pack, Changes) = (pack, changes);

    /// <summary>The pack.</summary>
    public RulePack Pack { get; }

    /// <summary>What it does, in its own order, with what later packs overruled.</summary>
    public IReadOnlyList<PackChange> Changes { get; }
}
