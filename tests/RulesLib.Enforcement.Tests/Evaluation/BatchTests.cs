using System.Globalization;
using System.Text;

using CsCheck;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules.Closing;
using RulesLib.Enforcement.Tests.Json;

namespace RulesLib.Enforcement.Tests.Evaluation;

/// <summary>Many cases in one go: nothing is lost, nothing comes twice, whatever goes wrong with some of them.</summary>
public class BatchTests
{
    private const string Open = """{ "case": { "number": "(2018)甘0402执NUMBER号" }, "closure": { "method": "none", "closedOn": "none", "reportedOn": "none" } }""";
    private static readonly string[] s_faults = ["nonsense", "{ \"case\": ", "{ \"case\": { \"filedOn\": \"2018-02-30\" } }", "[]", "{ \"nosuch\": 1 }"];
    private static readonly DateOnly s_day = new(2018, 4, 28);
    private static readonly EnforcementEvaluator s_evaluator = EnforcementEvaluator.Create();

    private static Gen<(bool IsOrdered, int Threads, int Capacity)> Ways => Gen.Select(Gen.Bool, Gen.Int[1, 5], Gen.Int[1, 12]);

    [Fact]
    public void Every_record_comes_once_whatever_is_wrong_with_some() => Gen.Select(Gen.Int[-1, s_faults.Length - 1].Array[0, 40], Ways, Gen.Bool).Sample(
        static (faults, way, asArray) =>
        {
            // In an array a broken record ends the text.
            var usable = asArray ? faults.Where(static fault => fault is not (0 or 1)).ToArray() : faults;
            var lines = usable.Select(static (fault, index) => fault < 0 ? Number(index) : s_faults[fault]);
            var text = asArray ? $"[{string.Join(",\n", lines)}]" : string.Join('\n', lines);

            var results = Run(text, way, out var progress, options => options with { Layout = asArray ? CaseFileLayout.Json : CaseFileLayout.JsonLines });

            results.Select(static r => r.Record.Index).Order().Should().Equal(Enumerable.Range(0, usable.Length));
            if (way.IsOrdered) results.Select(static r => r.Record.Index).Should().BeInAscendingOrder();
            foreach (var result in results)
            {
                var fault = usable[result.Record.Index];
                result.IsAnswered.Should().Be(fault < 0, "fault {0}", fault);
                result.Record.Line.Should().Be(result.Record.Index + 1);
                if (fault < 0) result.Report!.CaseNumber!.Sequence.Should().Be(result.Record.Index + 1);
                else result.Errors.Should().OnlyContain(error => error.Line == result.Record.Line && error.Path.StartsWith('$'));
            }

            progress.Should().Be(new BatchProgress(usable.Count(static fault => fault < 0), usable.Count(static fault => fault >= 0), progress.Bytes));
            if (usable.Length > 0) progress.Bytes.Should().BeCloseTo(Encoding.UTF8.GetByteCount(text), 2);
        },
        iter: 60);

