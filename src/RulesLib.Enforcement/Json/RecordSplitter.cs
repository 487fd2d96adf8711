using System.Text;
using System.Text.Json;

namespace RulesLib.Enforcement.Json;

/// <summary>What a look at the text came to.</summary>
internal enum CutKind
{
    /// <summary>Only passed over something; look again.</summary>
    Passed,

    /// <summary>The text is too short to tell.</summary>
    NeedsMore,

    /// <summary>A record, read or refused.</summary>
    Record,

    /// <summary>Nothing is left.</summary>
    End,
}

/// <summary>A piece of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Consumed">Bytes that need not be shown again.</param>
/// <param name="Start">Where the record starts among them.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Position">Where the record starts in the file.</param>
/// <param name="Error">Why it cannot be read, if that is known without looking inside.</param>
internal readonly record struct Cut(CutKind Kind, int Consumed, int Start = 0, int Length = 0, JsonPosition Position = default, JsonError? Error = null);

/// <summary>
/// Cuts a text that comes in pieces into records, looking no further than it must. Never asks for more than one record, or one value of
/// a record that is too large, to be kept.
/// </summary>
internal sealed class RecordSplitter(CaseFileLayout layout)
{
    /// <summary>Most bytes of one value that are kept to find the end of a record that is too large anyway.</summary>
    public const int MaxValueBytes = 4 * CaseFileJson.MaxRecordBytes;

    private static readonly JsonReaderOptions s_anyDepth = new() { MaxDepth = int.MaxValue };

    private Shape _shape;
    private int _index;

    // Where the text that is shown starts.
    private int _line = 1;
    private int _column = 1;

    // Inside an array. No limit of depth: a record that is too deep is refused where it is read, and hides no other.
    private JsonReaderState _state = new(s_anyDepth);
    private bool _isInside;

    // Bytes of the shown text that have been looked at, and bytes of the record that were dropped because it is too large.
    private int _seen;
    private long _dropped;
    private JsonPosition _start;

    private enum Shape
    {
        Mark,
        Open,
        Lines,
        Array,
        Document,
        End,
    }

    /// <summary>Finds what comes next.</summary>
    /// <param name="text">What has been read and not consumed.</param>
    /// <param name="isLast">Whether nothing comes behind it.</param>
    public Cut Next(ReadOnlySpan<byte> text, bool isLast) => _shape switch
    {
        Shape.Mark => Mark(text, isLast),
        Shape.Open => Open(text, isLast),
        Shape.Lines => Line(text, isLast),
        Shape.Array => Item(text, isLast),
        Shape.Document => Document(text, isLast),
        _ => new(CutKind.End, text.Length),
    };

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    private Cut Mark(ReadOnlySpan<byte> text, bool isLast)
    {
        var mark = Encoding.UTF8.Preamble;
        if (!isLast && text.Length < mark.Length) return new(CutKind.NeedsMore, 0);
        _shape = layout == CaseFileLayout.JsonLines ? Shape.Lines : Shape.Open;
        return new(CutKind.Passed, text.StartsWith(mark) ? mark.Length : 0);
    }

    private Cut Open(ReadOnlySpan<byte> text, bool isLast)
    {
        if (ShapeOf(text, isLast || text.Length > CaseFileJson.MaxRecordBytes) is not { } shape) return new(CutKind.NeedsMore, 0);
        _shape = shape;
        return new(CutKind.Passed, 0);
    }

