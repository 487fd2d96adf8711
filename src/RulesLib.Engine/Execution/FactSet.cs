using System.Numerics;
using System.Runtime.CompilerServices;

namespace RulesLib.Engine;

/// <summary>Facts in the order they came, each reference once; used again and again.</summary>
/// <remarks>
/// An object is looked up by its address. That costs a fraction of an identity hash code, which new objects have yet to
/// be given. Only a garbage collection moves objects, while all threads stand still; so as long as the number of
/// collections stays the same, so do addresses, and when it has changed, the table is made anew.
/// </remarks>
internal sealed class FactSet
{
    private const int MostKept = 4 * FactBuffer.MostKept;

    private const int Smallest = 64;

    // Objects of 85,000 bytes and more are collected only with everything else.
    private const int LongestArray = 8 * 1024;

    private readonly FactBuffer<object> _facts = new();

    /// <summary>
    /// By address, the place of the fact counted from one; zero where there is none. Only the first <see cref="_size"/> elements
    /// are in use, never more than half of them: what a large case needed costs a small one nothing.
    /// </summary>
    private int[] _table = new int[Smallest];
    private int _size = Smallest;
    private int _inTable;
    private int _collections;

    public int Count => _facts.Count;

    /// <summary>Adds an object that nobody can have added before.</summary>
    public void AddNew(object fact) => _facts.Add(fact);

    /// <returns>Whether the object was added; if not, it is in the set already.</returns>
    public bool TryAdd(object fact)
    {
        if (2 * _facts.Count >= _size)
            MakeTable();
        else
            CatchUp();
        ref int place = ref PlaceOf(fact);

        // Asked last: then it also tells that nothing has moved since the address was taken.
        while (_collections != GC.CollectionCount(0))
        {
            MakeTable();
            place = ref PlaceOf(fact);
        }

        if (place != 0)
            return false;

        _facts.Add(fact);
        place = ++_inTable;
        return true;
    }

    /// <summary>Adds objects; if one of them is in the set already, that one is returned, and the set is good for nothing but <see cref="Clear"/>.</summary>
    public object? AddAll(ReadOnlySpan<object> facts)
    {
        foreach (object fact in facts)
            _facts.Add(fact);
        return MakeTable();
    }

    /// <summary>The facts from one on, in arrays of their own, none so long that it would count as a large object.</summary>
    public object[][] ToArrays(int from)
    {
        ReadOnlySpan<object> facts = _facts.Items.AsSpan(from, _facts.Count - from);
        if (facts.IsEmpty)
            return [];

        object[][] arrays = new object[(facts.Length + LongestArray - 1) / LongestArray][];
        for (int i = 0; i < arrays.Length; i++)
            arrays[i] = facts[(i * LongestArray)..Math.Min(facts.Length, (i + 1) * LongestArray)].ToArray();
        return arrays;
    }

    public void Clear()
    {
        if (_table.Length > MostKept)
            _table = new int[Smallest];
        else if (_inTable > 0)
            Array.Clear(_table, 0, _size);
        (_size, _inTable) = (Smallest, 0);
        _facts.Clear();
    }

    /// <returns>An object that stands twice among the facts, if any.</returns>
    private object? MakeTable()
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(Smallest, 4 * _facts.Count));
        object? duplicate;
        do
        {
            _collections = GC.CollectionCount(0);
            if (_table.Length < size)
                _table = new int[size];
            else
                Array.Clear(_table, 0, Math.Max(_size, size));
            (_size, _inTable) = (size, 0);
            duplicate = CatchUp();
        }
        while (duplicate is null && _collections != GC.CollectionCount(0));
        return duplicate;
    }

    /// <summary>Puts the facts into the table that are not in it yet.</summary>
    private object? CatchUp()
    {
        while (_inTable < _facts.Count)
        {
            object fact = _facts.Items[_inTable];
            ref int place = ref PlaceOf(fact);
            if (place != 0)
                return fact;
            place = ++_inTable;
        }

        return null;
    }

    private ref int PlaceOf(object fact)
    {
        int[] table = _table;
        int mask = _size - 1;

        // Objects stand eight bytes apart at least; the multiplication carries what differs into the upper half.
        int place = (int)(((ulong)Unsafe.As<object, nint>(ref fact) * 0x9E3779B97F4A7C15) >> 32) & mask;
        while (table[place] != 0 && !ReferenceEquals(_facts.Items[table[place] - 1], fact))
            place = (place + 1) & mask;
        return ref table[place];
    }
}
