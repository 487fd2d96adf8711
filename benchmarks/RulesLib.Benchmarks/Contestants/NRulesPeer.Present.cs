using RulesLib.Benchmarks.Rules;
using RulesLib.Benchmarks.Workload;

namespace RulesLib.Benchmarks.Contestants;

/// <summary>NRules is in this build.</summary>
internal static class NRulesPeer
{
    public const string Name = NRulesEngine.Name;

    public static bool IsPresent => true;

    public static IContestant Create(int rules) => NRulesEngine.Create(rules);
}
