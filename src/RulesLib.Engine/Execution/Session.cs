namespace RulesLib.Engine;

internal sealed class Session(CompiledRules rules) : ISession
{
    /// <summary>Among this many facts a duplicate is found sooner by looking at each than through a set.</summary>
    private const int Few = 64;

    private object[] _inserted = [];
    private int _count;
    private object[][] _derived = [];
    private bool _isCurrent;

    /// <summary>The inserted facts, for one that is inserted after many; null when it is to be made anew.</summary>
    private FactSet? _known;

    public void Insert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (IsDerived(fact) || IsInserted(fact))
            throw IsFactAlready(fact, nameof(fact));

        Append(fact, _count);
        _count++;
        Invalidate();
    }

    public void InsertAll(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        int count;
        try
        {
            count = Append(facts);
            if (IndexOf(_inserted.AsSpan(_count, count - _count), null) >= 0)
                throw new ArgumentNullException(nameof(facts), "A fact is null.");
            if (rules.FindDuplicate(_derived, _inserted.AsSpan(0, count)) is { } duplicate)
                throw IsFactAlready(duplicate, nameof(facts));
        }
        catch
        {
            // All or none.
            Array.Clear(_inserted, _count, _inserted.Length - _count);
            throw;
        }

        _count = count;
        _known = null;
        Invalidate();
    }

    public void Update(object fact)
    {
        PlaceOf(fact);
        Invalidate();
    }

    // Views that are being enumerated keep the array they began with.
    public void Retract(object fact)
    {
        int place = PlaceOf(fact);
        _inserted = [.. _inserted.AsSpan(0, place), .. _inserted.AsSpan(place + 1, _count - place - 1)];
        _count--;
        _known = null;
        Invalidate();
    }

    public int Fire(CancellationToken cancellationToken = default)
    {
        if (_isCurrent)
            return 0;

        Derivation derivation = rules.Derive(_inserted.AsSpan(0, _count), cancellationToken);
        if (cancellationToken.IsCancellationRequested)
            return derivation.Firings;

        _derived = derivation.Facts;
        _isCurrent = true;
        return derivation.Firings;
    }

    public IQueryable<TFact> Query<TFact>() => Facts<TFact>().AsQueryable();

    private IEnumerable<TFact> Facts<TFact>()
    {
        object[][] derived = _derived;
        object[] inserted = _inserted;
        for (int i = 0, count = _count; i < count; i++)
        {
            if (inserted[i] is TFact fact)
                yield return fact;
        }

        foreach (object[] facts in derived)
        {
            foreach (object each in facts)
            {
                if (each is TFact fact)
                    yield return fact;
            }
        }
    }

    /// <returns>How many facts there are with these.</returns>
    private int Append(IEnumerable<object> facts)
    {
        int count = _count;
        if (facts is ICollection<object> many)
        {
            if (count + many.Count > _inserted.Length)
                Array.Resize(ref _inserted, count + many.Count);
            many.CopyTo(_inserted, count);
            return count + many.Count;
        }

        foreach (object fact in facts)
            Append(fact, count++);
        return count;
    }

    private void Append(object fact, int count)
    {
        if (count == _inserted.Length)
            Array.Resize(ref _inserted, Math.Max(16, 2 * count));
        _inserted[count] = fact;
    }

    private bool IsDerived(object fact) => Array.Exists(_derived, facts => IndexOf(facts, fact) >= 0);

    private bool IsInserted(object fact)
    {
        if (_count < Few)
            return IndexOf(_inserted.AsSpan(0, _count), fact) >= 0;

        if (_known is null)
        {
            _known = new FactSet();
            _known.AddAll(_inserted.AsSpan(0, _count));
        }

        return !_known.TryAdd(fact);
    }

    private static ArgumentException IsFactAlready(object fact, string parameter) =>
        new($"This {fact.GetType().DisplayName()} is a fact already.", parameter);

    private int PlaceOf(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        int place = IndexOf(_inserted.AsSpan(0, _count), fact);
        return place >= 0 ? place : throw new ArgumentException($"This {fact.GetType().DisplayName()} was not inserted.", nameof(fact));
    }

    private static int IndexOf(ReadOnlySpan<object> facts, object? fact)
    {
        for (int i = 0; i < facts.Length; i++)
        {
            if (ReferenceEquals(facts[i], fact))
                return i;
        }

        return -1;
    }

    // Conclusions from facts that no longer hold are worse than none.
    private void Invalidate()
    {
        _derived = [];
        _isCurrent = false;
    }
}
