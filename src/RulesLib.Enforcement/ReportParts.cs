namespace RulesLib.Enforcement;

/// <summary>The parts of a report that are wanted.</summary>
[Flags]
public enum ReportParts
{
    /// <summary>No part: head, contradictions and audit only.</summary>
    None = 0,

    /// <summary>Whether the case was, or may be, closed this way.</summary>
    Closure = 1,

    /// <summary>What must, may or must not be done to each person, and what was done wrong.</summary>
    Sanctions = 2,

    /// <summary>How the case was handled, beside the label.</summary>
    Conduct = 4,

    /// <summary>What followed an interim termination.</summary>
    AfterTermination = 8,

    /// <summary>What fell or falls due.</summary>
    Deadlines = 16,

    /// <summary>Who can challenge what.</summary>
    Remedies = 32,

    /// <summary>Everything.</summary>
    All = Closure | Sanctions | Conduct | AfterTermination | Deadlines | Remedies,

    /// <summary>With the sanctions, why: grounds, bars, evidence, which of them takes precedence, steps, term and end. Not in <see cref="All"/>; JSON always tells it.</summary>
    Details = 64,
}
