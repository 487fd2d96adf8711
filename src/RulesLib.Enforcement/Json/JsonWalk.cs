using System.Text.Json;

using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Json;

/// <summary>
/// Walks the text of one record against the fact model and collects every error. Runs after the fast reader has refused
/// the record, so it may be slow; it must accept and refuse exactly what the converters do.
/// </summary>
internal ref struct JsonWalk
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly JsonPosition _origin;
    private readonly List<JsonError> _errors = [];
    private Utf8JsonReader _reader;

    private JsonWalk(ReadOnlySpan<byte> json, JsonPosition origin)
    {
        _json = json;
        _origin = origin;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = CaseFileJson.MaxDepth });
    }

    public static IReadOnlyList<JsonError> FindErrors(ReadOnlySpan<byte> json, JsonPosition origin)
    {
        var walk = new JsonWalk(json, origin);
        try
        {
            if (!walk._reader.Read()) walk.Add(JsonErrorCode.Syntax, origin.Path, "The record is empty; write an object with the facts of one case.");
            else if (walk._reader.TokenType != JsonTokenType.StartObject) walk.Add(JsonErrorCode.WrongType, origin.Path, "A case file is an object { … }.");
            else walk.Part(typeof(CaseFile), origin.Path);
            while (walk._reader.Read())
            {
                // Anything behind the record is an error that the reader throws.
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            walk._errors.Add(failure is JsonException syntax ? SyntaxError(syntax, origin) : walk.Error(JsonErrorCode.Syntax, origin.Path, "The text is not valid UTF-8; save the file as UTF-8."));
        }

        return walk._errors;
    }

    public static JsonError SyntaxError(JsonException failure, JsonPosition origin)
    {
        var tooDeep = failure.Message.Contains("depth", StringComparison.OrdinalIgnoreCase);
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
            var name = _reader.GetString()!;
            var here = $"{path}.{Shown(name)}";
            if (!seen.Add(name)) Add(JsonErrorCode.DuplicateProperty, here, "This property stands twice in the same object; keep one.");
            if (model.ByJsonName.TryGetValue(name, out var member))
            {
                _reader.Read();
                Value(member, here);
            }
            else
            {
                Add(JsonErrorCode.UnknownProperty, here, $"There is no such property in {JsonNamingPolicy.CamelCase.ConvertName(type.Name)}{Nearest(name, model)}.");
                _reader.Read();
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
                else Text(path, NoneWord.Is, "Write an object, \"none\", or null (unknown).");
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
        if (type != typeof(string) && _reader.TokenType == JsonTokenType.String && NoneWord.Is(_reader.GetString())) return;
        if (type == typeof(decimal) || type == typeof(int))
        {
            var whole = type == typeof(int);
            if (_reader.TokenType != JsonTokenType.Number) Refuse(JsonErrorCode.WrongType, path, "Write a number without quotes.");
            else if (whole ? !_reader.TryGetInt32(out _) : !_reader.TryGetDecimal(out _)) Add(JsonErrorCode.BadValue, path, whole ? "Write a whole number." : "The number is too large.");
        }
        else if (type == typeof(CaseNumber))
        {
            Text(path, static text => CaseNumber.TryParse(text, out _), "Write the number of an enforcement case, like (2018)甘0402执123号 or (2015)白执字第123号.");
        }
        else if (type.IsEnum)
        {
            Word(type, path);
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
            var name = _reader.GetString()!;
            var here = $"{path}.{Shown(name)}";
            if (!seen.Add(name)) Add(JsonErrorCode.DuplicateProperty, here, "This property stands twice in the same object; keep one.");
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
            else if (itemType.IsEnum) Word(itemType, here);
            else if (_reader.TokenType == JsonTokenType.StartObject) Part(itemType, here);
            else Refuse(JsonErrorCode.WrongType, here, "Write an object { … }.");
        }
    }

    private void Word(Type type, string path) =>
        Text(path, text => EnumNames.Of(type).TryParse(text, out _), $"Write one of: {EnumNames.Of(type).Allowed}.");

    private void Text(string path, Func<string, bool> accepts, string mend)
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            Refuse(JsonErrorCode.WrongType, path, mend);
            return;
        }

        var text = _reader.GetString()!;
        if (!accepts(text)) Add(JsonErrorCode.BadValue, path, mend);
        else if (path == $"{_origin.Path}.schemaVersion" && !CaseFileJson.SupportsVersion(text))
            Add(JsonErrorCode.UnsupportedVersion, path, $"This library reads version {CaseFileJson.SchemaVersion} of the format.");
    }

    private void Refuse(JsonErrorCode code, string path, string mend)
    {
        Add(code, path, mend);
        _reader.Skip();
    }

    private void Add(JsonErrorCode code, string path, string message) => _errors.Add(Error(code, path, message));

    private readonly JsonError Error(JsonErrorCode code, string path, string message)
    {
        var before = _json[..(int)_reader.TokenStartIndex];
        var line = before.Count((byte)'\n');
        var column = line == 0 ? _origin.Column + before.Length : before.Length - before.LastIndexOf((byte)'\n');
        return new(code, path, _origin.Line + line, column, message);
    }

    private static string Nearest(string name, FactModel model)
    {
        var best = model.ByJsonName.Keys.MinBy(known => Distance(name, known));
        return best is not null && Distance(name, best) <= Math.Max(2, name.Length / 3) ? $"; did you mean {best}?" : "";
    }

    // Property names of the file are shown, but cut: a misplaced value must not travel far.
    private static string Shown(string name) => name.Length <= 40 ? name : name[..40] + "…";

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
