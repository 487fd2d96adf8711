using RulesLib.Benchmarks.Workload;

namespace RulesLib.Benchmarks.Contestants;

/// <summary>NRules is not in this build; <c>-p:RuleEngine=NRules</c> brings it in.</summary>
internal static class NRulesPeer
{
    public const string Name = "NRules";

    public static bool IsPresent => false;

    public static IContestant Create(int rules) =>
        throw new NotSupportedException($"NRules is not in this build: {rules} rules cannot run on it. Build with -p:RuleEngine=NRules.");
}
