using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace RulesLib.Enforcement.Facts;

/// <summary>
/// A part of a case file: given, known to be missing (<em>none</em>), or unknown. Every property answers in all three cases,
/// so that rules read facts without asking for <see langword="null"/>.
/// </summary>
/// <remarks>
/// Of a part that is missing every date is none, every yes/no is false, every list is empty; of an unknown part everything is
/// unknown. Immutable and thread-safe. Text output never shows content, because files hold personal data.
/// </remarks>
public abstract record Fact
{
    // Only the two shared instances of a type point at themselves; a copy made by `with` is a given part.
    private Fact? _unknownSelf;
    private Fact? _noneSelf;

    /// <summary>Whether this part exists: true if given, false if known to be missing, otherwise unknown.</summary>
    [JsonIgnore]
    public Truth Exists => IsNonePart ? false : IsUnknownPart ? Truth.Unknown : true;

    internal bool IsNonePart => ReferenceEquals(_noneSelf, this);

    internal bool IsUnknownPart => ReferenceEquals(_unknownSelf, this);

    internal static TFact UnknownPart<TFact>()
        where TFact : Fact, new() => Shared<TFact>.Unknown;

    internal static TFact NonePart<TFact>()
        where TFact : Fact, new() => Shared<TFact>.None;

    /// <summary>Same kind of part, given in the same way; derived parts add their content.</summary>
    /// <param name="other">The other part.</param>
    public virtual bool Equals(Fact? other) => other is not null && EqualityContract == other.EqualityContract && Exists == other.Exists;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The kind of part only: content may be personal.</summary>
    public sealed override string ToString() => GetType().Name;

    private protected Truth Read(Truth value, [CallerMemberName] string member = "") => Noted(IsNonePart ? false : value, member);

    private protected KnownDate Read(KnownDate value, [CallerMemberName] string member = "") => Noted(IsNonePart ? KnownDate.None : value, member);

    private protected Known<T> Read<T>(Known<T> value, [CallerMemberName] string member = "")
        where T : notnull => Noted(IsNonePart ? Known<T>.None : value, member);

    private protected KnownList<T> Read<T>(KnownList<T> value, [CallerMemberName] string member = "") => Noted(IsNonePart ? KnownList<T>.None : value, member);

    private protected TFact Read<TFact>(TFact? value, [CallerMemberName] string member = "")
        where TFact : Fact, new() => Noted(value ?? (IsNonePart ? NonePart<TFact>() : UnknownPart<TFact>()), member);

    // One static field read when nobody listens: explanations are replayed, not collected on the way.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Noted<T>(T value, string member)
    {
        if (FactReads.AreWatched) FactReads.Note(this, member, value);
        return value;
    }

    private static class Shared<TFact>
        where TFact : Fact, new()
    {
        public static readonly TFact Unknown = Make(static part => part._unknownSelf = part);
        public static readonly TFact None = Make(static part => part._noneSelf = part);

        private static TFact Make(Action<TFact> mark)
        {
            var part = new TFact();
            mark(part);
            return part;
        }
    }
}
