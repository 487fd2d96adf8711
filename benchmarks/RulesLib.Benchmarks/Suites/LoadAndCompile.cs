using BenchmarkDotNet.Attributes;

using RulesLib.Benchmarks.Contestants;
using RulesLib.Benchmarks.Rules;
using RulesLib.Benchmarks.Workload;

namespace RulesLib.Benchmarks.Suites;

/// <summary>Loading and compiling rules in a warm process; what a cold one takes is in the quick table.</summary>
public class LoadAndCompile
{
    [Params(60, 250)]
    public int Rules { get; set; }

    [ParamsSource(nameof(Engines))]
    public string Engine { get; set; } = "";

    public static IEnumerable<string> Engines => NRulesPeer.IsPresent ? [EmbeddedEngine.Name, NRulesPeer.Name] : [EmbeddedEngine.Name];

    [Benchmark]
    public IContestant Compile() => Engine == NRulesPeer.Name ? NRulesPeer.Create(Rules) : EmbeddedEngine.Create(Rules);
}
