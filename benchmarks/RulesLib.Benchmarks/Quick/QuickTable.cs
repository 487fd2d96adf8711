using System.Runtime.InteropServices;

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
        Console.WriteLine(asJson ? RowTable.AsJson(rows) : RowTable.AsText(rows, Footer(lineup)));
        return 0;
    }

    private static string Footer(Lineup lineup) =>
        $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}; "
        + $"{string.Join(", ", lineup.All.Select(static contestant => contestant.Name))}, answers proved equal first; 60 rules, 2 debtors, 51 facts; "
        + $"default runtime settings, warmed up, sides in turns, fastest turn of a round in processor time, "
        + $"median of {Meter.Rounds} rounds; each cold start in a new process by the clock.";
}
