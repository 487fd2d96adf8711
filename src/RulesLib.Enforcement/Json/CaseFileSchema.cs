using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Json;

/// <summary>Publishes the format of a case file as JSON Schema (draft-07), for editors and for systems that write case files.</summary>
/// <remarks>
/// <para>
/// The schema says what <see cref="CaseFileJson"/> reads as far as JSON Schema can say it. It cannot say, and the reader alone refuses:
/// days that no calendar has (2018-02-30) and intervals that end before they start; a property that stands twice; whole numbers written
/// with a fraction or an exponent (<c>1.0</c>, which JSON Schema counts as whole); more than <see cref="CaseFileJson.MaxDepth"/> levels or
/// <see cref="CaseFileJson.MaxRecordBytes"/> bytes; broken UTF-8. It describes one case; a file may also hold an array of cases or one case a line.
/// </para>
/// <para>Thread-safe; the same text on every call, platform and culture, with <c>\n</c> line breaks.</para>
/// </remarks>
public static class CaseFileSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    // Written with the quirks of KnownDate.TryParse: no year 0000, two dots for an open end, an interval of any two parts.
    private const string Year = "(?!0000)[0-9]{4}";
    private const string DatePart = $@"(?:{Year}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)";
    private const string DatePattern = $@"^(?:none|无|{DatePart}|(?:{DatePart}|\.\.)/(?:{DatePart}|\.\.))$";

    private static readonly Lazy<string> s_text = new(Make);

    private static readonly CultureInfo s_chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en");

    /// <summary>The schema of a case file in format version <see cref="CaseFileJson.SchemaVersion"/>.</summary>
    /// <returns>A JSON Schema (draft-07).</returns>
    public static string Write() => s_text.Value;

    private static string Make()
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) new Writer(json).Write();
        return Encoding.UTF8.GetString(text.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    // Both languages: a file is filled in by those who read the one, and read by those who read the other.
    private static string Label(string key) =>
        $"{TextCatalog.Get(TextCatalog.Facts, key, s_chinese)} ({TextCatalog.Get(TextCatalog.Facts, key, s_english)})";

    // Blanks may stand anywhere in a case number, and digits may be full-width.
    private static string CaseNumberPattern()
    {
        const string Han = @"[\u3400-\u6061\u6063-\u6266\u6268-\u9FFF]"; // without 恢 and 执
        const string Digit = "[0-9０-９]";
        var zi = Some("字");
        var word = $"(?:{Some("执")}(?:{Some("[恢保异复监请协]")})?|{Some("恢")}{Some("执")})";
        return $@"^(?:none|无|\s*{Some(@"[(（〔\[]")}(?:{Some("[1１]")}{Some("[9９]")}|{Some("[2２]")}{Some("[0０]")}){Some(Digit, "{2}")}{Some(@"[)）〕\]]")}" +
            $"(?:{Some(Han, "{1,8}")}{Some(Digit, "{0,4}")}{word}(?:{zi})?(?:{Some("第")})?|{word}{zi}{Some("第")})" +
            $"{Some(Digit, "{1,9}")}(?:{Some("-")}{Some(Digit, "{1,3}")})?{Some("号")}(?:{Some("之")}{Some("[一二三四五六七八九十]", "{1,}")})?)$";

        static string Some(string one, string times = "") => times.Length == 0 ? $@"{one}\s*" : $@"(?:{one}\s*){times}";
    }

    // Words of enums are read in any case; a list of words alone would be too strict.
    private static string AnyCase(IEnumerable<string> words)
    {
        var pattern = new StringBuilder("^(?:");
        foreach (var word in words)
        {
            if (pattern[^1] != ':') pattern.Append('|');
            foreach (var letter in word)
            {
                if (char.IsAsciiLetter(letter)) pattern.Append('[').Append(char.ToUpperInvariant(letter)).Append(char.ToLowerInvariant(letter)).Append(']');
                else pattern.Append(letter);
            }
        }

        return pattern.Append(")$").ToString();
    }

    private static string DefinitionOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    private sealed class Writer(Utf8JsonWriter json)
    {
        private readonly SortedDictionary<string, Action> _definitions = new(StringComparer.Ordinal);
        private readonly Utf8JsonWriter _json = json;

        public void Write()
        {
            _json.WriteStartObject();
            _json.WriteString("$schema", Draft);
            _json.WriteString("$id", $"urn:ruleslib:case-file:{CaseFileJson.SchemaVersion}");
            _json.WriteString("title", $"案卷 (Case file), schemaVersion {CaseFileJson.SchemaVersion}");
            _json.WriteString(
                "description",
                "缺省或 null 表示未知；\"none\"、\"无\" 或 [] 表示确知没有。 " +
                "(Absent or null is unknown; \"none\", \"无\" or [] is known to be none.)");
            Members(typeof(CaseFile));
            _json.WriteStartObject("definitions");
            Define("date", Date);
            Define("amount", () => Number(decimal.MinValue, decimal.MaxValue, "number"));
            Define("number", () => Number(int.MinValue, int.MaxValue, "integer"));
            Define("caseNumber", CaseNumber);
            foreach (var type in FactModel.CaseFileTypes) Define(DefinitionOf(type), () => Part(type));
            foreach (var item in FactModel.CaseFileTypes.SelectMany(static t => FactModel.Of(t).Members))
            {
                if (item.ItemType.IsEnum && item.Kind == MemberKind.Value) Define(DefinitionOf(item.ItemType), () => Words(item.ItemType, orNone: true));
                if (item.ItemType.IsEnum && item.Kind == MemberKind.List) Define(DefinitionOf(item.ItemType) + "Item", () => Words(item.ItemType, orNone: false));
                if (item.Kind == MemberKind.List) Define(DefinitionOf(item.ItemType) + "List", () => List(item.ItemType));
            }

            foreach (var (name, write) in _definitions)
            {
                _json.WriteStartObject(name);
                write();
                _json.WriteEndObject();
            }

            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        private void Define(string name, Action write)
        {
            // The case file itself is the root.
            if (name != DefinitionOf(typeof(CaseFile))) _definitions.TryAdd(name, write);
        }

        private void Part(Type type)
        {
            _json.WriteString("description", Label(type.Name));
            Members(type);
        }

        private void Members(Type type)
        {
            _json.WriteString("type", "object");
            _json.WriteBoolean("additionalProperties", false);
            _json.WriteStartObject("properties");
            foreach (var member in FactModel.Of(type).Members)
            {
                _json.WriteStartObject(member.JsonName);
                _json.WriteString("description", Label($"{type.Name}.{member.Name}"));
                Value(member);
                _json.WriteEndObject();
            }

            _json.WriteEndObject();
        }

        private void Value(FactMember member)
        {
            switch (member.Kind)
            {
                case MemberKind.Truth:
                    Types("boolean", "null");
                    break;
                case MemberKind.Date:
                    Reference("date");
                    break;
                case MemberKind.Part:
                    _json.WriteStartArray("anyOf");
                    Inline(() => _json.WriteString("$ref", Pointer(DefinitionOf(member.ItemType))));
                    Inline(() => Enumerate(["none", "无", null]));
                    _json.WriteEndArray();
                    break;
                case MemberKind.List:
                    Reference(DefinitionOf(member.ItemType) + "List");
                    break;
                default:
                    Scalar(member);
                    break;
            }
        }

        private void Scalar(FactMember member)
        {
            var type = member.ItemType;
            if (member.Owner == typeof(CaseFile) && member.Name == nameof(CaseFile.SchemaVersion))
            {
                Types("string", "null");
                _json.WriteString("pattern", $@"^{CaseFileJson.SchemaVersion.Split('.')[0]}(?:\.[\s\S]*)?$");
            }
            else if (type == typeof(string))
            {
                Types("string", "null");
            }
            else
            {
                Reference(type == typeof(decimal) ? "amount" : type == typeof(int) ? "number" : type == typeof(CaseNumber) ? "caseNumber" : DefinitionOf(type));
            }
        }

        private void Date()
        {
            _json.WriteString(
                "description",
                "日、月、年或起止区间，如 2018-04-28、2018-04、2018、2018-04-01/2018-04-15、../2018-04-28（不晚于）、../..（已发生，日期不详）。 " +
                "(A day, month, year or interval; .. leaves an end open: ../2018-04-28 is on or before, ../.. happened on some day.)");
            Types("string", "null");
            _json.WriteString("pattern", DatePattern);
        }

        private void CaseNumber()
        {
            _json.WriteString("description", "执行案件案号，如 (2018)甘0402执123号、(2015)白执字第123号。 (Number of an enforcement case.)");
            Types("string", "null");
            _json.WriteNumber("maxLength", Facts.CaseNumber.MaxLength);
            _json.WriteString("pattern", CaseNumberPattern());
        }

        private void Number(decimal minimum, decimal maximum, string type)
        {
            _json.WriteStartArray("anyOf");
            Inline(() =>
            {
                _json.WriteString("type", type);
                _json.WriteNumber("minimum", minimum);
                _json.WriteNumber("maximum", maximum);
            });
            Inline(() => Enumerate(["none", "无", null]));
            _json.WriteEndArray();
        }

        private void Words(Type type, bool orNone)
        {
            var names = EnumNames.Of(type);
            var meanings = Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => (Enum)Enum.ToObject(type, value))
                .Select(value => $"{names.English(value)} = {Label($"{type.Name}.{value}")}");
            string[] words = [.. names.Words, .. orNone ? new[] { "none", "无" } : []];
            words = [.. words.Distinct(StringComparer.Ordinal)];
            _json.WriteString("description", $"{Label(type.Name)}: {string.Join("; ", meanings)}");
            _json.WriteStartArray("anyOf");
            Inline(() => Enumerate([.. words, .. orNone ? new string?[] { null } : []]));
            Inline(() =>
            {
                _json.WriteString("type", "string");
                _json.WriteString("pattern", AnyCase(names.Words.Where(static word => word.Any(char.IsAsciiLetter))));
            });
            _json.WriteEndArray();
        }

        private void List(Type item)
        {
            _json.WriteStartArray("anyOf");
            Inline(() => Array(item));
            Inline(() =>
            {
                _json.WriteString("type", "object");
                _json.WriteString("description", "可能还有其他项。 (There may be more, unless complete is true.)");
                _json.WriteBoolean("additionalProperties", false);
                _json.WriteStartObject("properties");
                _json.WriteStartObject("items");
                Array(item);
                _json.WriteEndObject();
                _json.WriteStartObject("complete");
                _json.WriteString("type", "boolean");
                _json.WriteEndObject();
                _json.WriteEndObject();
            });
            Inline(() => _json.WriteString("type", "null"));
            _json.WriteEndArray();
        }

        private void Array(Type item)
        {
            _json.WriteString("type", "array");
            _json.WriteNumber("maxItems", CaseFileJson.MaxListLength);
            _json.WriteStartObject("items");
            _json.WriteString("$ref", Pointer(DefinitionOf(item) + (item.IsEnum ? "Item" : "")));
            _json.WriteEndObject();
        }

        // Draft-07 ignores what stands beside a $ref: it is wrapped, so that the description counts.
        private void Reference(string definition)
        {
            _json.WriteStartArray("allOf");
            Inline(() => _json.WriteString("$ref", Pointer(definition)));
            _json.WriteEndArray();
        }

        private void Types(params string[] types)
        {
            _json.WriteStartArray("type");
            foreach (var type in types) _json.WriteStringValue(type);
            _json.WriteEndArray();
        }

        private void Enumerate(string?[] values)
        {
            _json.WriteStartArray("enum");
            foreach (var value in values) _json.WriteStringValue(value);
            _json.WriteEndArray();
        }

        private void Inline(Action write)
        {
            _json.WriteStartObject();
            write();
            _json.WriteEndObject();
        }

        private static string Pointer(string definition) => $"#/definitions/{definition}";
    }
}
