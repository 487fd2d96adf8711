using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Json;

// The converters reject bad input with a plain JsonException: the reader then walks the text again and reports every
// error of the file with line and full path.

/// <summary>The word for "known to be none".</summary>
internal static class NoneWord
{
    public static bool Is(string? text) => text is "none" or "无";

    /// <summary>Whether the reader stands at that word.</summary>
    public static bool Is(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && (reader.ValueTextEquals("none"u8) || reader.ValueTextEquals("无"u8));
}

internal sealed class TruthConverter : JsonConverter<Truth>
{
    public override bool HandleNull => true;

    public override Truth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => Truth.Unknown,
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, Truth value, JsonSerializerOptions options)
    {
        if (value.ToNullable() is { } known) writer.WriteBooleanValue(known);
        else writer.WriteNullValue();
    }
}

internal sealed class KnownDateConverter : JsonConverter<KnownDate>
{
    public override bool HandleNull => true;

    public override KnownDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => KnownDate.Unknown,
        JsonTokenType.String when !reader.ValueIsEscaped && !reader.HasValueSequence && KnownDate.TryParseDay(reader.ValueSpan, out var day) => day,
        JsonTokenType.String when KnownDate.TryParse(reader.GetString(), out var date) => date,
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, KnownDate value, JsonSerializerOptions options)
    {
        if (value.IsUnknown) writer.WriteNullValue();
        else writer.WriteStringValue(value.ToString());
    }
}

/// <summary>Makes the converter for <see cref="Known{T}"/>: text, numbers, enums and case numbers.</summary>
internal sealed class KnownConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Known<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var value = typeToConvert.GetGenericArguments()[0];
        return value.IsEnum ? (JsonConverter)Activator.CreateInstance(typeof(KnownEnumConverter<>).MakeGenericType(value))!
            : value == typeof(string) ? new KnownTextConverter()
            : value == typeof(decimal) ? new KnownDecimalConverter()
            : value == typeof(int) ? new KnownNumberConverter()
            : value == typeof(CaseNumber) ? new KnownCaseNumberConverter()
            : throw new NotSupportedException($"Known<{value.Name}> has no JSON form.");
    }
}

internal abstract class KnownConverter<T> : JsonConverter<Known<T>>
    where T : notnull
{
    public override bool HandleNull => true;

    public override Known<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? Known<T>.Unknown
        : NoneWord.Is(ref reader) ? Known<T>.None
        : TryRead(ref reader, out var value) ? value
        : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Known<T> value, JsonSerializerOptions options)
    {
        if (value.TryGet(out var given)) WriteValue(writer, given);
        else if (value.IsNone) writer.WriteStringValue("none");
        else writer.WriteNullValue();
    }

    protected abstract bool TryRead(ref Utf8JsonReader reader, out T value);

    protected abstract void WriteValue(Utf8JsonWriter writer, T value);
}

internal sealed class KnownTextConverter : KnownConverter<string>
{
    protected override bool TryRead(ref Utf8JsonReader reader, out string value)
    {
        value = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        return reader.TokenType == JsonTokenType.String;
    }

    protected override void WriteValue(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}

internal sealed class KnownDecimalConverter : KnownConverter<decimal>
{
    protected override bool TryRead(ref Utf8JsonReader reader, out decimal value)
    {
        value = 0m;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out value);
    }

    protected override void WriteValue(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}

internal sealed class KnownNumberConverter : KnownConverter<int>
{
    protected override bool TryRead(ref Utf8JsonReader reader, out int value)
    {
        value = 0;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out value);
    }

    protected override void WriteValue(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}

internal sealed class KnownCaseNumberConverter : KnownConverter<CaseNumber>
{
    protected override bool TryRead(ref Utf8JsonReader reader, out CaseNumber value)
    {
        value = null!;
        if (reader.TokenType != JsonTokenType.String || !CaseNumber.TryParse(reader.GetString(), out var number)) return false;
        value = number;
        return true;
    }

    protected override void WriteValue(Utf8JsonWriter writer, CaseNumber value) => writer.WriteStringValue(value.Text);
}

internal sealed class KnownEnumConverter<TEnum> : KnownConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly EnumNames s_names = EnumNames.Of(typeof(TEnum));
    private static readonly Utf8Words s_words = new(s_names.Words);
    private static readonly TEnum[] s_values = [.. s_names.Words.Select(static word => s_names.TryParse(word, out var value) ? (TEnum)value! : default)];

    public static bool TryReadWord(ref Utf8JsonReader reader, out TEnum value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String) return false;
        var place = s_words.Find(ref reader);
        if (place >= 0)
        {
            value = s_values[place];
            return true;
        }

