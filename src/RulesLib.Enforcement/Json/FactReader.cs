using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Json;

/// <summary>
/// Reads a part of a case file property by property, each by its converter. The serialiser itself would collect the values of all init-only properties,
/// boxed, before it makes the part: several times the work. Refuses by throwing; <see cref="JsonWalk"/> tells why.
/// </summary>
/// <typeparam name="TFact">The kind of part.</typeparam>
internal static class FactReader<TFact>
    where TFact : Fact, new()
{
    private static readonly IProperty[] s_properties = [.. FactModel.Of(typeof(TFact)).Members.Select(MakeProperty)];
    private static readonly Utf8Words s_names = new(FactModel.Of(typeof(TFact)).Members.Select(static member => member.JsonName));

    private interface IProperty
    {
        void Read(ref Utf8JsonReader reader, TFact fact);
    }

    /// <summary>Reads the object that the reader stands at, up to its closing bracket.</summary>
    public static TFact Read(ref Utf8JsonReader reader)
    {
        var fact = new TFact();
        var seen = default(UInt128);
        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            // Most texts keep the order of the format.
            var place = s_names.Find(ref reader, next);
            if (place < 0) throw new JsonException();
            var bit = UInt128.One << place;
            if ((seen & bit) != 0) throw new JsonException();
            seen |= bit;
            next = place + 1;
            reader.Read();
            s_properties[place].Read(ref reader, fact);
        }

        return fact;
    }

    private static IProperty MakeProperty(FactMember member)
    {
        Debug.Assert(FactModel.Of(typeof(TFact)).Members.Count <= 128, "One bit a property.");
        var property = typeof(TFact).GetProperty(member.Name)!;
        return (IProperty)Activator.CreateInstance(typeof(Property<>).MakeGenericType(typeof(TFact), member.Type), property, ConverterOf(member))!;
    }

    private static JsonConverter ConverterOf(FactMember member) => member.Kind switch
    {
        MemberKind.Truth => new TruthConverter(),
        MemberKind.Date => new KnownDateConverter(),
        MemberKind.Value => new KnownConverterFactory().CreateConverter(member.Type, CaseFileContext.Strict),
        MemberKind.List => new KnownListConverterFactory().CreateConverter(member.Type, CaseFileContext.Strict),
        _ => (JsonConverter)Activator.CreateInstance(typeof(PartOrNoneConverter<>).MakeGenericType(member.Type))!,
    };

    private sealed class Property<TValue>(PropertyInfo property, JsonConverter converter) : IProperty
    {
        private readonly JsonConverter<TValue> _converter = (JsonConverter<TValue>)converter;
        private readonly Action<TFact, TValue> _set = property.SetMethod!.CreateDelegate<Action<TFact, TValue>>();

        // Null is unknown, and so is what is not set.
        public void Read(ref Utf8JsonReader reader, TFact fact)
        {
            if (reader.TokenType != JsonTokenType.Null) _set(fact, _converter.Read(ref reader, typeof(TValue), CaseFileContext.Strict)!);
        }
    }
}

/// <summary>Finds a word among a few by its bytes, without making a string. Immutable and thread-safe.</summary>
internal sealed class Utf8Words
{
    private readonly byte[][] _words;
    private readonly byte[] _slots;

    /// <summary>Makes the table.</summary>
    /// <param name="words">Up to 250 words, each once.</param>
    public Utf8Words(IEnumerable<string> words)
    {
        _words = [.. words.Select(System.Text.Encoding.UTF8.GetBytes)];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_words.Length, 250);

        // At most a quarter full, so that searches end soon.
        _slots = new byte[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(4 * _words.Length) + 1)];
        for (var place = 0; place < _words.Length; place++)
        {
            var slot = Hash(_words[place]);
            while (_slots[slot & (_slots.Length - 1)] != 0) slot++;
            _slots[slot & (_slots.Length - 1)] = (byte)(place + 1);
        }
    }

    /// <summary>The place of the text that the reader stands at, or -1.</summary>
    /// <param name="reader">Stands at a name or a string.</param>
    /// <param name="guess">A place to try first.</param>
    public int Find(ref Utf8JsonReader reader, int guess = int.MaxValue)
    {
        var word = reader.HasValueSequence || reader.ValueIsEscaped ? System.Text.Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;
        return guess < _words.Length && word.SequenceEqual(_words[guess]) ? guess : Find(word);
    }

    private int Find(ReadOnlySpan<byte> word)
    {
        for (var slot = Hash(word); ; slot++)
        {
            var place = _slots[slot & (_slots.Length - 1)] - 1;
            if (place < 0 || word.SequenceEqual(_words[place])) return place;
        }
    }

    private static int Hash(ReadOnlySpan<byte> word) => word.IsEmpty ? 0 : (word.Length * 7) + (word[0] * 31) + (word[word.Length / 2] * 127) + (word[^1] * 17);
}
