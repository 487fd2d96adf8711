using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>
/// A value that a file holds (<em>given</em>), holds to be missing (<em>none</em>), or does not tell (<em>unknown</em>, the default).
/// </summary>
/// <typeparam name="T">An enum, number or text.</typeparam>
/// <remarks>
/// Comparisons give <see cref="Truth"/>, never <see cref="bool"/>: an unknown operand gives unknown; none compares as false
/// with every value (what does not exist is neither more nor less nor equal). Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(KnownConverterFactory))]
public readonly struct Known<T> : IEquatable<Known<T>>, IKnown
    where T : notnull
{
    private readonly T? _value;
    private readonly byte _state; // 0 unknown, 1 given, 2 none

    private Known(T? value, byte state)
    {
        _value = value;
        _state = state;
    }

    /// <summary>Not known; the default value.</summary>
    public static Known<T> Unknown => default;

    /// <summary>Known to be missing.</summary>
    public static Known<T> None => new(default, 2);

    /// <summary>Whether a value is given.</summary>
    public bool IsGiven => _state == 1;

    /// <inheritdoc/>
    public bool IsNone => _state == 2;

    /// <inheritdoc/>
    public bool IsUnknown => _state == 0;

    /// <inheritdoc/>
    public bool IsSettled => _state != 0;

    /// <summary>Whether there is a value: false for none, unknown when not known.</summary>
    public Truth Exists => _state switch { 1 => true, 2 => false, _ => Truth.Unknown };

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">No value is given; ask <see cref="IsGiven"/> or <see cref="TryGet"/> first.</exception>
    public T Value => IsGiven ? _value! : throw new InvalidOperationException("No value is given; ask IsGiven first.");

    /// <summary>Makes a given value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Known<T>(T value) => new(value, 1);

    /// <summary>Whether both are given and equal.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static Truth operator ==(Known<T> left, Known<T> right) => Compare(left, right, static (a, b) => EqualityComparer<T>.Default.Equals(a, b));

    /// <summary>Whether both are given and differ; none differs from every given value.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static Truth operator !=(Known<T> left, Known<T> right) => !(left == right);

    /// <summary>Whether the left value is less.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static Truth operator <(Known<T> left, Known<T> right) => Compare(left, right, static (a, b) => Comparer<T>.Default.Compare(a, b) < 0);

    /// <summary>Whether the left value is more.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static Truth operator >(Known<T> left, Known<T> right) => Compare(left, right, static (a, b) => Comparer<T>.Default.Compare(a, b) > 0);

    /// <summary>Whether the left value is less or equal.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static Truth operator <=(Known<T> left, Known<T> right) => Compare(left, right, static (a, b) => Comparer<T>.Default.Compare(a, b) <= 0);

    /// <summary>Whether the left value is more or equal.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static Truth operator >=(Known<T> left, Known<T> right) => Compare(left, right, static (a, b) => Comparer<T>.Default.Compare(a, b) >= 0);

    /// <summary>Gives the value if there is one.</summary>
    /// <param name="value">The value, or the default.</param>
    /// <returns>Whether a value is given.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsGiven;
    }

    /// <summary>Whether the value satisfies a test: false for none, unknown when not known.</summary>
    /// <param name="test">The test.</param>
    public Truth Is(Func<T, bool> test) => _state switch { 1 => test(_value!), 2 => false, _ => Truth.Unknown };

    /// <summary>Same content (for collections and records; reasoning uses the operators).</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(Known<T> other) => _state == other._state && EqualityComparer<T?>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Known<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_state, _value);

    /// <summary>The value in invariant form, <c>none</c> or <c>unknown</c>.</summary>
    public override string ToString() => _state switch
    {
        1 => string.Create(CultureInfo.InvariantCulture, $"{_value}"),
        2 => "none",
        _ => "unknown",
    };

    private static Truth Compare(Known<T> left, Known<T> right, Func<T, T, bool> compare) =>
        left.IsNone || right.IsNone ? false
        : left.IsGiven && right.IsGiven ? compare(left._value!, right._value!)
        : Truth.Unknown;
}

/// <summary>What all three-state facts tell about themselves.</summary>
public interface IKnown
{
    /// <summary>Whether the file does not tell.</summary>
    bool IsUnknown { get; }

    /// <summary>Whether the file tells that there is none.</summary>
    bool IsNone { get; }

    /// <summary>Whether nothing more can be learned: given exactly, or none.</summary>
    bool IsSettled { get; }
}
