namespace RulesLib.Benchmarks.Workload.Facts;

/// <summary>A thing a debtor owns.</summary>
public sealed class Asset
{
    public required Debtor Debtor { get; init; }

    public Day AuctionedOn { get; init; }

    public Day FoundOn { get; init; }

    public Day SealedOn { get; init; }

    public Day ValuedOn { get; init; }

    public Truth Delivered { get; init; }

    public Truth Encumbered { get; init; }

    public Truth Exempt { get; init; }

    public Truth HolderTold { get; init; }

    public Truth Seizable { get; init; }

    public Truth Sold { get; init; }

    public Truth Worthwhile { get; init; }
}
