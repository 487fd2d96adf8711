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

                set.ToArray(0).Should().Equal(expected, ReferenceEquals);
            },
            iter: 300);

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
