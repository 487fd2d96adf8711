namespace RulesLib.Engine;

internal sealed class Session(IRuleExecutor executor) : ISession
{
    private readonly HashSet<object> _inserted = new(ReferenceEqualityComparer.Instance);
    private IReadOnlyList<object> _derived = [];
    private bool _isCurrent;

    public void Insert(object fact) => InsertAll([fact]);

    public void InsertAll(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        HashSet<object> added = new(ReferenceEqualityComparer.Instance);
        foreach (object fact in facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            if (_inserted.Contains(fact) || IsDerived(fact) || !added.Add(fact))
                throw new ArgumentException($"This {fact.GetType().DisplayName()} is a fact already.", nameof(facts));
        }

        _inserted.UnionWith(added);
        Invalidate();
    }

    public void Update(object fact)
    {
        RequireInserted(fact);
        Invalidate();
    }

    public void Retract(object fact)
    {
        RequireInserted(fact);
        _inserted.Remove(fact);
        Invalidate();
    }

    public int Fire(CancellationToken cancellationToken = default)
    {
        if (_isCurrent)
            return 0;

        Derivation derivation = executor.Derive(_inserted, cancellationToken);
        if (cancellationToken.IsCancellationRequested)
            return derivation.Firings;

        _derived = derivation.Facts;
        _isCurrent = true;
        return derivation.Firings;
    }

    public IQueryable<TFact> Query<TFact>() => Facts().OfType<TFact>().AsQueryable();

    private IEnumerable<object> Facts()
    {
        foreach (object fact in _inserted)
            yield return fact;
        foreach (object fact in _derived)
            yield return fact;
    }

    private bool IsDerived(object fact) => _derived.Any(derived => ReferenceEquals(derived, fact));

    private void RequireInserted(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!_inserted.Contains(fact))
            throw new ArgumentException($"This {fact.GetType().DisplayName()} was not inserted.", nameof(fact));
    }

    // Conclusions from facts that no longer hold are worse than none.
    private void Invalidate()
    {
        _derived = [];
        _isCurrent = false;
    }
}
