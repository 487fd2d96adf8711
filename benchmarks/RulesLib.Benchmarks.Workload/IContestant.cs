using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Workload;

/// <summary>One way to judge a case. The answers are to be read once; their order is open.</summary>
public interface IContestant
{
    string Name { get; }

    IEnumerable<Assessment> Judge(CaseFile file);
}

/// <summary>A contestant that can also say why.</summary>
public interface IExplainer : IContestant
{
    IEnumerable<Explanation> Explain(CaseFile file);
}
