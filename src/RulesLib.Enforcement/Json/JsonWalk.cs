using System.Buffers;
using System.Text.Json;

using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Json;

/// <summary>
/// Walks the text of one record against the fact model and collects every error. Runs after the fast reader has refused
/// the record, so it may be slow; it must accept and refuse exactly what the converters do.
/// </summary>
internal ref struct JsonWalk
{
    private const int MaxSuggestions = 1_000;

    private readonly JsonPosition _origin;
    private readonly List<JsonError> _errors = [];
    private LineCounter _lines;
    private Utf8JsonReader _reader;

    private static readonly SearchValues<char> s_identifier = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$");

    private JsonWalk(ReadOnlySpan<byte> json, JsonPosition origin)
    {
        _lines = new(json);
        _origin = origin;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = CaseFileJson.MaxDepth });
    }

    public static IReadOnlyList<JsonError> FindErrors(ReadOnlySpan<byte> json, JsonPosition origin)
    {
        if (json.IndexOfAnyExcept(" \t\r\n"u8) < 0) return [origin.Error(JsonErrorCode.Syntax, "The record is empty; write an object with the facts of one case.")];
        var walk = new JsonWalk(json, origin);
        try
        {
            walk._reader.Read();
            if (walk._reader.TokenType != JsonTokenType.StartObject) walk.Add(JsonErrorCode.WrongType, origin.Path, "A case file is an object { … }.");
            else walk.Part(typeof(CaseFile), origin.Path);
            while (walk._reader.Read())
            {
                // Anything behind the record is an error that the reader throws.
            }
        }
        catch (JsonException failure)
        {
            walk._errors.Add(SyntaxError(failure, origin));
        }

        return walk._errors;
    }

    public static JsonError SyntaxError(JsonException failure, JsonPosition origin)
    {
        // The framework tells this case by its message only, or by the key of the message where messages are trimmed away.
        var tooDeep = failure.Message.Contains("maximum configured depth", StringComparison.Ordinal) || failure.Message.Contains("DepthTooLarge", StringComparison.Ordinal);
        var line = (int)(failure.LineNumber ?? 0);
        var column = (int)(failure.BytePositionInLine ?? 0) + 1;
        return new(
            tooDeep ? JsonErrorCode.TooDeep : JsonErrorCode.Syntax,
            origin.Path,
            origin.Line + line,
            line == 0 ? origin.Column + column - 1 : column,
            tooDeep ? $"The record is nested deeper than {CaseFileJson.MaxDepth} levels."
                : "The text is not valid JSON here: look for a missing comma, quote or bracket.");
    }

    private void Part(Type type, string path)
    {
        var model = FactModel.Of(type);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!Name(path, seen, out var name, out var here))
            {
                _reader.Skip();
            }
            else if (model.ByJsonName.TryGetValue(name, out var member))
            {
                _reader.Read();
                Value(member, here);
            }
            else
            {
                Add(JsonErrorCode.UnknownProperty, here, $"There is no such property in {JsonNamingPolicy.CamelCase.ConvertName(type.Name)}{Nearest(name, model)}.");
                _reader.Skip();
            }
        }
    }

    private void Value(FactMember member, string path)
    {
        if (_reader.TokenType == JsonTokenType.Null) return;
        switch (member.Kind)
        {
            case MemberKind.Truth:
                if (_reader.TokenType is not (JsonTokenType.True or JsonTokenType.False)) Refuse(JsonErrorCode.WrongType, path, "Write true, false or null (unknown).");
                break;
            case MemberKind.Date:
                Text(path, static text => KnownDate.TryParse(text, out _), "Write a day like 2018-04-28, a month like 2018-04, a year like 2018, an interval like 2018-04-01/2018-04-15 or ../2018-04-28, \"none\", or null (unknown).");
                break;
            case MemberKind.Part:
                if (_reader.TokenType == JsonTokenType.StartObject) Part(member.ItemType, path);
                else Text(path, static text => NoneWord.Is(text), "Write an object, \"none\", or null (unknown).");
                break;
            case MemberKind.List:
                List(member.ItemType, path);
                break;
            default:
                Scalar(member.ItemType, path);
                break;
        }
    }

    private void Scalar(Type type, string path)
    {
        if (type == typeof(decimal) || type == typeof(int))
        {
            var whole = type == typeof(int);
            const string Mend = "Write a number without quotes, \"none\", or null (unknown).";
            if (_reader.TokenType == JsonTokenType.String) Text(path, static text => NoneWord.Is(text), Mend, JsonErrorCode.WrongType);
            else if (_reader.TokenType != JsonTokenType.Number) Refuse(JsonErrorCode.WrongType, path, Mend);
            else if (whole ? !_reader.TryGetInt32(out _) : !_reader.TryGetDecimal(out _)) Add(JsonErrorCode.BadValue, path, whole ? "Write a whole number." : "The number is too large.");
        }
        else if (type == typeof(CaseNumber))
        {
            Text(path, static text => NoneWord.Is(text) || CaseNumber.TryParse(text, out _), "Write the number of an enforcement case, like (2018)甘0402执123号 or (2015)白执字第123号.");
        }
        else if (type.IsEnum)
        {
            Word(type, path, orNone: true);
        }
        else
        {
            Text(path, static _ => true, "Write text in quotes.");
        }
    }

    private void List(Type itemType, string path)
    {
        if (_reader.TokenType == JsonTokenType.StartArray)
        {
            Items(itemType, path);
            return;
        }

        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse(JsonErrorCode.WrongType, path, "Write a list [ … ], or { \"items\": [ … ], \"complete\": false } if there may be more.");
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!Name(path, seen, out var name, out var here))
            {
                _reader.Skip();
                continue;
            }

            _reader.Read();
            if (name == "items" && _reader.TokenType == JsonTokenType.StartArray) Items(itemType, here);
            else if (name == "complete" && _reader.TokenType is JsonTokenType.True or JsonTokenType.False) continue;
            else Refuse(name is "items" or "complete" ? JsonErrorCode.WrongType : JsonErrorCode.UnknownProperty, here, "A list that may be longer is { \"items\": [ … ], \"complete\": false }.");
        }
    }

    private void Items(Type itemType, string path)
    {
        var count = 0;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            var here = $"{path}[{count}]";
            if (count == CaseFileJson.MaxListLength) Add(JsonErrorCode.TooLong, path, $"The list has more than {CaseFileJson.MaxListLength} items.");
            count++;
            if (count > CaseFileJson.MaxListLength) _reader.Skip();
            else if (_reader.TokenType == JsonTokenType.Null) Add(JsonErrorCode.NullInList, here, "A list holds items only: drop the null, or say that there may be more with { \"items\": [ … ], \"complete\": false }.");
            else if (itemType.IsEnum) Word(itemType, here, orNone: false);
            else if (_reader.TokenType == JsonTokenType.StartObject) Part(itemType, here);
            else Refuse(JsonErrorCode.WrongType, here, "Write an object { … }.");
        }
    }

    private void Word(Type type, string path, bool orNone)
    {
        var names = EnumNames.Of(type);
        Text(path, text => names.TryParse(text, out _) || (orNone && NoneWord.Is(text)), $"Write one of: {names.Allowed}.");
    }

    private void Text(string path, Func<string, bool> accepts, string mend, JsonErrorCode code = JsonErrorCode.BadValue)
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            Refuse(JsonErrorCode.WrongType, path, mend);
            return;
        }

        if (!Decode(path, out var text)) return;
        if (!accepts(text)) Add(code, path, mend);
        else if (path == $"{_origin.Path}.schemaVersion" && !CaseFileJson.SupportsVersion(text))
            Add(JsonErrorCode.UnsupportedVersion, path, $"This library reads version {CaseFileJson.SchemaVersion} of the format.");
    }

    // Reads the name that stands here; adds the errors of the name itself.
    private bool Name(string path, HashSet<string> seen, out string name, out string here)
    {
        here = $"{path}.?";
        if (!Decode(here, out name)) return false;
        here = $"{path}.{Shown(name)}";
        if (!seen.Add(name)) Add(JsonErrorCode.DuplicateProperty, here, "This property stands twice in the same object; keep one.");
        return true;
    }

    private bool Decode(string path, out string text)
    {
        try
        {
            text = _reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            Add(JsonErrorCode.Syntax, path, "The text is not valid UTF-8, or breaks off an escape; save the file as UTF-8.");
            text = "";
            return false;
        }
    }

    private void Refuse(JsonErrorCode code, string path, string mend)
    {
        Add(code, path, mend);
        _reader.Skip();
    }

    private void Add(JsonErrorCode code, string path, string message) => _errors.Add(Error(code, path, message));

    private JsonError Error(JsonErrorCode code, string path, string message)
    {
        var (lines, bytes) = _lines.At((int)_reader.TokenStartIndex);
        return new(code, path, _origin.Line + lines, lines == 0 ? _origin.Column + bytes : bytes + 1, message);
    }

    private readonly string Nearest(string name, FactModel model)
    {
        if (_errors.Count >= MaxSuggestions) return "";
        var best = model.ByJsonName.Keys.MinBy(known => Distance(name, known));
        return best is not null && Distance(name, best) <= Math.Max(2, name.Length / 3) ? $"; did you mean {best}?" : "";
    }

    // A name is shown if it looks like one of the format. Anything else may be a misplaced value, such as a person's name or id number.
    private static string Shown(string name) =>
        name.Length is > 0 and <= 40 && !name.AsSpan().ContainsAnyExcept(s_identifier) && !char.IsAsciiDigit(name[0]) && name.Count(char.IsAsciiDigit) <= 2 ? name : "?";

    private static int Distance(string a, string b)
    {
        if (a.Length > 64) return int.MaxValue;
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
