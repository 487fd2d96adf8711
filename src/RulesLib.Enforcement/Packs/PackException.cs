namespace RulesLib.Enforcement.Packs;

/// <summary>What can be wrong with the rules and packs of an evaluator. The number behind the name is the code, never reused.</summary>
public enum PackProblem
{
    /// <summary>RP001: no rule has that id.</summary>
    UnknownRule = 1,

    /// <summary>RP002: the rule to be overridden is not there.</summary>
    NothingToOverride = 2,

    /// <summary>RP003: no parameter has that id.</summary>
    UnknownParameter = 3,

    /// <summary>RP004: the number is of another type than the parameter.</summary>
    WrongNumberType = 4,

    /// <summary>RP005: the number, or its days, lie outside what is possible.</summary>
    NumberOutOfRange = 5,

    /// <summary>RP006: a rule is overridden twice.</summary>
    OverriddenTwice = 6,

    /// <summary>RP007: a rule is switched off that another change overrides or weighs otherwise.</summary>
    SwitchedOffAndChanged = 7,

    /// <summary>RP008: two packs have the same id.</summary>
    DuplicatePack = 8,

    /// <summary>RP009: a rule class lacks an attribute that every rule carries, or an attribute cannot be read.</summary>
    IncompleteRule = 9,

    /// <summary>RP010: a rule is added whose id exists.</summary>
    DuplicateRule = 10,

    /// <summary>RP011: a class is no rule that can be made.</summary>
    NotARule = 11,

    /// <summary>RP012: the rule has no such requirement.</summary>
    UnknownRequirement = 12,

    /// <summary>RP013: the overriding rule has another id.</summary>
    OtherIdentity = 13,

    /// <summary>RP014: no report can be made without the rule.</summary>
    Indispensable = 14,

    /// <summary>RP015: a rule cites a topic that the library does not know.</summary>
    UnknownProvision = 15,

    /// <summary>RP016: a word has no meaning, such as a severity that does not exist.</summary>
    UnknownWord = 16,
}

/// <summary>One thing that is wrong with the rules and packs of an evaluator, and how to mend it.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Pack">The pack; <see langword="null"/> for rules that the host added itself.</param>
/// <param name="Target">The rule, parameter or switch.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Remedy">How to mend it.</param>
public sealed record PackDiagnostic(PackProblem Problem, string? Pack, string Target, string Message, string Remedy)
{
    /// <summary>The code, such as <c>RP001</c>.</summary>
    public string Code => $"RP{(int)Problem:000}";

    /// <summary>All of it on one line.</summary>
    public override string ToString() => $"{Code} {(Pack is null ? "" : $"pack '{Pack}', ")}{Target}: {Message} {Remedy}";
}

/// <summary>The rules and packs of an evaluator do not go together. Tells everything that is wrong at once.</summary>
public sealed class PackException : InvalidOperationException
{
    internal PackException(IReadOnlyList<PackDiagnostic> diagnostics)
        : base($"The rules do not go together:{string.Concat(diagnostics.Select(static diagnostic => $"\n- {diagnostic}"))}") => Diagnostics = diagnostics;

    /// <summary>Everything that is wrong, in the order of the packs and of their changes.</summary>
    public IReadOnlyList<PackDiagnostic> Diagnostics { get; }
}
