using System.Diagnostics;
using System.Runtime;

namespace RulesLib.Benchmarks.Quick;

/// <summary>
/// Measures two sides in short turns (A B A B …), so that what disturbs the machine disturbs both. Of each round counts the
/// fastest turn of either side: the one that was disturbed least. The ratio of each round is taken first, then the median.
/// </summary>
internal static class Meter
{
    public const int Rounds = 5;

    private const int TurnsPerRound = 8;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(10);

    // The runtime compiles hot code again in the background, twice, and late when the machine is busy: warm is what has had
    // nothing compiled and has become no faster for this many spells.
    private static readonly TimeSpan Spell = TimeSpan.FromMilliseconds(100);
    private const int SteadySpells = 6;
    private const int MostSpells = 60;

    /// <summary>Times both, left over right.</summary>
    public static Race Time(Action left, Action right)
    {
        var leftCalls = Warm(left);
        var rightCalls = Warm(right);
        return Rounded(() =>
        {
            double leftTime = double.MaxValue, rightTime = double.MaxValue;
            for (var turn = 0; turn < TurnsPerRound; turn++)
            {
                leftTime = Math.Min(leftTime, TimeOf(left, leftCalls));
                rightTime = Math.Min(rightTime, TimeOf(right, rightCalls));
            }

            return (leftTime, rightTime);
        });
    }

    /// <summary>Times one side alone.</summary>
    /// <returns>Microseconds a call.</returns>
    public static double Time(Action alone)
    {
        var calls = Warm(alone);
        return Rounded(() => (Enumerable.Range(0, TurnsPerRound).Min(_ => TimeOf(alone, calls)), 1)).Left;
    }

    /// <summary>Bytes allocated by this thread, left over right.</summary>
    public static Race Bytes(Action left, Action right)
    {
        Warm(left);
        Warm(right);
        return Rounded(() => (BytesOf(left), BytesOf(right)));
    }

    /// <summary>Bytes allocated by this thread for one side alone.</summary>
    public static double Bytes(Action alone)
    {
        Warm(alone);
        return Rounded(() => (BytesOf(alone), 1)).Left;
    }

    /// <summary>Takes both sides of a ratio as often as there are rounds.</summary>
    public static Race Rounded(Func<(double Left, double Right)> round)
    {
        var rounds = Enumerable.Range(0, Rounds).Select(_ => round()).ToArray();
        var ratios = rounds.Select(static r => r.Left / r.Right).Order().ToArray();
        return new(Median(ratios), ratios[0], ratios[^1], Median(rounds.Select(static r => r.Left)), Median(rounds.Select(static r => r.Right)));
    }

    /// <summary>Runs until it becomes no faster.</summary>
    /// <returns>How many calls fill a turn.</returns>
    public static int Warm(Action action)
    {
        var best = double.MaxValue;
        for (int spell = 0, steady = 0; spell < MostSpells && steady < SteadySpells; spell++)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            var time = SpellOf(action);
            steady = time < 0.97 * best || JitInfo.GetCompiledMethodCount() > compiled ? 0 : steady + 1;
            best = Math.Min(best, time);
        }

        return Math.Max(1, (int)(Turn.TotalMicroseconds / best));
    }

    private static double SpellOf(Action action)
    {
        var began = Stopwatch.GetTimestamp();
        var start = Microseconds();
        var calls = 0;
        for (; calls == 0 || Stopwatch.GetElapsedTime(began) < Spell; calls++)
            action();
        return (Microseconds() - start) / calls;
    }

    private static double TimeOf(Action action, int calls)
    {
        var start = Microseconds();
        for (var call = 0; call < calls; call++)
            action();
        return (Microseconds() - start) / calls;
    }

    // Processor time: on a busy machine the clock measures the neighbours. Windows counts it too coarsely for a turn.
    private static double Microseconds() => OperatingSystem.IsWindows()
        ? Stopwatch.GetElapsedTime(0).TotalMicroseconds
        : Environment.CpuUsage.TotalTime.TotalMicroseconds;

    private static double BytesOf(Action action)
    {
        const int Calls = 10;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < Calls; call++)
            action();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Calls;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}

/// <summary>The medians of a race, and how far its rounds lie apart. Times are in microseconds a call.</summary>
internal readonly record struct Race(double Ratio, double Lowest, double Highest, double Left, double Right)
{
    /// <summary>The same for one piece of the work, where the sides had different numbers of pieces.</summary>
    public Race Per(double left, double right) =>
        new(Ratio * right / left, Lowest * right / left, Highest * right / left, Left / left, Right / right);
}
