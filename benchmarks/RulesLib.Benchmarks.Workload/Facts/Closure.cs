namespace RulesLib.Benchmarks.Workload.Facts;

/// <summary>How a case was closed.</summary>
public sealed class Closure
{
    public ClosureMethod Method { get; init; }

    public Day FiledOn { get; init; }

    public Day InterviewedOn { get; init; }

    public Day PublishedOn { get; init; }

    public Day RuledOn { get; init; }

    public Day ServedOn { get; init; }

    public Truth AmountKnown { get; init; }

    public Truth ApplicantConsents { get; init; }

    public Truth Confidential { get; init; }

    public Truth FundsHeld { get; init; }

    public Truth FundsPaidOut { get; init; }

    public Truth Interviewed { get; init; }

    public Truth PanelDecided { get; init; }

    public Truth Reasoned { get; init; }

    public Truth ReliefPending { get; init; }

    public Truth RemainderStated { get; init; }

    public Truth RemediesTold { get; init; }
}

public enum ClosureMethod
{
    InterimTermination,
    FullPerformance,
}
