namespace RulesLib.Benchmarks.Workload.Judging;

/// <summary>The answer to one duty towards one subject.</summary>
public sealed record Assessment(string RuleId, object Subject, Outcome Outcome);

public enum Outcome
{
    NotApplicable,
    Excepted,
    Satisfied,
    Breached,
    Undetermined,
}
