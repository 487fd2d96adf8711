namespace RulesLib.Benchmarks.Workload.Facts;

/// <summary>An order made against a debtor.</summary>
public sealed class Order
{
    public required Debtor Debtor { get; init; }

    public Day IssuedOn { get; init; }

    public Day ServedOn { get; init; }

    public Truth Lifted { get; init; }

    public Truth OnForm { get; init; }

    public Truth Reasoned { get; init; }

    public Truth RemedyTold { get; init; }

    public Truth Stamped { get; init; }
}
