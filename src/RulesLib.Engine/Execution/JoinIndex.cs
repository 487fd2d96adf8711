using System.Numerics;
using System.Runtime.CompilerServices;

namespace RulesLib.Engine;

/// <summary>Reads a fact's key if the fact passes the conditions before the join.</summary>
/// <returns>Whether it passes.</returns>
internal delegate bool KeyReader<TFact, TKey>(TFact fact, out TKey key);

/// <summary>A key that is compared by reference; null is a key like others, as in C#.</summary>
internal readonly record struct Identity(object? Value)
{
    public bool Equals(Identity other) => ReferenceEquals(Value, other.Value);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Value);
}

/// <summary>Where the facts of one key stand.</summary>
internal readonly record struct Run(int Start, int End);

/// <summary>The index of one join for one run of the rules; used again and again.</summary>
internal abstract class JoinIndex
{
    /// <summary>Shorter lists are scanned: that costs less than to look up.</summary>
    public const int ShortestList = 16;

    private bool _isBuilt;
    private bool _failed;

    /// <returns>Whether the index can be used; if not, scan.</returns>
    protected bool IsUsable()
    {
        if (_isBuilt || _failed)
            return _isBuilt;

        // It reads keys that a scan might not have reached. If one of them throws, then scan, and throw if and when the scan does.
        try
        {
            Build();
            _isBuilt = true;
        }
#pragma warning disable CA1031 // Whatever is thrown is thrown again by the scan that meets it.
        catch (Exception)
#pragma warning restore CA1031
        {
            _failed = true;
        }

        return _isBuilt;
    }

    /// <summary>Lets go of all facts and keys.</summary>
    public void Clear()
    {
        if (_isBuilt || _failed)
            Forget();
        (_isBuilt, _failed) = (false, false);
    }

    protected abstract void Build();

    protected abstract void Forget();
}

/// <summary>A hash table from key to the run of facts that have it; facts of a key keep their order.</summary>
internal sealed class JoinIndex<TFact, TKey>(FactBuffer<TFact> facts, Lazy<KeyReader<TFact, TKey>> reader) : JoinIndex
{
    private readonly FactBuffer<TFact> _items = new();
    private readonly FactBuffer<int> _groupOf = new();
    private int[] _buckets = [];
    private int _size;
    private Group[] _groups = [];
    private int _groupCount;

    /// <summary>The facts that pass the conditions before the join, those of one key side by side; the first fact comes first.</summary>
    public TFact[] Items => _items.Items;

    /// <summary>How many they are.</summary>
    public int Count => _items.Count;

    /// <returns>This index, or null when the list is to be scanned.</returns>
    public JoinIndex<TFact, TKey>? IfWorthwhile() => facts.Count > ShortestList && IsUsable() ? this : null;

    public Run Find(TKey key)
    {
        int hash = HashOf(key);
        for (int i = _buckets[hash & (_size - 1)] - 1; i >= 0; i = _groups[i].Next)
        {
            if (_groups[i].Hash == hash && EqualityComparer<TKey>.Default.Equals(_groups[i].Key, key))
                return new Run(_groups[i].Start, _groups[i].End);
        }

        return default;
    }

    protected override void Build()
    {
        _size = (int)BitOperations.RoundUpToPowerOf2((uint)facts.Count);
        if (_buckets.Length < _size)
            (_buckets, _groups) = (new int[_size], new Group[_size]);

        KeyReader<TFact, TKey> read = reader.Value;
        for (int i = 0; i < facts.Count; i++)
        {
            int group = read(facts.Items[i], out TKey key) ? GroupOf(key) : -1;
            _groupOf.Add(group);
            if (group >= 0)
                _groups[group].End++;
        }

        // Until here End counted; now it becomes the place of the group's next fact.
        int start = 0;
        foreach (ref Group group in _groups.AsSpan(0, _groupCount))
        {
            (group.Start, start, group.End) = (start, start + group.End, start);
        }

        _items.Resize(start);
        for (int i = 0; i < facts.Count; i++)
        {
            if (_groupOf.Items[i] is >= 0 and int group)
                _items.Items[_groups[group].End++] = facts.Items[i];
        }
    }

    protected override void Forget()
    {
        _items.Clear();
        _groupOf.Clear();
        if (_groups.Length > FactBuffer.MostKept)
            (_buckets, _groups) = ([], []);
        Array.Clear(_buckets, 0, Math.Min(_size, _buckets.Length));
        Array.Clear(_groups, 0, _groups.Length == 0 ? 0 : _groupCount);
        _groupCount = 0;
    }

    private int GroupOf(TKey key)
    {
        int hash = HashOf(key);
        ref int bucket = ref _buckets[hash & (_size - 1)];
        for (int i = bucket - 1; i >= 0; i = _groups[i].Next)
        {
            if (_groups[i].Hash == hash && EqualityComparer<TKey>.Default.Equals(_groups[i].Key, key))
                return i;
        }

        _groups[_groupCount] = new Group { Key = key, Hash = hash, Next = bucket - 1 };
        bucket = ++_groupCount;
        return _groupCount - 1;
    }

    private static int HashOf(TKey key)
    {
        int hash = key is null ? 0 : EqualityComparer<TKey>.Default.GetHashCode(key);
        return hash ^ (hash >>> 15);
    }

    private struct Group
    {
        public TKey Key;
        public int Hash;
        public int Next;
        public int Start;
        public int End;
    }
}
