using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Json;

/// <summary>One record of a file: a case file, or the errors that keep it from being one.</summary>
/// <param name="Index">Position among the records of the file, from zero.</param>
/// <param name="Line">Line of the file on which the record starts, from one.</param>
/// <param name="CaseFile">The case file; <see langword="null"/> if there are errors.</param>
/// <param name="Errors">Every error of the record, in the order of the text; empty if it was read.</param>
public sealed record CaseFileRecord(int Index, int Line, CaseFile? CaseFile, IReadOnlyList<JsonError> Errors)
{
    internal static CaseFileRecord Failed(JsonPosition position, IReadOnlyList<JsonError> errors) => new(position.Index, position.Line, null, errors);
}

/// <summary>An error in a case file, told so that it can be mended.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Path">Where in the document, as a JSON path such as <c>$.debtors[0].notice.issuedOn</c>.</param>
/// <param name="Line">Line of the file, from one.</param>
/// <param name="Column">Byte column of that line, from one.</param>
/// <param name="Message">What is wrong and how to mend it; never a value of the file.</param>
public sealed record JsonError(JsonErrorCode Code, string Path, int Line, int Column, string Message)
{
    /// <summary>Line, path, code and message on one line.</summary>
    public override string ToString() => $"({Line},{Column}) {Path}: {Code}: {Message}";
}

/// <summary>What can be wrong with a case file.</summary>
public enum JsonErrorCode
{
    /// <summary>The text is not JSON.</summary>
    Syntax,

    /// <summary>A property that the format does not have.</summary>
    UnknownProperty,

    /// <summary>A property that stands twice in one object.</summary>
    DuplicateProperty,

    /// <summary>A value of the wrong kind, such as a number where a day belongs.</summary>
    WrongType,

    /// <summary>A value of the right kind that means nothing, such as 2018-02-30.</summary>
    BadValue,

    /// <summary>A null inside a list.</summary>
    NullInList,

    /// <summary>More nesting than <see cref="CaseFileJson.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>More items than <see cref="CaseFileJson.MaxListLength"/>.</summary>
    TooLong,

    /// <summary>More bytes than <see cref="CaseFileJson.MaxRecordBytes"/>.</summary>
    TooLarge,

    /// <summary>A schema version that this library does not read.</summary>
    UnsupportedVersion,

    /// <summary>The record was read, but judging it failed: a bug of the library, or of the host's own rules.</summary>
    NotJudged,
}

/// <summary>Where a record starts in its file.</summary>
internal readonly record struct JsonPosition(int Index, int Line, int Column, string Path)
{
    public static JsonPosition Start { get; } = new(0, 1, 1, "$");

    public JsonError Error(JsonErrorCode code, string message) => new(code, Path, Line, Column, message);
}

/// <summary>Turns offsets that only grow into lines and columns, reading the text once.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _scanned;
    private int _lines;
    private int _lineStart;

    /// <summary>Line breaks before an offset, and bytes since the last of them.</summary>
    public (int Lines, int Bytes) At(int offset)
    {
        offset = Math.Min(offset, _text.Length);
        if (offset > _scanned)
        {
            var passed = _text[_scanned..offset];
            _lines += passed.Count((byte)'\n');
            var last = passed.LastIndexOf((byte)'\n');
            if (last >= 0) _lineStart = _scanned + last + 1;
            _scanned = offset;
        }

        return (_lines, offset - _lineStart);
    }

    public JsonPosition Position(int offset, int index, string path)
    {
        var (lines, bytes) = At(offset);
        return new(index, 1 + lines, 1 + bytes, path);
    }
}
