using System.Text.Json.Serialization;

using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>
/// A yes/no fact that may be unknown: true, false or unknown, combined by Kleene's strong logic.
/// </summary>
/// <remarks>
/// The default value is unknown. There is no conversion to <see cref="bool"/> and no <c>operator true</c>, so that an
/// unknown can never take a branch by accident: use <see cref="IsTrue"/>, <see cref="IsFalse"/> or <see cref="IsUnknown"/>.
/// Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(TruthConverter))]
public readonly struct Truth : IEquatable<Truth>
{
    private readonly sbyte _value;

    private Truth(sbyte value) => _value = value;

    /// <summary>Known to be so.</summary>
    public static Truth True => new(1);

    /// <summary>Known not to be so.</summary>
    public static Truth False => new(-1);

    /// <summary>Not known; the default value.</summary>
    public static Truth Unknown => default;

    /// <summary>Whether the answer is known to be yes.</summary>
    public bool IsTrue => _value > 0;

    /// <summary>Whether the answer is known to be no.</summary>
    public bool IsFalse => _value < 0;

    /// <summary>Whether the answer is not known.</summary>
    public bool IsUnknown => _value == 0;

    /// <summary>Makes a known answer.</summary>
    /// <param name="value">The answer.</param>
    public static implicit operator Truth(bool value) => new(value ? (sbyte)1 : (sbyte)-1);

    /// <summary>Both: false as soon as one side is false, true only if both are true.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static Truth operator &(Truth left, Truth right) => new(Math.Min(left._value, right._value));

    /// <summary>Either: true as soon as one side is true, false only if both are false.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static Truth operator |(Truth left, Truth right) => new(Math.Max(left._value, right._value));

    /// <summary>The opposite; unknown stays unknown.</summary>
    /// <param name="value">The answer to turn round.</param>
    public static Truth operator !(Truth value) => new((sbyte)-value._value);

    /// <summary>Same answer (unknown equals unknown here: this compares answers, it does not reason).</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other answer.</param>
    public static bool operator ==(Truth left, Truth right) => left._value == right._value;

    /// <summary>Different answer.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other answer.</param>
    public static bool operator !=(Truth left, Truth right) => left._value != right._value;

    /// <summary>Makes a known answer, or unknown from <see langword="null"/>.</summary>
    /// <param name="value">The answer, or <see langword="null"/> for unknown.</param>
    public static Truth From(bool? value) => value is { } known ? known : default(Truth);

    /// <summary>The answer as a nullable: <see langword="null"/> is unknown.</summary>
    public bool? ToNullable() => IsUnknown ? null : IsTrue;

    /// <inheritdoc/>
    public bool Equals(Truth other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Truth other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary><c>true</c>, <c>false</c> or <c>unknown</c>.</summary>
    public override string ToString() => IsTrue ? "true" : IsFalse ? "false" : "unknown";

    /// <summary>The same as <c>&amp;</c>.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static Truth BitwiseAnd(Truth left, Truth right) => left & right;

    /// <summary>The same as <c>|</c>.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static Truth BitwiseOr(Truth left, Truth right) => left | right;

    /// <summary>The same as <c>!</c>.</summary>
    /// <param name="value">The answer to turn round.</param>
    public static Truth LogicalNot(Truth value) => !value;
}
