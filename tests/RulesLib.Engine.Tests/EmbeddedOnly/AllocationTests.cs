using System.Runtime.CompilerServices;

namespace RulesLib.Engine.Tests;

/// <summary>A session costs little more memory than what it yields, and leaves nothing behind.</summary>
public class AllocationTests
{
    private const int Yields = 120;

    // 24 bytes for an array's header and length, 8 for each reference in it.
    private const int ResultBytes = 24 + (8 * Yields);

    private static readonly ISessionFactory s_factory = Given.Factory(
        typeof(Duty0), typeof(Duty1), typeof(Duty2), typeof(Duty3), typeof(Duty4), typeof(Duty5), typeof(Duty6), typeof(Duty7), typeof(Duty8), typeof(Duty9),
        typeof(Duty10), typeof(Duty11));

    private static readonly object[] s_facts =
    [
        .. Enumerable.Range(0, 10).Select(i => new Debtor($"debtor {i}")),
        .. Enumerable.Range(0, 40).Select(i => new Asset($"debtor {i % 10}", i)),
    ];

    [Fact]
    public void A_session_costs_a_fifth_more_than_what_it_yields()
    {
        long yielded = BytesOf(100, () =>
        {
            for (int i = 0; i < Yields; i++)
                _ = new Judged("", s_facts[0], s_facts[0], 0);
        });

        long session = BytesOf(100, Evaluate);

        session.Should().BeGreaterThan(yielded).And.BeLessThan((long)(1.2 * (yielded + ResultBytes)));
    }

    [Fact]
    public void Evaluating_more_often_does_not_cost_more_each_time()
    {
        long few = BytesOf(100, Evaluate);
        long many = BytesOf(2000, Evaluate);

        many.Should().BeCloseTo(few, 64);
    }

    [Fact]
    public void Reading_the_result_costs_little() => BytesOf(100, ReadAll).Should().BeLessThan(BytesOf(100, Evaluate) + 256);

    [Fact]
    public void No_fact_lives_on_in_the_factory()
    {
        (WeakReference inserted, WeakReference derived) = EvaluateAndForget();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        inserted.IsAlive.Should().BeFalse();
        derived.IsAlive.Should().BeFalse();
        GC.KeepAlive(s_factory);
    }

    [Fact]
    public void A_failed_firing_leaves_nothing_in_the_factory()
    {
        ISessionFactory factory = Given.Factory(typeof(Fails));
        WeakReference inserted = FailAndForget(factory);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        inserted.IsAlive.Should().BeFalse();
        factory.CreateSession().With(new Debtor("A")).Findings().Should().Equal("A");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Inserted, WeakReference Derived) EvaluateAndForget()
    {
        object[] facts = [new Debtor("A"), .. Enumerable.Range(0, 100).Select(i => new Asset("A", i))];
        ISession session = s_factory.CreateSession().With(facts).Fired();
        return (new WeakReference(facts[50]), new WeakReference(session.Query<Judged>().First()));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference FailAndForget(ISessionFactory factory)
    {
        Debtor debtor = new("");
        factory.CreateSession().With(debtor).Invoking(session => session.Fire()).Should().Throw<RuleExecutionException>();
        return new WeakReference(debtor);
    }

    private static void Evaluate()
    {
        ISession session = s_factory.CreateSession();
        session.InsertAll(s_facts);
        session.Fire();
    }

    private static void ReadAll()
    {
        ISession session = s_factory.CreateSession();
        session.InsertAll(s_facts);
        session.Fire();
        foreach (Judged judged in session.Query<Judged>())
            _ = judged.Severity;
    }

    /// <summary>Bytes that one of many runs allocates, once all code is compiled and all pools are filled.</summary>
    private static long BytesOf(int times, Action run)
    {
        for (int i = 0; i < 50; i++)
            run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < times; i++)
            run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / times;
    }

    private sealed record Judged(string Duty, object Debtor, object Asset, int Severity);

    /// <summary>One shape: each rule judges each debtor by the debtor's assets.</summary>
    private abstract class Duty : Rule
    {
        public sealed override void Define()
        {
            Debtor debtor = null!;
            Asset asset = null!;
            When()
                .Match(() => debtor)
                .Exists<Asset>(a => a.Owner == debtor.Name)
                .Match(() => asset, a => a.Owner == debtor.Name, a => a.Value < 10);
            Then().Yield(_ => Judge(debtor, asset));
        }

        private Judged Judge(Debtor debtor, Asset asset) => new(GetType().Name, debtor, asset, asset.Value);
    }

    private sealed class Duty0 : Duty;

    private sealed class Duty1 : Duty;

    private sealed class Duty2 : Duty;

    private sealed class Duty3 : Duty;

    private sealed class Duty4 : Duty;

    private sealed class Duty5 : Duty;

    private sealed class Duty6 : Duty;

    private sealed class Duty7 : Duty;

    private sealed class Duty8 : Duty;

    private sealed class Duty9 : Duty;

    private sealed class Duty10 : Duty;

    private sealed class Duty11 : Duty;

    private sealed class Fails : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor, d => 1 / d.Name.Length > 0);
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }
}
