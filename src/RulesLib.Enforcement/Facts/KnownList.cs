using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>Makes lists for collection expressions.</summary>
public static class KnownList
{
    /// <summary>Makes a complete list: there are no others.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="items">The items.</param>
    public static KnownList<T> Create<T>(ReadOnlySpan<T> items) => new([.. items], isComplete: true);
}

/// <summary>
/// A list as far as it is known: complete, or there may be more. The default is unknown: nothing listed, there may be some.
/// </summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <remarks>
/// In JSON an array is complete, <c>[]</c> means none, and <c>{"items": […], "complete": false}</c> says that there may be more.
/// Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(KnownListConverterFactory))]
[CollectionBuilder(typeof(KnownList), nameof(KnownList.Create))]
public readonly struct KnownList<T> : IReadOnlyList<T>, IEquatable<KnownList<T>>, IKnown, IKnownList
{
    private readonly ImmutableArray<T> _items;
    private readonly bool _isComplete;

    /// <summary>Makes a list.</summary>
    /// <param name="items">The items that are known.</param>
    /// <param name="isComplete">Whether there are no others.</param>
    public KnownList(ImmutableArray<T> items, bool isComplete)
    {
        _items = items;
        _isComplete = isComplete;
    }

    /// <summary>Not known whether there are any; the default value.</summary>
    public static KnownList<T> Unknown => default;

    /// <summary>Known to be empty.</summary>
    public static KnownList<T> None => new([], isComplete: true);

    /// <summary>Whether there are no items beyond those listed.</summary>
    public bool IsComplete => _isComplete;

    /// <inheritdoc/>
    public bool IsUnknown => !_isComplete && Count == 0;

    /// <inheritdoc/>
    public bool IsNone => _isComplete && Count == 0;

    /// <inheritdoc/>
    public bool IsSettled => _isComplete;

    /// <summary>How many items are listed; there may be more.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>Whether there is at least one item.</summary>
    public Truth Exists => Count > 0 ? true : _isComplete ? false : Truth.Unknown;

    /// <summary>An item.</summary>
    /// <param name="index">Position from zero.</param>
    public T this[int index] => _items[index];

    /// <summary>Whether some item satisfies a test: unknown if none listed does and there may be more.</summary>
    /// <param name="test">The test.</param>
    public Truth Any(Func<T, Truth> test)
    {
        Truth result = _isComplete ? false : Truth.Unknown;
        for (var i = 0; i < Count && !result.IsTrue; i++) result |= test(_items[i]);
        return result;
    }

    /// <summary>The same for a test that is asked so often that it should capture nothing.</summary>
    internal Truth Any<TState>(TState state, Func<T, TState, Truth> test)
    {
        Truth result = _isComplete ? false : Truth.Unknown;
        for (var i = 0; i < Count && !result.IsTrue; i++) result |= test(_items[i], state);
        return result;
    }

    /// <summary>Whether every item satisfies a test: unknown if all listed do and there may be more.</summary>
    /// <param name="test">The test.</param>
    public Truth All(Func<T, Truth> test)
    {
        Truth result = _isComplete ? true : Truth.Unknown;
        for (var i = 0; i < Count && !result.IsFalse; i++) result &= test(_items[i]);
        return result;
    }

    /// <summary>Whether the value is in the list.</summary>
    /// <param name="item">The value.</param>
    public Truth Has(T item)
    {
        Truth result = _isComplete ? false : Truth.Unknown;
        for (var i = 0; i < Count; i++)
            if (EqualityComparer<T>.Default.Equals(_items[i], item)) return true;
        return result;
    }

    /// <summary>Goes through the items that are known.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => (_items.IsDefault ? [] : _items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items.IsDefault ? [] : _items)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Same items in the same order, equally complete.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(KnownList<T> other) => _isComplete == other._isComplete && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KnownList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_isComplete, Count, Count > 0 ? _items[0] : default);

    /// <summary>How many items are listed and whether there may be more; never the items (they may be personal).</summary>
    public override string ToString() => IsUnknown ? "unknown" : _isComplete ? $"{Count}" : $"{Count}+";

    /// <summary>Same content.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(KnownList<T> left, KnownList<T> right) => left.Equals(right);

    /// <summary>Different content.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(KnownList<T> left, KnownList<T> right) => !left.Equals(right);
}

/// <summary>A list that tells how many items it holds and whether there may be more.</summary>
internal interface IKnownList : IKnown
{
    /// <summary>How many items are listed.</summary>
    int Count { get; }

    /// <summary>Whether there are no others.</summary>
    bool IsComplete { get; }
}