    [Fact]
    public void What_was_handed_over_before_a_cancellation_came_once_and_was_right() => Gen.Select(Gen.Int[0, 60], Ways).Sample(
        static (after, way) =>
        {
            using var cancellation = new CancellationTokenSource();
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 50).Select(Number))));
            var taken = new List<CaseResult>();
            if (after == 0) cancellation.Cancel();

            var run = () =>
            {
                foreach (var result in s_evaluator.EvaluateStreamAsync(stream, s_day, static r => r, Options(way), cancellation.Token).ToBlockingEnumerable())
                {
                    taken.Add(result);
                    if (taken.Count == after) cancellation.Cancel();
                }
            };

            if (after <= 49) run.Should().Throw<OperationCanceledException>();
            else run.Should().NotThrow<ArgumentException>();
            taken.Should().OnlyHaveUniqueItems(static r => r.Record.Index).And.NotContain(static r => !r.IsAnswered);
            taken.Count.Should().BeGreaterThanOrEqualTo(Math.Min(after, 49));
            if (way.IsOrdered) taken.Select(static r => r.Record.Index).Should().Equal(Enumerable.Range(0, taken.Count));
        },
        iter: 60);

    [Fact]
    public async Task No_more_is_read_than_may_be_under_way()
    {
        foreach (var isOrdered in new[] { true, false })
        {
            var asked = 0;
            async IAsyncEnumerable<CaseFileRecord> Records()
            {
                for (; ; await Task.Yield()) yield return new(asked++, asked, new CaseFile(), []);
            }

            await foreach (var _ in s_evaluator.EvaluateAsync(Records(), s_day, static r => r, new() { MaxDegreeOfParallelism = 3, Capacity = 5, IsOrdered = isOrdered }))
            {
                await Task.Delay(200);
                break;
            }

            asked.Should().BeInRange(5, 5 + (3 * 2) + 2, "one was taken, five wait, three are worked on, three are next, one is in hand");
        }
    }

    [Fact]
    public async Task A_source_that_fails_is_told_behind_what_came_before()
    {
        static async IAsyncEnumerable<CaseFileRecord> Records()
        {
            for (var i = 0; i < 20; i++) yield return new(i, i + 1, new CaseFile(), []);
            await Task.Yield();
            throw new IOException("The line is cut.");
        }

        foreach (var threads in new[] { 1, 3 })
        {
            foreach (var isOrdered in new[] { true, false })
            {
                var count = 0;
                var run = async () =>
                {
                    await foreach (var _ in s_evaluator.EvaluateAsync(Records(), s_day, static r => r, new() { MaxDegreeOfParallelism = threads, IsOrdered = isOrdered })) count++;
                };

                await run.Should().ThrowAsync<IOException>();
                count.Should().Be(20);
            }
        }
    }

    [Fact]
    public async Task What_the_caller_throws_reaches_the_caller()
    {
        foreach (var threads in new[] { 1, 3 })
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Number(0)));

            var run = async () =>
            {
                await foreach (var _ in s_evaluator.EvaluateStreamAsync<int>(stream, s_day, static _ => throw new FormatException(), new() { MaxDegreeOfParallelism = threads }))
                {
                }
            };

            await run.Should().ThrowAsync<FormatException>();
        }
    }

    [Fact]
    public void Cancelling_does_not_wait_for_a_stream_that_never_ends()
    {
        using var stream = new Pieces(Encoding.UTF8.GetBytes(Number(0) + "\n"), 100, waitsAtEnd: true);
        using var cancellation = new CancellationTokenSource();

        var run = () =>
        {
            foreach (var _ in s_evaluator.EvaluateStreamAsync(stream, s_day, static r => r, null, cancellation.Token).ToBlockingEnumerable()) cancellation.Cancel();
        };

        run.Should().Throw<OperationCanceledException>("the answer to what came was given, the rest never comes");
    }

    [Fact]
    public void The_day_of_the_file_comes_first_where_the_batch_prefers_it()
    {
        const string Text = """
            { "asOf": "2019-05-06" }
            { "asOf": "2019-05" }
            { "asOf": "none" }
            {}
            """;

        var preferring = Run(Text, (true, 2, 4), out _, static options => options with { PrefersDayOfFile = true });
        var given = Run(Text, (true, 2, 4), out _);

        preferring.Select(static r => r.Report?.AsOf).Should().Equal(new DateOnly(2019, 5, 6), null, s_day, s_day);
        preferring[1].Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Path = "$.asOf", Line = 2 });
        given.Select(static r => r.Report?.AsOf).Should().AllBeEquivalentTo(s_day);
    }

    [Fact]
    public void Files_in_memory_are_judged_in_their_order_and_alike()
    {
        CaseFile[] files = [.. Enumerable.Range(0, 30).Select(static seed => new RandomFiles(seed).Complete())];

        var results = s_evaluator.EvaluateAll(files, s_day, new() { MaxDegreeOfParallelism = 3 });

        results.Select(static r => r.Record.CaseFile).Should().Equal(files);
        results.Select(static r => r.Report!.Closure.Label).Should().Equal(files.Select(static file => s_evaluator.Evaluate(file, s_day).Closure.Label));
    }

    [Fact]
    public void A_stream_is_judged_as_its_cases_are_one_by_one()
    {
        CaseFile[] files = [.. Enumerable.Range(0, 30).Select(static seed => new RandomFiles(seed).Complete())];

        var results = Run(string.Join('\n', files.Select(static file => CaseFileJson.Write(file, indented: false))), (true, 3, 4), out _);

        results.Select(static r => ReportJson.Write(r.Report!)).Should().Equal(files.Select(static file => ReportJson.Write(s_evaluator.Evaluate(file, s_day))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_batch_needs_a_thread_and_a_place(int none)
    {
        ((Func<BatchOptions>)(() => new() { MaxDegreeOfParallelism = none })).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<BatchOptions>)(() => new() { Capacity = none })).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Number(int index) => Open.Replace("NUMBER", (index + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static BatchOptions Options((bool IsOrdered, int Threads, int Capacity) way) =>
        new() { IsOrdered = way.IsOrdered, MaxDegreeOfParallelism = way.Threads, Capacity = way.Capacity, PrefersDayOfFile = false };

    private static List<CaseResult> Run(string text, (bool IsOrdered, int Threads, int Capacity) way, out BatchProgress progress, Func<BatchOptions, BatchOptions>? change = null)
    {
        var last = new Last();
        using var stream = new Pieces(Encoding.UTF8.GetBytes(text), 37);
        var options = (change ?? (static same => same))(Options(way)) with { Progress = last };
        var results = s_evaluator.EvaluateStreamAsync(stream, s_day, static r => r, options).ToBlockingEnumerable().ToList();
        progress = last.Told;
        return results;
    }

    private sealed class Last : IProgress<BatchProgress>
    {
        public BatchProgress Told { get; private set; }

        public void Report(BatchProgress value) => Told = value;
    }
}
