namespace RulesLib.Benchmarks.Workload.Facts;

/// <summary>What every contestant is handed: a case as a tree, as hosts have it.</summary>
public sealed record CaseFile(Closure Closure, IReadOnlyList<Debtor> Debtors)
{
    public int FactCount => 1 + Debtors.Sum(static debtor => debtor.FactCount);

    /// <summary>The tree as a flat list, for engines; made anew each time, so that its cost is theirs.</summary>
    public object[] Facts()
    {
        var facts = new List<object>(64) { Closure };
        foreach (var debtor in Debtors)
        {
            facts.Add(debtor);
            facts.AddRange(debtor.Notices);
            facts.AddRange(debtor.Orders);
            facts.AddRange(debtor.Searches);
            facts.AddRange(debtor.Assets);
            facts.AddRange(debtor.Clues);
        }

        return [.. facts];
    }
}
