using RulesLib.Benchmarks.Workload;

namespace RulesLib.Benchmarks.Rules;

/// <summary>The rules on the embedded engine.</summary>
public static class EmbeddedEngine
{
    public const string Name = "embedded";

    public static IExplainer Create(int rules = RuleSet.OneEdition) =>
        new EngineContestant(Name, rules, static repository => repository.Compile());
}
