using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Json;

/// <summary>
/// Reads and writes case files as JSON: absent or <c>null</c> is unknown, <c>"none"</c> (<c>"无"</c>) and <c>[]</c> are known to be none.
/// </summary>
/// <remarks>
/// Reading never throws for bad input: every error of a file comes back with its line and path, and one bad record never hides the
/// others. Error texts name properties and rules of the format, never values, because values may be personal. Thread-safe.
/// </remarks>
public static class CaseFileJson
{
    /// <summary>The version of the format that this library writes.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Deepest nesting that is read.</summary>
    public const int MaxDepth = 16;

    /// <summary>Most bytes that are read of one record.</summary>
    public const int MaxRecordBytes = 4 * 1024 * 1024;

    /// <summary>Most items that are read of one list.</summary>
    public const int MaxListLength = 10_000;

    private static JsonTypeInfo<CaseFile> Contract { get; } = (JsonTypeInfo<CaseFile>)CaseFileContext.Strict.GetTypeInfo(typeof(CaseFile));

    private static JsonTypeInfo<CaseFile> Compact { get; } = (JsonTypeInfo<CaseFile>)new JsonSerializerOptions(CaseFileContext.Strict) { WriteIndented = false }.GetTypeInfo(typeof(CaseFile));

    /// <summary>Reads one case file.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The case file, or all errors.</returns>
    public static CaseFileRecord Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads one case file.</summary>
    /// <param name="utf8Json">The text in UTF-8; a byte-order mark is passed over.</param>
    /// <returns>The case file, or all errors.</returns>
    public static CaseFileRecord Read(ReadOnlyMemory<byte> utf8Json) => ReadRecord(WithoutMark(utf8Json), JsonPosition.Start);

    /// <summary>Reads a file that holds one case or an array of cases.</summary>
    /// <param name="utf8Json">The text in UTF-8; a byte-order mark is passed over.</param>
    /// <returns>One record a case, in the order of the file; a record that cannot be read carries its errors.</returns>
    public static IReadOnlyList<CaseFileRecord> ReadAll(ReadOnlyMemory<byte> utf8Json) => [.. Records(utf8Json, CaseFileLayout.Json)];

    /// <summary>Reads a file with one case a line (JSON Lines); empty lines are passed over.</summary>
    /// <param name="utf8Lines">The text in UTF-8; a byte-order mark is passed over.</param>
    /// <returns>One record a line that is not empty; a line that cannot be read carries its errors.</returns>
    public static IEnumerable<CaseFileRecord> ReadLines(ReadOnlyMemory<byte> utf8Lines) => Records(utf8Lines, CaseFileLayout.JsonLines);

    /// <summary>Reads cases as they arrive, holding no more than one record at a time.</summary>
    /// <param name="utf8Json">The text in UTF-8; a byte-order mark is passed over. It is left open.</param>
    /// <param name="layout">How the cases stand in the text.</param>
    /// <param name="cancellationToken">Ends the reading, even while the stream waits for more.</param>
    /// <returns>
    /// One record a case, in the order of the text and each as soon as its end is seen; a record that cannot be read carries its errors, and the
    /// rest go on. Only a broken array, or a single value of more than 16 MB in one, ends the reading with the record that it breaks.
    /// </returns>
    /// <exception cref="IOException">The stream cannot be read; the records before were given.</exception>
    public static async IAsyncEnumerable<CaseFileRecord> ReadAsync(Stream utf8Json, CaseFileLayout layout = CaseFileLayout.Automatic, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var text in RecordText.CutAsync(utf8Json, layout, cancellationToken).ConfigureAwait(false)) yield return text.Read();
    }

    /// <summary>Writes a case file; unknown facts are left out.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="indented">Whether to break lines.</param>
    public static string Write(CaseFile file, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(file);
        return JsonSerializer.Serialize(file, indented ? Contract : Compact);
    }

    /// <summary>The same bytes for the same content: what fingerprints are made of.</summary>
    internal static byte[] WriteCanonical(CaseFile file) => JsonSerializer.SerializeToUtf8Bytes(file, Compact);

    internal static JsonError TooLarge(JsonPosition position, long bytes) =>
        position.Error(JsonErrorCode.TooLarge, $"The record has {bytes} bytes; at most {MaxRecordBytes} are read. Split it or drop what is not a fact of the case.");

    internal static CaseFileRecord ReadRecord(ReadOnlyMemory<byte> json, JsonPosition position)
    {
        if (json.Length > MaxRecordBytes) return CaseFileRecord.Failed(position, [TooLarge(position, json.Length)]);
        try
        {
            var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                var file = FactReader<CaseFile>.Read(ref reader);
                if (!reader.Read() && SupportsVersion(file)) return new(position.Index, position.Line, file, []);
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            // Told below, in full.
        }

        return CaseFileRecord.Failed(position, HasErrors(json, position, out var all)
            ? all
            : [position.Error(JsonErrorCode.Syntax, "The record cannot be read as a case file.")]);
    }

    private static bool HasErrors(ReadOnlyMemory<byte> json, JsonPosition position, out IReadOnlyList<JsonError> errors)
    {
        errors = JsonWalk.FindErrors(json.Span, position);
        return errors.Count > 0;
    }

    internal static bool SupportsVersion(CaseFile file) => file.SchemaVersion.IsUnknown || (file.SchemaVersion.TryGet(out var version) && SupportsVersion(version));

    internal static bool SupportsVersion(string version) => version.Split('.')[0] == SchemaVersion.Split('.')[0];

    private static IEnumerable<CaseFileRecord> Records(ReadOnlyMemory<byte> text, CaseFileLayout layout)
    {
        var splitter = new RecordSplitter(layout);
        while (splitter.Next(text.Span, isLast: true) is { Kind: not CutKind.End } cut)
        {
            if (cut.Kind == CutKind.Record)
                yield return cut.Error is { } error ? CaseFileRecord.Failed(cut.Position, [error]) : ReadRecord(text.Slice(cut.Start, cut.Length), cut.Position);
            text = text[cut.Consumed..];
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> text) => text.Span.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;
}
