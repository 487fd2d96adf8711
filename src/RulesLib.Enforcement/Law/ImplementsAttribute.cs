namespace RulesLib.Enforcement.Law;

/// <summary>How an entry of the law catalogue is handled.</summary>
public enum Handling
{
    /// <summary>A rule judges it.</summary>
    Rule,

    /// <summary>A dated number holds it, or a named option decides it.</summary>
    Parameter,

    /// <summary>A calculation applies it.</summary>
    Calculation,

    /// <summary>A deadline is computed from it.</summary>
    Deadline,

    /// <summary>A remedy is offered by it.</summary>
    Remedy,

    /// <summary>It tells what follows from something else; nothing is judged by it alone.</summary>
    Effect,

    /// <summary>It is held as a reference, such as a concordance or a list of words.</summary>
    Reference,

    /// <summary>It is left out on purpose; the code tells why.</summary>
    Excluded,
}

/// <summary>Names the entries of the law catalogue that a type or member implements, besides those that rules carry as their ids.</summary>
/// <param name="handling">How the entries are handled here.</param>
/// <param name="ids">The entries, such as <c>LX-03</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class ImplementsAttribute(Handling handling, params string[] ids) : Attribute
{
    /// <summary>How the entries are handled here.</summary>
    public Handling Handling { get; } = handling;

    /// <summary>The entries of the catalogue.</summary>
    public IReadOnlyList<string> Ids { get; } = Array.AsReadOnly(ids);
}
