using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

using RulesLib.Benchmarks.Quick;
using RulesLib.Enforcement;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Benchmarks.Docket;

/// <summary>What a docket costs, step by step and as ratios, measured in one run over cases in the mix of the campaign.</summary>
internal static class DocketTable
{
    private const int StreamedCases = 10_000;

    private static readonly EnforcementEvaluator s_evaluator = EnforcementEvaluator.Create();

    public static int Run(bool asJson)
    {
        RequireEqualAnswers();
        Row[] rows =
        [
            .. Rows().Select(static row =>
            {
                // It takes minutes: tell what is there.
                Console.Error.WriteLine(FormattableString.Invariant($"{row.Name}: {row.Ratio:0.00} ({row.Unit} {row.Measured})"));
                return row;
            }),
        ];
        Console.WriteLine(asJson ? RowTable.AsJson(rows) : RowTable.AsText(rows, Footer()));
        return 0;
    }

    private static IEnumerable<Row> Rows()
    {
        var read = Meter.Time(Each(Read), Each(Pass));
        yield return Of("read / bare Utf8JsonReader pass", read, Target.AtMost(4));
        yield return Of("evaluate / read", Meter.Time(EachFile(static file => _read = Evaluate(file)), Each(Read)), Target.AtMost(1));
        yield return Of("evaluate and report / read", Meter.Time(EachFile(static file => _text = Report(file)), Each(Read)), Target.AtMost(3));
        yield return Cores();
        yield return PeakMemory.Measure();
    }

    private static Row Cores()
    {
        var race = Meter.Rounded(static () => (CasesPerSecond(threads: 2), CasesPerSecond(threads: 1)));
        return Row.Of("read and evaluate a stream, two threads / one", Target.AtLeast(1.6), "cases/s", FormattableString.Invariant($"{race.Left:#,0} / {race.Right:#,0}"), race);
    }

    private static Row Of(string name, Race race, Target target) => Row.Of(name, target, "µs a case", FormattableString.Invariant($"{PerCase(race.Left):0.0} / {PerCase(race.Right):0.0}"), race);

    private static double PerCase(double microseconds) => microseconds / DocketCases.Files.Count;

    private static Action Each(Action<byte[]> step) => () =>
    {
        foreach (var line in DocketCases.Lines) step(line);
    };

    private static Action EachFile(Action<CaseFile> step) => () =>
    {
        foreach (var file in DocketCases.Files) step(file);
    };

    private static void Pass(byte[] line)
    {
        var reader = new Utf8JsonReader(line);
        while (reader.Read()) _read = (int)reader.TokenType;
    }

    private static void Read(byte[] line) => _read = CaseFileJson.Read(line).Errors.Count;

    private static int Evaluate(CaseFile file) => (int?)s_evaluator.Evaluate(file, DocketCases.AsOf).Closure.Label ?? -1;

    private static string Report(CaseFile file) => ReportJson.Write(s_evaluator.Evaluate(file, DocketCases.AsOf), indented: false);

    private static double CasesPerSecond(int threads)
    {
        using var docket = DocketCases.Docket(StreamedCases);
        var began = Stopwatch.GetTimestamp();
        var answered = s_evaluator.EvaluateStreamAsync(docket, DocketCases.AsOf, static result => result.IsAnswered, new() { MaxDegreeOfParallelism = threads, Layout = CaseFileLayout.JsonLines }).ToBlockingEnumerable().Count(static isAnswered => isAnswered);
        return answered / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    // What is measured must be right first.
    private static void RequireEqualAnswers()
    {
        var labels = Rolled(threads: 2);
        if (!labels.SequenceEqual(Rolled(threads: 1)) || !labels.SequenceEqual(DocketCases.Files.Select(Evaluate))) throw new InvalidOperationException("Streamed cases are judged otherwise than one by one. Nothing was measured.");

        static IEnumerable<int> Rolled(int threads)
        {
            using var docket = DocketCases.Docket(DocketCases.Files.Count);
            return [.. s_evaluator.EvaluateStreamAsync(docket, DocketCases.AsOf, static result => (int?)result.Report?.Closure.Label ?? -1, new() { MaxDegreeOfParallelism = threads }).ToBlockingEnumerable()];
        }
    }

    private static string Footer() =>
        $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}; "
        + $"{DocketCases.Files.Count:#,0} cases in the mix of the campaign, {DocketCases.Lines.Average(static line => line.Length) / 1000:0.0} KB of JSON each; sides in turns, "
        + $"fastest turn of a round in processor time, median of {Meter.Rounds} rounds; threads by the clock; each peak in a process of its own.";

    // Answers that nobody reads could be left out by the compiler.
    private static volatile int _read;
    private static volatile string _text = "";
}
