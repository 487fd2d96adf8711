namespace RulesLib.Engine;

/// <summary>What a workspace consists of. Complete once all rules are compiled; from then on it does not change.</summary>
internal sealed class Layout
{
    private readonly HashSet<Type> _tracked;
    private readonly List<Type> _lookedAt;
    private readonly List<Type> _collected = [];
    private readonly Dictionary<Fingerprint, int> _joinNumbers = [];
    private readonly List<JoinPlan> _joins = [];

    public Layout(IReadOnlyList<RuleDefinition> rules)
    {
        _lookedAt = [.. rules.SelectMany(rule => rule.LooksAt).Distinct()];
        _tracked = [.. rules.SelectMany(rule => rule.Yields).Where(yield => !yield.IsAlwaysNew).Select(yield => yield.FactType)];
    }

    /// <summary>Types that rules look at; each has a buffer of its own, so that a loop meets its facts and no others.</summary>
    public IReadOnlyList<Type> LookedAt => _lookedAt;

    /// <summary>Element types of collections.</summary>
    public IReadOnlyList<Type> Collected => _collected;

    public IReadOnlyList<JoinPlan> Joins => _joins;

    /// <summary>Whether a rule could yield an object of the type that is a fact already. It cannot where all that yield the type say <c>new</c>.</summary>
    public bool IsTracked(Type type) => _tracked.Contains(type);

    public int NumberOf(Type lookedAt) => _lookedAt.IndexOf(lookedAt);

    /// <summary>The buffers that facts of a runtime type belong to.</summary>
    public int[] BuffersFor(Type type) => [.. Enumerable.Range(0, _lookedAt.Count).Where(number => _lookedAt[number].IsAssignableFrom(type))];

    public int NumberOfCollected(Type elementType)
    {
        if (!_collected.Contains(elementType))
            _collected.Add(elementType);
        return _collected.IndexOf(elementType);
    }

    /// <summary>Equal joins, captured objects included, share an index.</summary>
    public int NumberOf(Join join)
    {
        Fingerprint fingerprint = Fingerprint.Of(join);
        if (_joinNumbers.TryGetValue(fingerprint, out int number))
            return number;

        _joins.Add(JoinPlan.Of(join, NumberOf(join.FactType)));
        return _joinNumbers[fingerprint] = _joins.Count - 1;
    }
}
