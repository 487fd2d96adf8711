namespace RulesLib.Benchmarks.Workload.Judging;

/// <summary>An answer with its conditions, in the order in which they were asked.</summary>
public sealed record Explanation(Assessment Assessment, IReadOnlyList<Condition> Conditions);
