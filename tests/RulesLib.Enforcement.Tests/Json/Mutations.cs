using System.Text;
using System.Text.Json;
using CsCheck;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Tests.Facts;

namespace RulesLib.Enforcement.Tests.Json;

/// <summary>Valid case files with one to three things changed: values, names, order, single bytes.</summary>
internal static class Mutations
{
    private static readonly string[] s_values =
    [
        "null", "true", "false", "0", "1", "-1.5", "1e3", "1e99", "2147483648", "\"\"", "\"x\"", "\"none\"", "\"无\"", "\"None\"", "\"1.0\"", "\"2.0\"", "\"2018\"", "\"2018-02\"", "\"2018-02-30\"",
        "\"2018/2017\"", "\"../..\"", "\"9999-12\"", "\"(2018)甘0402执1号\"", "\"(20１８)甘0402执1号\"", "\"(2018)甘0402民初1号\"", "\"其他\"", "\"OTHER\"", "\"\\u0070erson\"", "\"\\ud800\"",
        "[]", "{}", "[null]", "[{}]", "[[]]", "[\"其他\"]", "[1]", "{\"items\":[]}", "{\"items\":null}", "{\"items\":\"complete\"}", "{\"complete\":true}", "{\"complete\":null}", "{\"complete\":false,\"items\":[{}]}",
        "{\"items\":[],\"items\":[]}", "{\"complete\":true,\"complete\":true}", "{\"items\":[],\"more\":1}", "{\"\\u0069tems\":[]}", "{\"x\":{\"y\":[1,{}]}}", "{\"$ref\":\"1\"}", "{\"$id\":1}", "{\"$values\":[]}", "[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]",
    ];

    private static readonly string[] s_names = ["id", "name", "amount", "on", "kind", "items", "complete", "exists", "Exists", "$type", "", "\\u0069d", "\\ud800", "ID", "isNone"];

    private static readonly byte[] s_bytes = [.. "{}[],:\"\\ \n019-+.eEtfnu/xé"u8, 0, 0x1F, 0x80, 0xC3, 0xED, 0xFF];

    public static Gen<byte[]> Texts { get; } = Gen.Int.Select(Gen.Int[0, 3], static (seed, changes) =>
    {
        var random = new Random(seed);
        var json = CaseFileJson.WriteCanonical(new RandomFacts(seed, 0.06).File());
        for (var i = 0; i < changes; i++) json = Mutate(json, random);
        return json;
    });

    private static byte[] Mutate(byte[] json, Random random)
    {
        var (values, properties) = Parts(json);
        return random.Next(10) switch
        {
            0 or 1 or 2 or 3 when values.Count > 0 => Replaced(json, Pick(values, random), Encoding.UTF8.GetBytes(Pick(s_values, random))),
            4 when values.Count > 1 => Replaced(json, Pick(values, random), json[Pick(values, random)]),
            5 when properties.Count > 0 => Replaced(json, Pick(properties, random).Name, Encoding.UTF8.GetBytes($"\"{Pick(s_names, random)}\"")),
            6 when properties.Count > 1 => Replaced(json, Pick(properties, random).Name, json[Pick(properties, random).Name]),
            7 when properties.Count > 0 => Twice(json, Pick(properties, random).All),
            8 when values.Count > 0 => Replaced(json, Pick(values, random), []),
            _ => Byte(json, random),
        };
    }

    private static byte[] Byte(byte[] json, Random random)
    {
        var at = random.Next(json.Length + 1);
        var end = Math.Min(json.Length, at + random.Next(3));
        return Replaced(json, at..end, random.Next(3) == 0 ? [] : [Pick(s_bytes, random)]);
    }

    private static byte[] Twice(byte[] json, Range property) => Replaced(json, property, [.. json[property], (byte)',', .. json[property]]);

    private static byte[] Replaced(byte[] json, Range range, byte[] by) => [.. json[..range.Start], .. by, .. json[range.End..]];

    private static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];

    // Where the values and the properties of a text stand; as far as it is JSON.
    private static (List<Range> Values, List<(Range Name, Range All)> Properties) Parts(byte[] json)
    {
        var (values, properties) = (new List<Range>(), new List<(Range, Range)>());
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1000 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = (int)reader.TokenStartIndex..NameEnd(json, (int)reader.TokenStartIndex);
                    properties.Add((name, name.Start..End(reader, read: true)));
                }
                else if (reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
                {
                    values.Add((int)reader.TokenStartIndex..End(reader, read: false));
                }
            }
        }
        catch (JsonException)
        {
            // Broken by an earlier change.
        }

        return (values, properties);
    }

    private static int End(Utf8JsonReader copy, bool read)
    {
        if (read) copy.Read();
        copy.Skip();
        return (int)copy.BytesConsumed;
    }

    private static int NameEnd(byte[] json, int start)
    {
        var end = start + 1;
        while (json[end] != (byte)'"') end += json[end] == (byte)'\\' ? 2 : 1;
        return end + 1;
    }
}
