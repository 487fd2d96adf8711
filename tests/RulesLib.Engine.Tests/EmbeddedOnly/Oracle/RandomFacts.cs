namespace RulesLib.Engine.Tests.Oracle;

/// <summary>What random rules speak of: keys that may be null, links, numbers, and values that compare in odd ways.</summary>
public abstract class Node
{
    public string? Key { get; init; }

    public Node? Link { get; set; }

    public int Number { get; init; }

    public DayOfWeek Day { get; init; }

    public int? Maybe { get; init; }

    public double Weight { get; init; }
}

public interface IMarked
{
    string? Key { get; }

    Node? Link { get; }

    int Number { get; }

    DayOfWeek Day { get; }

    int? Maybe { get; }

    double Weight { get; }
}

public class Person : Node;

public sealed class Employee : Person, IMarked;

public sealed class Item : Node, IMarked;

/// <summary>Conclusions on three levels.</summary>
public abstract class Conclusion : Node
{
    public required string By { get; init; }

    public override string ToString() => $"{GetType().Name} by {By}: {Key} {Number} {Link?.Number}";
}

public sealed class First : Conclusion;

public sealed class Second : Conclusion;

public sealed class Third : Conclusion;

internal static class RandomFacts
{
    private static readonly string?[] s_keys = ["a", "b", "c", "", null];
    private static readonly int?[] s_maybe = [0, 1, null];
    private static readonly double[] s_weights = [0.0, -0.0, 1.5, double.NaN];

    /// <summary>A few facts, or more of one type than it takes to use an index.</summary>
    public static object[] Of(Random random)
    {
        List<Node> nodes = [];
        bool many = random.Next(3) == 0;
        Add(() => new Person { Key = Key(), Number = Number(), Day = Day(), Maybe = Maybe(), Weight = Weight() });
        Add(() => new Employee { Key = Key(), Number = Number(), Day = Day(), Maybe = Maybe(), Weight = Weight() });
        Add(() => new Item { Key = Key(), Number = Number(), Day = Day(), Maybe = Maybe(), Weight = Weight() });
        foreach (Node node in nodes)
            node.Link = random.Next(3) == 0 ? null : nodes[random.Next(nodes.Count)];

        object[] facts = [.. nodes, .. Enumerable.Range(0, random.Next(many ? 20 : 4)).Select(_ => (object)Number())];
        random.Shuffle(facts);
        return facts;

        void Add(Func<Node> make)
        {
            int count = many && random.Next(2) == 0 ? random.Next(JoinIndex.ShortestList, JoinIndex.ShortestList + 6) : random.Next(4);
            nodes.AddRange(Enumerable.Range(0, count).Select(_ => make()));
        }

        // Equal strings that are different objects, too.
        string? Key() => s_keys[random.Next(s_keys.Length)] is { } key ? new string(key.AsSpan()) : null;
        int Number() => random.Next(4);
        DayOfWeek Day() => (DayOfWeek)random.Next(3);
        int? Maybe() => s_maybe[random.Next(s_maybe.Length)];
        double Weight() => s_weights[random.Next(s_weights.Length)];
    }
}
