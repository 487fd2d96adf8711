using System.Runtime.CompilerServices;

namespace RulesLib.Engine;

/// <summary>A set of objects by reference, to be used again and again: clearing it keeps its table.</summary>
internal sealed class IdentitySet
{
    private const int MostKept = 32 * 1024;
    private object?[] _table = new object?[64];

    public int Count { get; private set; }

    /// <returns>Whether the object is new to the set.</returns>
    public bool Add(object item)
    {
        if (2 * Count >= _table.Length)
            Grow();
        int place = PlaceOf(item);
        if (_table[place] is not null)
            return false;

        _table[place] = item;
        Count++;
        return true;
    }

    public void Clear()
    {
        if (_table.Length > MostKept)
            _table = new object?[64];
        else if (Count > 0)
            Array.Clear(_table);
        Count = 0;
    }

    // The table is never more than half full, so a free place is near.
    private int PlaceOf(object item)
    {
        int mask = _table.Length - 1;
        int place = RuntimeHelpers.GetHashCode(item) & mask;
        while (_table[place] is { } other && !ReferenceEquals(other, item))
            place = (place + 1) & mask;
        return place;
    }

    private void Grow()
    {
        object?[] old = _table;
        _table = new object?[2 * old.Length];
        foreach (object? item in old)
        {
            if (item is not null)
                _table[PlaceOf(item)] = item;
        }
    }
}