        // Other letters, upper or lower.
        if (!s_names.TryParse(reader.GetString()!, out var found)) return false;
        value = (TEnum)found!;
        return true;
    }

    public static string Word(TEnum value) => s_names.English(value);

    // An enum may have a value of its own that is called none.
    public override Known<TEnum> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryReadWord(ref reader, out var value) ? value : base.Read(ref reader, typeToConvert, options);

    protected override bool TryRead(ref Utf8JsonReader reader, out TEnum value) => TryReadWord(ref reader, out value);

    protected override void WriteValue(Utf8JsonWriter writer, TEnum value) => writer.WriteStringValue(Word(value));
}

/// <summary>Makes the converter for <see cref="KnownList{T}"/> of facts or enums.</summary>
internal sealed class KnownListConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(KnownList<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var item = typeToConvert.GetGenericArguments()[0];
        var converter = item.IsEnum ? typeof(KnownEnumListConverter<>) : typeof(KnownPartListConverter<>);
        return (JsonConverter)Activator.CreateInstance(converter.MakeGenericType(item))!;
    }
}

internal abstract class KnownListConverter<T> : JsonConverter<KnownList<T>>
{
    public override bool HandleNull => true;

    public override KnownList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return KnownList<T>.Unknown;
        if (reader.TokenType == JsonTokenType.StartArray) return new(ReadItems(ref reader, options), isComplete: true);
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException();

        ImmutableArray<T>? items = null;
        bool? complete = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isItems = reader.ValueTextEquals("items"u8);
            if (!isItems && !reader.ValueTextEquals("complete"u8)) throw new JsonException();
            reader.Read();
            if (isItems && items is null && reader.TokenType == JsonTokenType.StartArray) items = ReadItems(ref reader, options);
            else if (!isItems && complete is null && reader.TokenType is JsonTokenType.True or JsonTokenType.False) complete = reader.GetBoolean();
            else throw new JsonException();
        }

        return new(items ?? [], complete ?? false);
    }

    public override void Write(Utf8JsonWriter writer, KnownList<T> value, JsonSerializerOptions options)
    {
        if (value.IsUnknown)
        {
            writer.WriteNullValue();
            return;
        }

        if (!value.IsComplete)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("items"u8);
        }

        writer.WriteStartArray();
        foreach (var item in value) WriteItem(writer, item, options);
        writer.WriteEndArray();
        if (!value.IsComplete)
        {
            writer.WriteBoolean("complete"u8, false);
            writer.WriteEndObject();
        }
    }

    protected abstract T ReadItem(ref Utf8JsonReader reader, JsonSerializerOptions options);

    protected abstract void WriteItem(Utf8JsonWriter writer, T item, JsonSerializerOptions options);

    private ImmutableArray<T> ReadItems(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (items.Count == CaseFileJson.MaxListLength) throw new JsonException();
            items.Add(ReadItem(ref reader, options));
        }

        return items.DrainToImmutable();
    }
}

internal sealed class KnownEnumListConverter<TEnum> : KnownListConverter<TEnum>
    where TEnum : struct, Enum
{
    protected override TEnum ReadItem(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        KnownEnumConverter<TEnum>.TryReadWord(ref reader, out var value) ? value : throw new JsonException();

    protected override void WriteItem(Utf8JsonWriter writer, TEnum item, JsonSerializerOptions options) =>
        writer.WriteStringValue(KnownEnumConverter<TEnum>.Word(item));
}

internal sealed class KnownPartListConverter<TPart> : KnownListConverter<TPart>
    where TPart : Fact, new()
{
    protected override TPart ReadItem(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? FactReader<TPart>.Read(ref reader)
            : throw new JsonException();

    protected override void WriteItem(Utf8JsonWriter writer, TPart item, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, item, (JsonTypeInfo<TPart>)options.GetTypeInfo(typeof(TPart)));
}

/// <summary>Reads a part of a file, or the word that there is none. Stands on properties, so that the part itself reads as usual.</summary>
internal sealed class PartOrNoneConverter<TPart> : JsonConverter<TPart>
    where TPart : Fact, new()
{
    public override TPart? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String when NoneWord.Is(ref reader) => Fact.NonePart<TPart>(),
        JsonTokenType.StartObject => FactReader<TPart>.Read(ref reader),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, TPart value, JsonSerializerOptions options)
    {
        if (value.IsNonePart) writer.WriteStringValue("none");
        else JsonSerializer.Serialize(writer, value, (JsonTypeInfo<TPart>)options.GetTypeInfo(typeof(TPart)));
    }
}
