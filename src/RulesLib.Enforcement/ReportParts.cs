namespace RulesLib.Enforcement;

/// <summary>The parts of a report that are wanted.</summary>
[Flags]
public enum ReportParts
{
    /// <summary>Neither part: head, contradictions and audit only.</summary>
    None = 0,

    /// <summary>Whether the case was, or may be, closed this way.</summary>
    Closure = 1,

    /// <summary>What must, may or must not be done to each debtor.</summary>
    Sanctions = 2,

    /// <summary>Everything.</summary>
    All = Closure | Sanctions,
}