    // An array is one document, whole or broken. A whole value on its first line, with or without more behind it, is a line. In a broken or unfinished
    // first line the next line decides: a record that is spread over lines goes on inside, with a blank, a name or a bracket.
    private Shape? ShapeOf(ReadOnlySpan<byte> text, bool isAll)
    {
        var open = text.IndexOfAnyExcept(" \t\r\n"u8);
        if (open < 0) return !isAll ? null : layout == CaseFileLayout.Json ? Shape.Document : Shape.Lines;
        if (text[open] == (byte)'[') return Shape.Array;
        if (layout == CaseFileLayout.Json) return Shape.Document;

        text = text[open..];
        var end = text.IndexOf((byte)'\n');
        if (end < 0 && !isAll) return null;
        var line = end < 0 ? text : text[..end];
        if (IsWhole(line)) return Shape.Lines;
        while (end >= 0)
        {
            text = text[(end + 1)..];
            end = text.IndexOf((byte)'\n');
            if (end < 0 && !isAll && IsBlank(text)) return null;
            if (!IsBlank(end < 0 ? text : text[..end])) return text[0] is (byte)' ' or (byte)'\t' or (byte)'"' or (byte)'}' or (byte)']' ? Shape.Document : Shape.Lines;
        }

        return isAll ? Shape.Document : null;
    }

    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: true, new(s_anyDepth));
        try
        {
            if (!reader.Read()) return false;
            reader.Skip();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private Cut Line(ReadOnlySpan<byte> text, bool isLast)
    {
        if (text.IsEmpty && isLast && _dropped == 0) return new(CutKind.End, 0);
        var length = text[_seen..].IndexOf((byte)'\n');
        if (length < 0 && !isLast)
        {
            if (text.Length > CaseFileJson.MaxRecordBytes) return Drop(text.Length);
            _seen = text.Length;
            return new(CutKind.NeedsMore, 0);
        }

        var end = length < 0 ? text.Length : _seen + length;
        var consumed = Math.Min(text.Length, end + 1);
        var line = _line;
        _seen = 0;
        _line++;
        if (_dropped == 0 && IsBlank(text[..end])) return new(CutKind.Passed, consumed);
        return Record(consumed, 0, end, new(_index++, line, 1, "$"));
    }

    private Cut Document(ReadOnlySpan<byte> text, bool isLast)
    {
        if (!isLast) return text.Length > CaseFileJson.MaxRecordBytes ? Drop(text.Length) : new(CutKind.NeedsMore, 0);
        _shape = Shape.End;
        return Record(text.Length, 0, text.Length, JsonPosition.Start);
    }

    private Cut Item(ReadOnlySpan<byte> text, bool isLast)
    {
        var reader = new Utf8JsonReader(text[_seen..], isLast, _state);
        var (start, behind) = (0, _seen);
        try
        {
            for (; reader.Read(); behind = _seen + (int)reader.BytesConsumed)
            {
                if (reader.CurrentDepth == 0) continue; // the brackets of the array
                if (!_isInside)
                {
                    start = _seen + (int)reader.TokenStartIndex;
                    Advance(text[..start]);
                    (_isInside, _start) = (true, Here());
                }

                if (reader.CurrentDepth > 1 || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) continue;
                var end = _seen + (int)reader.BytesConsumed;
                Advance(text[start..end]);
                (_state, _isInside, _seen) = (reader.CurrentState, false, 0);
                _index++;
                return Record(end, start, end - start, _start);
            }
        }
        catch (JsonException failure)
        {
            // What stands before the broken place is kept; what comes behind it cannot be told apart any more.
            if (!_isInside)
            {
                var before = text[behind..].IndexOfAnyExcept(" \t\r\n,"u8);
                if (before < 0 && !isLast && text.Length <= MaxValueBytes) return new(CutKind.NeedsMore, 0);
                Advance(before < 0 ? text : text[..(behind + before)]);
                _start = Here();
            }

            return Broken(text.Length, JsonWalk.SyntaxError(failure, JsonPosition.Start with { Path = _start.Path }));
        }

        var seen = _seen + (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        if (isLast)
        {
            _shape = Shape.End;
            return new(CutKind.Passed, text.Length);
        }

        if (_isInside && text.Length - start <= CaseFileJson.MaxRecordBytes)
        {
            _seen = seen - start;
            return new(CutKind.NeedsMore, start);
        }

        // What has been looked at need not be kept: it lies between two records, or in one that is too large.
        Advance(text[start..seen]);
        if (_isInside) _dropped += seen - start;
        else _start = Here();
        _seen = 0;
        return text.Length - seen <= MaxValueBytes
            ? new(CutKind.NeedsMore, seen)
            : Broken(text.Length, _start.Error(JsonErrorCode.TooLarge, $"A value has more than {MaxValueBytes} bytes: the end of the record was not looked for, and nothing behind it was read."));
    }

    private Cut Broken(int consumed, JsonError error)
    {
        _shape = Shape.End;
        return new(CutKind.Record, consumed, Position: _start, Error: error);
    }

    private Cut Drop(int length)
    {
        _dropped += length;
        _seen = 0;
        return new(CutKind.NeedsMore, length);
    }

    private Cut Record(int consumed, int start, int length, JsonPosition position)
    {
        var bytes = _dropped + length;
        _dropped = 0;
        return new(CutKind.Record, consumed, start, length, position, bytes > CaseFileJson.MaxRecordBytes ? CaseFileJson.TooLarge(position, bytes) : null);
    }

    private JsonPosition Here() => new(_index, _line, _column, $"$[{_index}]");

    private void Advance(ReadOnlySpan<byte> text)
    {
        var lines = text.Count((byte)'\n');
        _line += lines;
        _column = lines == 0 ? _column + text.Length : text.Length - text.LastIndexOf((byte)'\n');
    }
}
