using System.Reflection;

using RulesLib.Benchmarks.Workload.Facts;

namespace RulesLib.Benchmarks.Workload;

/// <summary>Case files drawn at random, the same for the same seed: every sixth fact is unknown.</summary>
public static class CaseFiles
{
    /// <summary>A case of 25 facts a debtor, and one.</summary>
    public static CaseFile Draw(int seed, int debtors, ClosureMethod method = ClosureMethod.InterimTermination)
    {
        var random = new Random(seed);
        return new(
            Fill(random, new Closure { Method = method }),
            [.. Enumerable.Range(0, debtors).Select(_ => DrawDebtor(random))]);
    }

    public static CaseFile[] DrawMany(int count, int debtors) => [.. Enumerable.Range(1, count).Select(seed => Draw(seed, debtors))];

    private static Debtor DrawDebtor(Random random)
    {
        var debtor = Fill(random, new Debtor());
        debtor.Notices = DrawMany(2, () => new Notice { Debtor = debtor, Kind = (NoticeKind)random.Next(3) });
        debtor.Orders = DrawMany(4, () => new Order { Debtor = debtor });
        debtor.Searches = DrawMany(8, () => new Search { Debtor = debtor });
        debtor.Assets = DrawMany(6, () => new Asset { Debtor = debtor });
        debtor.Clues = DrawMany(4, () => new Clue { Debtor = debtor, Kind = (ClueKind)random.Next(2) });
        return debtor;

        T[] DrawMany<T>(int count, Func<T> create)
            where T : notnull => [.. Enumerable.Range(0, count).Select(_ => Fill(random, create()))];
    }

    private static T Fill<T>(Random random, T fact)
        where T : notnull
    {
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.PropertyType == typeof(Truth))
                property.SetValue(fact, random.Next(6) == 0 ? default : Truth.Of(random.Next(2) == 0));
            else if (property.PropertyType == typeof(Day))
                property.SetValue(fact, random.Next(6) == 0 ? default : new Day(random.Next(1000, 1200)));
        }

        return fact;
    }
}
