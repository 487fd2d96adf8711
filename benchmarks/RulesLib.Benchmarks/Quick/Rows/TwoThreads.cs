using System.Diagnostics;

namespace RulesLib.Benchmarks.Quick.Rows;

/// <summary>What a second thread brings: sessions share nothing but the compiled rules.</summary>
internal sealed class TwoThreads : IRow
{
    private const int TurnsPerRound = 25;

    public Row Measure(Course course)
    {
        var judging = course.Judging(course.Lineup.Embedded);
        var calls = Meter.Warm(judging) * TurnsPerRound;
        var race = Meter.Rounded(() =>
        {
            var one = CasesPerSecond(threads: 1);
            return (CasesPerSecond(threads: 2), one);
        });
        return Row.Of("throughput, two threads / one, embedded", Target.AtLeast(1.6), "cases/s", FormattableString.Invariant($"{race.Left:#,0} / {race.Right:#,0}"), race);

        double CasesPerSecond(int threads)
        {
            using var start = new Barrier(threads + 1);
            var workers = Enumerable.Range(0, threads).Select(_ => new Thread(Work)).ToArray();
            Array.ForEach(workers, static worker => worker.Start());
            start.SignalAndWait();
            var began = Stopwatch.GetTimestamp();
            Array.ForEach(workers, static worker => worker.Join());
            return threads * calls * course.Files.Count / Stopwatch.GetElapsedTime(began).TotalSeconds;

            void Work()
            {
                start.SignalAndWait();
                for (var call = 0; call < calls; call++)
                    judging();
            }
        }
    }
}
