using System.Collections.Frozen;

namespace RulesLib.Enforcement.Rules;

/// <summary>Makes rules and tells each what packs changed about it, and its place among all.</summary>
internal sealed class DescribedActivator(IReadOnlyCollection<RuleInfo> rules) : IRuleActivator
{
    private readonly FrozenDictionary<Type, RuleInfo> _infos = rules.ToFrozenDictionary(static info => info.Type);
    private readonly FrozenDictionary<string, int> _ranks = rules.Select(static info => info.Id).Distinct(StringComparer.Ordinal).Order(RuleIdComparer.Instance)
        .Select(static (id, rank) => (id, rank)).ToFrozenDictionary(static ranked => ranked.id, static ranked => ranked.rank, StringComparer.Ordinal);

    public IEnumerable<Rule> Activate(Type type)
    {
        var rule = (EnforcementRule)Activator.CreateInstance(type)!;
        rule.Info = _infos[type];
        rule.Rank = _ranks[rule.Info.Id];
        return [rule];
    }
}
