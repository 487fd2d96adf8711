namespace RulesLib.Engine;

/// <summary>Sorts rules topologically, depth first, and refuses cycles.</summary>
internal sealed class RuleSorter(IEnumerable<RuleDefinition> rules)
{
    private readonly List<RuleDefinition> _rules = [.. rules.OrderByDescending(rule => rule.Priority)];
    private readonly HashSet<RuleDefinition> _done = new(ReferenceEqualityComparer.Instance);
    private readonly List<RuleDefinition> _sorted = [];

    /// <summary>The rules under way, each looking at what the next one yields.</summary>
    private readonly List<Step> _path = [];
    private ILookup<Type, RuleDefinition>? _producers;

    public IReadOnlyList<RuleDefinition> Sort()
    {
        _producers = _rules
            .SelectMany(rule => rule.Yields.Select(action => (action.FactType, rule)).Distinct())
            .ToLookup(producer => producer.FactType, producer => producer.rule);
        foreach (RuleDefinition rule in _rules)
            Visit(rule);

        return _sorted;
    }

    private void Visit(RuleDefinition rule)
    {
        if (_done.Contains(rule))
            return;

        foreach (Type lookedAt in rule.LooksAt)
        {
            foreach (IGrouping<Type, RuleDefinition> producers in _producers!.Where(yielded => lookedAt.IsAssignableFrom(yielded.Key)))
            {
                foreach (RuleDefinition producer in producers)
                {
                    _path.Add(new Step(rule, lookedAt, producers.Key));
                    RefuseCycle(producer);
                    Visit(producer);
                    _path.RemoveAt(_path.Count - 1);
                }
            }
        }

        _done.Add(rule);
        _sorted.Add(rule);
    }

    private void RefuseCycle(RuleDefinition producer)
    {
        int start = _path.FindIndex(step => ReferenceEquals(step.Rule, producer));
        if (start < 0)
            return;

        List<Step> cycle = _path[start..];
        IEnumerable<string> steps = cycle.Select((step, i) =>
            $"'{step.Rule.Name}' looks at {step.LookedAt.DisplayName()}, and '{cycle[(i + 1) % cycle.Count].Rule.Name}' yields {step.Yielded.DisplayName()}");
        throw new RuleCompilationException($"Rules form a cycle: {string.Join("; ", steps)}.", producer.Name);
    }

    private readonly record struct Step(RuleDefinition Rule, Type LookedAt, Type Yielded);
}
