using System.Collections.Frozen;

namespace RulesLib.Enforcement.Rules;

/// <summary>Makes rules and tells each what packs changed about it.</summary>
internal sealed class DescribedActivator(IEnumerable<RuleInfo> rules) : IRuleActivator
{
    private readonly FrozenDictionary<Type, RuleInfo> _infos = rules.ToFrozenDictionary(static info => info.Type);

    public IEnumerable<Rule> Activate(Type type)
    {
        var rule = (EnforcementRule)Activator.CreateInstance(type)!;
        rule.Info = _infos[type];
        return [rule];
    }
}
