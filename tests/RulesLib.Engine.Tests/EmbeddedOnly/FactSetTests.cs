using CsCheck;

namespace RulesLib.Engine.Tests;

/// <summary>Objects are found again whatever the garbage collector does to their addresses in between.</summary>
public class FactSetTests
{
    private enum Step
    {
        TryAdd,
        TryAddAgain,
        AddNew,
        Collect,
        Clear,
    }

    private static readonly Gen<Step> s_step = Gen.FrequencyConst((20, Step.TryAdd), (10, Step.TryAddAgain), (5, Step.AddNew), (2, Step.Collect), (1, Step.Clear));

    [Fact]
    public void It_is_a_set_of_references() =>
        Gen.Select(s_step.List[0, 200], Gen.Int).Sample(
            (steps, seed) =>
            {
                Random random = new(seed);
                FactSet set = new();
                List<object> expected = [];
                foreach (Step step in steps)
                    Do(step, set, expected, random);

                set.ToArrays(0).SelectMany(facts => facts).Should().Equal(expected, ReferenceEquals);
            },
            iter: 300);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(8192, 1)]
    [InlineData(8193, 2)]
    [InlineData(20_000, 3)]
    public void It_gives_many_facts_in_several_arrays_none_of_them_a_large_object(int count, int arrays)
    {
        FactSet set = new();
        object[] facts = [.. Enumerable.Range(0, count + 1).Select(i => new Debtor("equal"))];
        foreach (object fact in facts)
            set.AddNew(fact);

        object[][] given = set.ToArrays(1);

        given.Should().HaveCount(arrays);
        given.SelectMany(each => each).Should().Equal(facts.Skip(1), ReferenceEquals);
        given.Should().NotContain(each => GC.GetGeneration(each) == GC.MaxGeneration);
    }

    [Fact]
    public void It_finds_the_one_that_stands_twice()
    {
        FactSet set = new();
        object[] facts = [.. Enumerable.Range(0, 1000).Select(i => new Debtor("equal"))];
        set.AddAll(facts).Should().BeNull();
        GC.Collect();

        set.AddAll([new Debtor("equal"), facts[500]]).Should().BeSameAs(facts[500]);
    }

    [Fact]
    public async Task Facts_are_told_apart_while_other_threads_make_garbage()
    {
        using CancellationTokenSource done = new();
        Task garbage = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
                GC.Collect(0);
        });

        FactSet set = new();
        List<object> facts = [];
        int mistaken = 0;
        for (int i = 0; i < 1000; i++)
        {
            facts.Add(new Debtor("equal"));
            if (!set.TryAdd(facts[i]) || set.TryAdd(facts[i / 2]))
                mistaken++;
        }

        await done.CancelAsync();
        await garbage;
        mistaken.Should().Be(0);
    }

    private static void Do(Step step, FactSet set, List<object> expected, Random random)
    {
        switch (step)
        {
            case Step.TryAddAgain when expected.Count > 0:
                set.TryAdd(expected[random.Next(expected.Count)]).Should().BeFalse();
                break;
            case Step.AddNew:
                expected.Add(new Debtor("new"));
                set.AddNew(expected[^1]);
                break;
            case Step.Collect:
                GC.Collect(random.Next(2), GCCollectionMode.Forced, blocking: true, compacting: true);
                break;
            case Step.Clear:
                set.Clear();
                expected.Clear();
                break;
            default:
                expected.Add(new Debtor("equal"));
                set.TryAdd(expected[^1]).Should().BeTrue();
                break;
        }
    }
}
