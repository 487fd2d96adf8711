namespace RulesLib.Engine;

internal sealed class Session(CompiledRules rules) : ISession
{
    /// <summary>Among this many facts a duplicate is found sooner by looking at each than through a set.</summary>
    private const int Few = 128;

    private object[] _inserted = [];
    private int _count;
    private object[] _derived = [];
    private bool _isCurrent;

    /// <summary>The inserted facts when they are more than a few; null when it is to be made anew.</summary>
    private IdentitySet? _known;

    public void Insert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Append(fact, _count, borrowed: null);
        Accept(_count + 1);
    }

    public void InsertAll(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.TryGetNonEnumeratedCount(out int more) && _count + more > _inserted.Length)
            Array.Resize(ref _inserted, _count + more);

        // A first load of many borrows its set; one that grows on has a set of its own.
        int count = _count;
        Workspace? borrowed = count < Few && (more == 0 || count + more > Few) ? rules.Borrow() : null;
        try
        {
            foreach (object fact in facts)
            {
                ArgumentNullException.ThrowIfNull(fact, nameof(facts));
                Append(fact, count++, borrowed?.Known);
            }

            Accept(count);
        }
        finally
        {
            // All or none.
            if (_count != count)
            {
                Array.Clear(_inserted, _count, _inserted.Length - _count);
                _known = null;
            }

            if (borrowed is not null)
            {
                _known = null;
                rules.GiveBack(borrowed);
            }
        }
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
        object[] derived = _derived;
        object[] inserted = _inserted;
        for (int i = 0, count = _count; i < count; i++)
        {
            if (inserted[i] is TFact fact)
                yield return fact;
        }

        foreach (object each in derived)
        {
            if (each is TFact fact)
                yield return fact;
        }
    }

    private void Append(object fact, int count, IdentitySet? borrowed)
    {
        if (IsKnown(fact, count, borrowed) || IndexOf(_derived, fact) >= 0)
            throw new ArgumentException($"This {fact.GetType().DisplayName()} is a fact already.", nameof(fact));

        if (count == _inserted.Length)
            Array.Resize(ref _inserted, Math.Max(16, 2 * count));
        _inserted[count] = fact;
    }

    // Remembers the fact, too, once there are more than a few.
    private bool IsKnown(object fact, int count, IdentitySet? borrowed)
    {
        if (count < Few)
            return IndexOf(_inserted.AsSpan(0, count), fact) >= 0;

        if (_known is null)
        {
            _known = borrowed ?? new IdentitySet();
            foreach (object known in _inserted.AsSpan(0, count))
                _known.Add(known);
        }

        return !_known.Add(fact);
    }

    private void Accept(int count)
    {
        _count = count;
        Invalidate();
    }

    private int PlaceOf(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        int place = IndexOf(_inserted.AsSpan(0, _count), fact);
        return place >= 0 ? place : throw new ArgumentException($"This {fact.GetType().DisplayName()} was not inserted.", nameof(fact));
    }

    private static int IndexOf(ReadOnlySpan<object> facts, object fact)
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
