using System.Linq.Expressions;

namespace RulesLib.Engine;

/// <summary>
/// A definition as a flat list of what it consists of, with the objects it has captured apart. Definitions of equal
/// content do the same, each with its own objects.
/// </summary>
/// <remarks>
/// The list tells definitions apart because it can be read back: what is of variable length is preceded by its length.
/// </remarks>
internal sealed class Fingerprint : IEquatable<Fingerprint>
{
    private readonly object?[] _content;
    private readonly int _hash;

    private Fingerprint(object?[] content, CapturedObject[] captured)
    {
        _content = content;
        Captured = captured;
        HashCode hash = default;
        foreach (object? part in content)
            hash.Add(part);
        _hash = hash.ToHashCode();
    }

    /// <summary>The captured objects in the order they are met, each once.</summary>
    public IReadOnlyList<CapturedObject> Captured { get; }

    /// <summary>How many of them stand on the left-hand side; they come first.</summary>
    public int CapturedInWhen { get; private init; }

    public static Fingerprint Of(RuleDefinition rule)
    {
        FingerprintWriter writer = new();
        writer.WriteAll(rule.Patterns, writer.Write);
        int capturedInWhen = writer.Captured.Count;
        writer.WriteAll(rule.Yields, writer.Write);
        return new Fingerprint([.. writer.Content], [.. writer.Captured]) { CapturedInWhen = capturedInWhen };
    }

    /// <summary>Here the captured objects are content: an index is of these very objects.</summary>
    public static Fingerprint Of(Join join)
    {
        FingerprintWriter writer = new();
        writer.Write(join);
        return new Fingerprint([.. writer.Content, .. writer.Captured], []);
    }

    public bool Equals(Fingerprint? other) => other is not null && _hash == other._hash && _content.AsSpan().SequenceEqual(other._content);

    public override bool Equals(object? obj) => Equals(obj as Fingerprint);

    public override int GetHashCode() => _hash;

    /// <summary>Whether the left-hand sides of two equal fingerprints speak of the same objects, and so have the same matches.</summary>
    public bool HasSameMatchesAs(Fingerprint equal)
    {
        for (int i = 0; i < CapturedInWhen; i++)
        {
            if (!Captured[i].Equals(equal.Captured[i]))
                return false;
        }

        return true;
    }
}

/// <summary>An object that an expression holds on to: the rule, a closure, or any value without a literal.</summary>
/// <remarks>Compared by reference: a boxed value is only ever equal to itself.</remarks>
internal readonly record struct CapturedObject(object Value, Type Type)
{
    public bool Equals(CapturedObject other) => ReferenceEquals(Value, other.Value) && Type == other.Type;

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Value);

    /// <summary>Whether a constant is part of the text rather than a captured object.</summary>
    public static bool IsLiteral(ConstantExpression constant) => constant.Value is null or string or Enum or System.Reflection.MemberInfo
        or bool or char or sbyte or byte or short or ushort or int or uint or long or ulong;

    public static CapturedObject Of(ConstantExpression constant) => new(constant.Value!, constant.Type);
}
