using BenchmarkDotNet.Attributes;

using RulesLib.Benchmarks.Rules;
using RulesLib.Benchmarks.Workload;
using RulesLib.Benchmarks.Workload.Facts;

namespace RulesLib.Benchmarks.Suites;

/// <summary>One case of everyday size with all its explanations.</summary>
public class ExplainedCase
{
    private readonly CaseFile _file = CaseFiles.Draw(seed: 1, debtors: 2);
    private readonly HandWritten _handWritten = new HandWritten();
    private readonly IExplainer _embedded = EmbeddedEngine.Create();

    [Benchmark(Baseline = true)]
    public int HandWritten() => _handWritten.Explain(_file).Sum(static explanation => explanation.Conditions.Count);

    [Benchmark]
    public int Embedded() => _embedded.Explain(_file).Sum(static explanation => explanation.Conditions.Count);
}
