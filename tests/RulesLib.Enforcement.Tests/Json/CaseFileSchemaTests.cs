using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using NJsonSchema;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Tests.Facts;

namespace RulesLib.Enforcement.Tests.Json;

public class CaseFileSchemaTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromJsonAsync(CaseFileSchema.Write()).GetAwaiter().GetResult();
    private static readonly JsonElement s_text = JsonDocument.Parse(CaseFileSchema.Write()).RootElement;

    [Fact]
    public void The_schema_names_its_draft_its_id_and_the_format_version()
    {
        s_text.GetProperty("$schema").GetString().Should().Be("http://json-schema.org/draft-07/schema#");
        s_text.GetProperty("$id").GetString().Should().Be("urn:ruleslib:case-file:" + CaseFileJson.SchemaVersion);
        s_text.GetProperty("title").GetString().Should().Contain("案卷").And.Contain(CaseFileJson.SchemaVersion);
    }

    [Fact]
    public void Every_object_is_closed_and_every_property_described_in_both_languages()
    {
        foreach (var type in FactModel.CaseFileTypes)
        {
            var definition = type == typeof(CaseFile) ? s_text : s_text.GetProperty("definitions").GetProperty(JsonNamingPolicy.CamelCase.ConvertName(type.Name));
            definition.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
            definition.GetProperty("properties").EnumerateObject().Select(static p => p.Name).Should().Equal(FactModel.Of(type).Members.Select(static m => m.JsonName));
            foreach (var property in definition.GetProperty("properties").EnumerateObject())
                property.Value.GetProperty("description").GetString().Should().MatchRegex(@"^[^\x00-\x7F].* \(.*[A-Za-z].*\)$", "{0}.{1} is described in Chinese and English", type.Name, property.Name);
        }
    }

    [Fact]
    public void Every_reference_leads_somewhere_and_every_definition_is_used()
    {
        var used = Regex.Matches(CaseFileSchema.Write(), "\"\\$ref\": \"#/definitions/([^\"]+)\"").Select(static m => m.Groups[1].Value).ToHashSet();

        s_text.GetProperty("definitions").EnumerateObject().Select(static p => p.Name).Should().BeEquivalentTo(used);
    }

    [Fact]
    public void Every_word_of_every_enum_is_listed()
    {
        foreach (var type in Model.EnumTypes)
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name);
            var definitions = s_text.GetProperty("definitions");
            var words = new[] { name, name + "Item" }.Where(n => definitions.TryGetProperty(n, out _))
                .SelectMany(n => definitions.GetProperty(n).GetProperty("anyOf")[0].GetProperty("enum").EnumerateArray().Select(static w => w.GetString()));
            words.Should().Contain(EnumNames.Of(type).Words, "{0} is spelled in these words", type.Name);
        }
    }

    [Fact]
    public void The_text_is_the_same_on_every_thread_and_in_every_culture()
    {
        var texts = new string[8];
        Parallel.For(0, texts.Length, i =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(i % 2 == 0 ? "de-DE" : "zh-CN");
            texts[i] = CaseFileSchema.Write();
        });

        texts.Distinct().Should().ContainSingle().Which.Should().NotContain("\r");
    }

    [Fact]
    public void What_is_written_is_valid() =>
        RandomFacts.Files.Sample(static file => s_schema.Validate(CaseFileJson.Write(file)).Count == 0, iter: 60, print: static file => string.Join('\n', s_schema.Validate(CaseFileJson.Write(file))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_schema_and_the_reader_agree(string json)
    {
        var isRead = CaseFileJson.Read(json).CaseFile is not null;

        (s_schema.Validate(json).Count == 0).Should().Be(isRead, "the reader {0} {1}", isRead ? "reads" : "refuses", json);
    }

    [Fact]
    public void Whatever_the_reader_reads_is_valid_and_what_it_refuses_is_not_unless_the_schema_cannot_say_so()
    {
        Mutations.Texts.Where(static json => IsJson(json)).Sample(
            static json =>
            {
                var text = System.Text.Encoding.UTF8.GetString(json);
                var record = CaseFileJson.Read(json);
                var isValid = s_schema.Validate(text).Count == 0;
                return record.CaseFile is not null ? isValid : !isValid || record.Errors.All(Unsayable) || record.Errors.Any(static e => e.Code is JsonErrorCode.DuplicateProperty or JsonErrorCode.TooDeep);
            },
            iter: 1_000,
            print: static json => System.Text.Encoding.UTF8.GetString(json));

        // Behind a place that is too deep the reader looks no further, and of two properties of one name the validator sees one.
        static bool Unsayable(JsonError error) => error.Code is JsonErrorCode.DuplicateProperty or JsonErrorCode.TooDeep or JsonErrorCode.Syntax
            || (error.Code == JsonErrorCode.BadValue && (error.Message.Contains("a day like", StringComparison.Ordinal) || error.Message.Contains("whole number", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{"asOf": "2018-02-30"}""")]
    [InlineData("""{"asOf": "2018-04-15/2018-04-01"}""")]
    public void The_schema_knows_no_calendar(string json)
    {
        s_schema.Validate(json).Should().BeEmpty();
        CaseFileJson.Read(json).CaseFile.Should().BeNull();
    }

    public static TheoryData<string> Samples
    {
        get
        {
            string[] dates =
                ["2018-04-28", "2018-04", "2018", "2018-04-01/2018-04-15", "../2018-04-28", "2018-04-28/..", "../..", "none", "无", "0001", "9999", "9999-12", "9999-12-31",
                 "", "..", "/", "0000", "0000-01", "2018-13", "2018-00", "2018-04-00", "2018-04-32", "2018-4-1", "20180428", " 2018", "None", "2018/2018/2018", "none/2018", "2018年"];
            string[] caseNumbers =
                ["(2018)甘0402执123号", "（2018）甘0402执123号", "（２０１８）甘０４０２执１２３号", " ( 2018 ) 甘 0402 执 123 号 ", "(2015)白执字第00123号", "(2013)执监字第49号", "(2018)甘0402执123号之一", "(2015)白执字第12-1号",
                 "(2018)甘0402恢执1号", "(2018)甘0402执恢1号", "(2018)甘0402执第1号", "none", "无",
                 "(2018)甘0402民初123号", "(2018)执123号", "(1818)甘0402执123号", "(2018)甘04021执1号", "(2018)甘0402执1234567890号", "(2018)abc执1号", "(2018)甘0402执1号之", "", "x", "(2018)甘0402执1号" + new string(' ', 60)];
            string[] words = ["firstEnforcement", "FirstEnforcement", "FIRSTENFORCEMENT", "首执", "执恢", "none", "无", "None", "", "first", "0"];
            string[] amounts = ["0", "-1.5", "1e3", "\"none\"", "\"无\"", "\"1\"", "true", "[]", "{}", "null"];
            string[] lists = ["[]", "[{}]", "null", "{}", "{\"items\":[]}", "{\"items\":[{}],\"complete\":false}", "{\"complete\":true}", "[null]", "[1]", "\"none\"", "{\"items\":null}", "{\"complete\":null}", "{\"items\":[],\"x\":1}", "[[]]"];
            string[] parts = ["{}", "null", "\"none\"", "\"无\"", "[]", "\"\"", "1", "{\"x\":1}"];
            string[] versions = ["1.0", "1", "1.5", "2.0", "10", "", "none", "无", "01.0"];
            return
            [
                "{}", "[]", "null", "1", """{"x": 1}""", """{"AsOf": null}""",
                .. dates.Select(static d => $$"""{"asOf":"{{d}}"}"""),
                .. caseNumbers.Select(static n => $$$"""{"case":{"number":"{{{n}}}"}}"""),
                .. words.Select(static w => $$$"""{"case":{"type":"{{{w}}}"}}"""),
                .. new[] { "[\"涉民生\"]", "[\"LIVELIHOOD\", \"涉金融\"]", "[\"none\"]", "[\"无\"]", "[null]", "[{}]" }.Select(static f => $$$"""{"case":{"flags":{{{f}}}}}"""),
                .. amounts.Select(static a => $$$"""{"amounts":{"received":{{{a}}}}}"""),
                .. lists.Select(static l => $$$"""{"debtors":{{{l}}}}"""),
                .. parts.Select(static p => $$$"""{"closure":{{{p}}}}"""),
                .. versions.Select(static v => $$"""{"schemaVersion":"{{v}}"}"""),
                .. new[] { "true", "false", "null", "\"true\"", "\"none\"", "0" }.Select(static t => $$$"""{"amounts":{"delayClaimsWaived":{{{t}}}}}"""),
                .. new[] { "\"\"", "\"none\"", "\"甘\"", "null", "1", "true", "[]" }.Select(static t => $$$"""{"case":{"court":{{{t}}}}}"""),
            ];
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void Long_lists_are_valid_up_to_the_limit(int more)
    {
        var json = $$"""{"debtors": [{{string.Join(',', Enumerable.Repeat("{}", CaseFileJson.MaxListLength + more))}}]}""";

        (s_schema.Validate(json).Count == 0).Should().Be(more <= 0);
    }

    private static bool IsJson(byte[] text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 60 });
            return Encoded(text);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Encoded(byte[] text) => System.Text.Unicode.Utf8.IsValid(text) && !System.Text.Encoding.UTF8.GetString(text).Contains("\\ud8", StringComparison.Ordinal);
}
