using System.Text.Json;

using RulesLib.Enforcement.Json;

namespace RulesLib.Cli.Input;

/// <summary>Tells a text with one case a line from a text that is one case or an array of cases.</summary>
internal static class JsonShape
{
    /// <summary>Whether the text has one case a line: by the name of the file, or else by its look.</summary>
    public static bool IsLines(string file, ReadOnlySpan<byte> text) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".JSONL" => true,
        ".JSON" => false,
        _ => LooksLikeLines(text),
    };

    // A blank text has no record. An array is one document, whole or broken. A value with more behind it is a first line. In a broken text, several lines
    // that open an object at their very beginning are records; a record that is spread over lines indents what is inside.
    private static bool LooksLikeLines(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) text = text[3..];
        text = text.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty) return true;
        if (text.StartsWith("["u8)) return false;
        return EndOfFirstValue(text) is { } end ? text[end..].IndexOfAnyExcept(" \t\r\n"u8) >= 0 : OpeningLines(text) > 1;
    }

    private static int? EndOfFirstValue(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = CaseFileJson.MaxDepth, AllowMultipleValues = true });
        try
        {
            if (!reader.Read()) return null;
            reader.Skip();
            return (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int OpeningLines(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var line in text.Split((byte)'\n'))
            if (text[line].StartsWith("{"u8)) count++;
        return count;
    }
}
