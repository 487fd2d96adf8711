namespace RulesLib.Benchmarks.Workload.Facts;

/// <summary>A notice sent to a debtor.</summary>
public sealed class Notice
{
    public required Debtor Debtor { get; init; }

    public NoticeKind Kind { get; init; }
}

public enum NoticeKind
{
    Execution,
    Declaration,
    Restriction,
}
