using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

using RulesLib.Benchmarks.Contestants;
using RulesLib.Benchmarks.FullCase;
using RulesLib.Benchmarks.Quick.Rows;

namespace RulesLib.Benchmarks.Quick;

/// <summary>All ratios side by side, measured in one run.</summary>
internal static class QuickTable
{
    private static IRow[] Rows(FullCaseContest full) =>
    [
        new WarmTime(),
        new Allocation(),
        new ExplainedTime(),
        new ExplainedAllocation(),
        new NRulesTime(),
        new RulesEngineTime(),
        new ColdStartTime(rules: 60, target: null),
        new ColdStartTime(rules: 250, Target.AtMost(0.5)),
        new Growth(debtors: 20),
        new Growth(debtors: 200),
        new TwoThreads(),
        new FullCaseTime(full),
        new FullCaseAllocation(full),
        new FullCaseDuties(full),
    ];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static int Run(bool asJson)
    {
        var lineup = new Lineup();
        var full = new FullCaseContest();
        try
        {
            EqualityProof.Require(lineup);
            full.RequireEqualDecisions();
        }
        catch (InvalidOperationException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }

        var course = new Course(lineup);
        var rows = Rows(full).Select(row => row.Measure(course)).ToArray();
        Console.WriteLine(asJson ? AsJson(rows) : AsText(rows, lineup));
        return 0;
    }

    private static string AsJson(Row[] rows) => JsonSerializer.Serialize(
        rows.Select(static row => new
        {
            row.Name,
            row.Ratio,
            Target = row.Target?.Bound,
            Bound = row.Target is { } target ? target.IsUpper ? "atMost" : "atLeast" : null,
            row.Met,
            row.Unit,
            row.Measured,
        }),
        Json);

    private static string AsText(Row[] rows, Lineup lineup)
    {
        string[][] cells = [["", "ratio", "target", "met", "measured (lowest to highest ratio)"], .. rows.Select(Cells)];
        var widths = Enumerable.Range(0, cells[0].Length).Select(column => cells.Max(row => row[column].Length)).ToArray();
        var lines = cells.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        return string.Join(Environment.NewLine, [.. lines, "", Footer(lineup)]);
    }

    private static string[] Cells(Row row) =>
    [
        row.Name,
        row.Ratio is { } ratio ? FormattableString.Invariant($"{ratio:0.00}") : "-",
        row.Target?.ToString() ?? "-",
        row.Met switch { true => "yes", false => "no", null => "-" },
        row.Ratio is null ? row.Measured : $"{row.Unit}: {row.Measured}",
    ];

    private static string Footer(Lineup lineup) =>
        $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}; "
        + $"{string.Join(", ", lineup.All.Select(static contestant => contestant.Name))}, answers proved equal first; 60 rules, 2 debtors, 51 facts; "
        + $"default runtime settings, warmed up, sides in turns, fastest turn of a round in processor time, "
        + $"median of {Meter.Rounds} rounds; each cold start in a new process by the clock.";
}
