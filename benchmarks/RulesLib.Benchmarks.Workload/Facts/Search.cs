namespace RulesLib.Benchmarks.Workload.Facts;

/// <summary>A search of a register for a debtor's property.</summary>
public sealed class Search
{
    public required Debtor Debtor { get; init; }

    public Day AnsweredOn { get; init; }

    public Day AskedOn { get; init; }

    public Truth Answered { get; init; }

    public Truth Complete { get; init; }

    public Truth Followed { get; init; }

    public Truth Hits { get; init; }

    public static Truth AllAnswered(IEnumerable<Search> searches)
    {
        var all = Truth.True;
        foreach (var search in searches)
            all = all.Both(search.Answered);
        return all;
    }

    public static Truth AnyAfter(IEnumerable<Search> searches, Day day)
    {
        var any = Truth.False;
        foreach (var search in searches)
            any = any.Either(day.By(search.AskedOn));
        return any;
    }
}
