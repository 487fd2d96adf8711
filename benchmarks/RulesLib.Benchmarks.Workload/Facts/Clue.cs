namespace RulesLib.Benchmarks.Workload.Facts;

/// <summary>A clue to a debtor's property or whereabouts.</summary>
public sealed class Clue
{
    public required Debtor Debtor { get; init; }

    public ClueKind Kind { get; init; }

    public Day CheckedOn { get; init; }

    public Day ReceivedOn { get; init; }

    public Truth Answered { get; init; }

    public Truth Checked { get; init; }

    public Truth Concrete { get; init; }

    public Truth Recorded { get; init; }

    public Truth Repeated { get; init; }

    public Truth Urgent { get; init; }
}

public enum ClueKind
{
    Property,
    Whereabouts,
}
