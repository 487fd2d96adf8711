using BenchmarkDotNet.Attributes;

using RulesLib.Benchmarks.Contestants;
using RulesLib.Benchmarks.Quick;
using RulesLib.Benchmarks.Workload;
using RulesLib.Benchmarks.Workload.Facts;

namespace RulesLib.Benchmarks.Suites;

/// <summary>One case of everyday size: all contestants.</summary>
public class WarmCase
{
    private readonly CaseFile _file = CaseFiles.Draw(seed: 1, debtors: 2);

    [ParamsSource(nameof(Contestants))]
    public string Contestant { get; set; } = "";

    public static IEnumerable<string> Contestants => new Lineup().All.Select(static contestant => contestant.Name);

    private IContestant _contestant = null!;

    [GlobalSetup]
    public void Setup()
    {
        var lineup = new Lineup();
        EqualityProof.Require(lineup);
        _contestant = lineup.All.Single(contestant => contestant.Name == Contestant);
    }

    [Benchmark]
    public void Judge() => Course.Read(_contestant.Judge(_file));
}
