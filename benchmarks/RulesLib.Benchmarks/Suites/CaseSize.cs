using BenchmarkDotNet.Attributes;

using RulesLib.Benchmarks.Quick;
using RulesLib.Benchmarks.Rules;
using RulesLib.Benchmarks.Workload;
using RulesLib.Benchmarks.Workload.Facts;

namespace RulesLib.Benchmarks.Suites;

/// <summary>Cases from 51 to 5,001 facts.</summary>
public class CaseSize
{
    private readonly HandWritten _handWritten = new HandWritten();
    private readonly IContestant _embedded = EmbeddedEngine.Create();
    private CaseFile _file = null!;

    [Params(2, 20, 200)]
    public int Debtors { get; set; }

    [GlobalSetup]
    public void Setup() => _file = CaseFiles.Draw(seed: 1, Debtors);

    [Benchmark(Baseline = true)]
    public void HandWritten() => Course.Read(_handWritten.Judge(_file));

    [Benchmark]
    public void Embedded() => Course.Read(_embedded.Judge(_file));
}
