namespace RulesLib.Engine.Tests;

/// <summary>Lists long enough that an engine may look facts up rather than go through all of them.</summary>
public class LongListTests
{
    private static readonly Owner A = new("A");
    private static readonly Owner B = new("B");
    private static readonly Owner Nobody = new(null);

    /// <summary>Nine things of A, nine of B by other string objects, nine of nobody.</summary>
    private static readonly object[] Facts =
    [
        A, B, Nobody, new Owner("C"),
        .. Enumerable.Range(1, 9).SelectMany(i => new Thing[] { new(A, new string('A', 1), i, i), new(B, new string('B', 1), i, i), new(null, null, i, double.NaN) }),
    ];

    [Fact]
    public void A_join_by_reference_finds_the_facts_of_each() =>
        Given.Rule<ByReference>().With(Facts).Findings().Should().Equal(Numbered("A", 9).Concat(Numbered("B", 9)));

    private sealed class ByReference : Rule
    {
        public override void Define()
        {
            Owner owner = null!;
            Thing thing = null!;
            When().Match(() => owner).Match(() => thing, t => t.Owner == owner);
            Then().Yield(_ => new Finding($"{owner.Name} {thing.Number}"));
        }
    }

    [Fact]
    public void A_join_by_text_compares_text_and_null_equals_null() =>
        Given.Rule<ByText>().With(Facts).Findings().Should().Equal(Numbered("", 9).Concat(Numbered("A", 9)).Concat(Numbered("B", 9)));

    private sealed class ByText : Rule
    {
        public override void Define()
        {
            Owner owner = null!;
            Thing thing = null!;
            When().Match(() => owner).Match(() => thing, t => owner.Name == t.OwnerName);
            Then().Yield(_ => new Finding($"{owner.Name} {thing.Number}"));
        }
    }

    [Fact]
    public void Exists_and_not_join_too() =>
        Given.Rule<Some>().With(Facts).Findings().Should().Equal("A", "B");

    private sealed class Some : Rule
    {
        public override void Define()
        {
            Owner owner = null!;
            When()
                .Match(() => owner)
                .Exists<Thing>(t => t.Owner == owner, t => t.Number == 9)
                .Not<Thing>(t => t.Owner == owner && t.Number > 9);
            Then().Yield(_ => new Finding($"{owner.Name}"));
        }
    }

    [Fact]
    public void A_collection_joins_too_and_may_be_empty() =>
        Given.Rule<Sum>().With(Facts).Findings().Should().Equal(" 0", "A 39", "B 39", "C 0");

    private sealed class Sum : Rule
    {
        public override void Define()
        {
            Owner owner = null!;
            IEnumerable<Thing> things = null!;
            When().Match(() => owner).Query(() => things, q => q.Match<Thing>(t => t.Number > 3).Where(t => t.Owner == owner).Collect());
            Then().Yield(_ => new Finding($"{owner.Name} {things.Sum(t => t.Number)}"));
        }
    }

    [Fact]
    public void What_stands_before_a_join_guards_it() =>
        Given.Rule<Guarded>().With(Facts).Findings().Should().Equal("A 9", "B 9");

    private sealed class Guarded : Rule
    {
        public override void Define()
        {
            Owner owner = null!;
            IEnumerable<Thing> things = null!;
            When()
                .Match(() => owner, o => o.Name != "C")
                .Query(() => things, q => q.Match<Thing>(t => t.Owner != null && t.Owner.Name!.Length == 1, t => t.Owner!.Name == owner.Name).Collect())
                .Having(() => things.Any());
            Then().Yield(_ => new Finding($"{owner.Name} {things.Count()}"));
        }
    }

    [Fact]
    public void What_no_fact_gets_to_is_not_evaluated() =>
        Given.Rule<NothingLeft>().With(Facts).Findings().Should().Equal("", "A", "B", "C");

    private sealed class NothingLeft : Rule
    {
        public override void Define()
        {
            Owner owner = null!;
            When().Match(() => owner).Not<Thing>(t => t.Number > 9, t => t.Number == 1 / (owner.Name!.Length - owner.Name.Length));
            Then().Yield(_ => new Finding($"{owner.Name}"));
        }
    }

    [Fact]
    public void A_number_that_is_none_equals_nothing() =>
        Given.Rule<ByWeight>().With(Facts).Findings().Should().HaveCount(2 * 18);

    private sealed class ByWeight : Rule
    {
        public override void Define()
        {
            Thing thing = null!;
            Thing other = null!;
            When().Match(() => thing).Match(() => other, t => t.Weight == thing.Weight);
            Then().Yield(_ => new Finding("equal"));
        }
    }

    private static IEnumerable<string> Numbered(string name, int count) => Enumerable.Range(1, count).Select(i => $"{name} {i}");

    // No record: those compare by value.
    private sealed class Owner(string? name)
    {
        public string? Name => name;
    }

    private sealed class Thing(Owner? owner, string? ownerName, int number, double weight)
    {
        public Owner? Owner => owner;

        public string? OwnerName => ownerName;

        public int Number => number;

        public double Weight => weight;
    }
}
