using System.Text;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Tests.Json;

public class CaseFileJsonErrorTests
{
    [Fact]
    public void All_errors_of_a_file_are_told_in_one_go_with_line_and_path()
    {
        const string Json = """
            {
              "schemaVersion": "2.0",
              "asOf": "2018-02-30",
              "case": { "numbr": "(2018)甘0402执123号", "type": "首执吗" },
              "title": [],
              "debtors": [
                null,
                {
                  "id": 1, "bornOn": 1980,
                  "notice": { "issuedOn": "2018-4-1", "serviceProved": "yes",
                    "serviceProved": true },
                  "penalties": { "items": [ { "amount": "3000" } ], "complete": "no", "total": 1 },
                  "publicStatuses": [ "党员", "队员" ]
                },
                "张三"
              ],
              "amounts": { "received": "none", "waived": 1e40 },
              "closure": "有"
            }
            """;

        var errors = CaseFileJson.Read(Json).Errors;

        errors.Select(static e => (e.Line, e.Path, e.Code)).Should().Equal(
            (2, "$.schemaVersion", JsonErrorCode.UnsupportedVersion),
            (3, "$.asOf", JsonErrorCode.BadValue),
            (4, "$.case.numbr", JsonErrorCode.UnknownProperty),
            (4, "$.case.type", JsonErrorCode.BadValue),
            (5, "$.title", JsonErrorCode.WrongType),
            (7, "$.debtors[0]", JsonErrorCode.NullInList),
            (9, "$.debtors[1].id", JsonErrorCode.WrongType),
            (9, "$.debtors[1].bornOn", JsonErrorCode.WrongType),
            (10, "$.debtors[1].notice.issuedOn", JsonErrorCode.BadValue),
            (10, "$.debtors[1].notice.serviceProved", JsonErrorCode.WrongType),
            (11, "$.debtors[1].notice.serviceProved", JsonErrorCode.DuplicateProperty),
            (12, "$.debtors[1].penalties.items[0].amount", JsonErrorCode.WrongType),
            (12, "$.debtors[1].penalties.complete", JsonErrorCode.WrongType),
            (12, "$.debtors[1].penalties.total", JsonErrorCode.UnknownProperty),
            (13, "$.debtors[1].publicStatuses[1]", JsonErrorCode.BadValue),
            (15, "$.debtors[2]", JsonErrorCode.WrongType),
            (17, "$.amounts.waived", JsonErrorCode.BadValue),
            (18, "$.closure", JsonErrorCode.BadValue));
        errors.Should().OnlyContain(static e => e.Message.Length > 10 && e.Column > 1);
    }

    [Fact]
    public void The_column_is_the_byte_where_the_broken_value_starts()
    {
        Only("""{"asOf": "x"}""").Column.Should().Be(10);
        Only("{\n  \"case\": { \"court\": \"甘\", \"type\": 1 }\n}").Should().BeEquivalentTo(new { Line = 2, Column = 37 });
    }

    [Fact]
    public void An_error_is_one_line_of_text() =>
        Only("""{"asOf": 5}""").ToString().Should().StartWith("(1,10) $.asOf: WrongType: Write a day like 2018-04-28").And.NotContain("\n");

    [Theory]
    [InlineData("""{"debtor": []}""", "$.debtor", "did you mean debtors?")]
    [InlineData("""{"Debtors": []}""", "$.Debtors", "did you mean debtors?")]
    [InlineData("""{"asof": null}""", "$.asof", "did you mean asOf?")]
    [InlineData("""{"debtors": [{"whereaboutUnknown": true}]}""", "$.debtors[0].whereaboutUnknown", "did you mean whereaboutsUnknown?")]
    public void An_unknown_property_comes_with_the_nearest_name(string json, string path, string suggestion)
    {
        var error = Only(json);

        (error.Code, error.Path).Should().Be((JsonErrorCode.UnknownProperty, path));
        error.Message.Should().Contain(suggestion);
    }

    [Fact]
    public void Nothing_is_suggested_for_a_name_that_is_like_no_other() =>
        Only("""{"completelyDifferentThing": 1}""").Message.Should().NotContain("did you mean");

    [Theory]
    [InlineData("exists")]
    [InlineData("isNonePart")]
    [InlineData("$schema")]
    [InlineData("$id")]
    [InlineData("$ref")]
    [InlineData("$type")]
    public void What_is_no_fact_is_an_unknown_property_like_any_other(string name) =>
        Only($$"""{"{{name}}": "x"}""").Should().BeEquivalentTo(new { Code = JsonErrorCode.UnknownProperty, Path = "$." + name });

    [Theory]
    [InlineData("""{"asOf": "2018", "asOf": "2018"}""", "$.asOf")]
    [InlineData("""{"debtors": [], "debtors": []}""", "$.debtors")]
    [InlineData("""{"case": {"type": "执", "type": null}}""", "$.case.type")]
    [InlineData("""{"debtors": {"items": [], "items": [], "complete": true}}""", "$.debtors.items")]
    [InlineData("""{"debtors": {"complete": false, "complete": false}}""", "$.debtors.complete")]
    [InlineData("""{"asOf": "2018", "\u0061sOf": "2018"}""", "$.asOf")]
    public void A_property_that_stands_twice_is_refused(string json, string path)
    {
        var error = Only(json);

        (error.Code, error.Path).Should().Be((JsonErrorCode.DuplicateProperty, path));
    }

    [Theory]
    [InlineData("""{"debtors": [null]}""", "$.debtors[0]")]
    [InlineData("""{"debtors": {"items": [{}, null], "complete": false}}""", "$.debtors.items[1]")]
    [InlineData("""{"case": {"flags": ["涉民生", null]}}""", "$.case.flags[1]")]
    public void A_null_in_a_list_is_refused(string json, string path)
    {
        var error = Only(json);

        (error.Code, error.Path).Should().Be((JsonErrorCode.NullInList, path));
    }

    [Theory]
    [InlineData("2.0")]
    [InlineData("0.9")]
    [InlineData("10.0")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("无")]
    public void A_version_that_is_not_read_is_refused(string version)
    {
        var error = Only($$"""{"schemaVersion": "{{version}}"}""");

        (error.Code, error.Path).Should().Be((JsonErrorCode.UnsupportedVersion, "$.schemaVersion"));
        error.Message.Should().Contain(CaseFileJson.SchemaVersion);
    }

    [Theory]
    [InlineData("\"1.0\"")]
    [InlineData("\"1\"")]
    [InlineData("\"1.7\"")]
    [InlineData("null")]
    public void Versions_of_the_same_major_number_are_read(string version) =>
        CaseFileJson.Read($$$"""{"schemaVersion": {{{version}}}}""").Errors.Should().BeEmpty();

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"none\"")]
    [InlineData("1")]
    [InlineData("true")]
    public void A_record_that_is_no_object_is_refused(string json) => Only(json).Code.Should().Be(JsonErrorCode.WrongType);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void An_empty_record_is_refused(string json) =>
        Only(json).Should().Match<JsonError>(static e => e.Code == JsonErrorCode.Syntax && e.Message.Contains("empty"));

    [Theory]
    [InlineData("{", 1)]
    [InlineData("{\n\"asOf\": ", 2)]
    [InlineData("{\"debtors\": [", 1)]
    [InlineData("{\n\n\"asOf\" \"2018\"}", 3)]
    [InlineData("{\"asOf\": \"2018\",}", 1)]
    [InlineData("{\"asOf\": '2018'}", 1)]
    [InlineData("{} {}", 1)]
    [InlineData("{}\n]", 2)]
    [InlineData("{ // note\n}", 1)]
    [InlineData("{\"asOf\": \"20", 1)]
    public void Broken_JSON_is_told_as_a_syntax_error_with_its_line(string json, int line)
    {
        var error = Only(json);

        (error.Code, error.Line).Should().Be((JsonErrorCode.Syntax, line));
    }

    [Fact]
    public void Errors_before_a_syntax_error_are_told_too() =>
        CaseFileJson.Read("{\"asOf\": 1,\n\"closure\": 2,\n\"case\" {}}").Errors.Select(static e => (e.Line, e.Code))
            .Should().Equal((1, JsonErrorCode.WrongType), (2, JsonErrorCode.WrongType), (3, JsonErrorCode.Syntax));

    [Fact]
    public void Text_that_is_not_UTF_8_is_told_where_it_stands_and_hides_no_other_error()
    {
        // 张三 as GBK, which is how much of the software in courts writes it.
        byte[] json = [.. "{\"debtors\": [{\"name\": \""u8, 0xD5, 0xC5, 0xC8, 0xFD, .. "\"}],\n\"asOf\": 1}"u8];

        var errors = CaseFileJson.Read(json).Errors;

        errors.Select(static e => (e.Line, e.Path, e.Code)).Should().Equal(
            (1, "$.debtors[0].name", JsonErrorCode.Syntax),
            (2, "$.asOf", JsonErrorCode.WrongType));
        errors[0].Message.Should().Contain("UTF-8");
    }

    [Theory]
    [InlineData("""{"case": {"court": "\ud800"}}""", "$.case.court")]
    [InlineData("""{"\ud800": 1}""", "$.?")]
    [InlineData("""{"debtors": {"\udc00": 1}}""", "$.debtors.?")]
    public void A_broken_escape_is_told_where_it_stands(string json, string path)
    {
        var error = Only(json);

        (error.Code, error.Path).Should().Be((JsonErrorCode.Syntax, path));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        CaseFileJson.Read((byte[])[.. Encoding.UTF8.Preamble, .. "{}"u8]).CaseFile.Should().Be(new CaseFile());

    [Fact]
    public void Null_is_no_text()
    {
        var read = () => CaseFileJson.Read((string)null!);

        read.Should().Throw<ArgumentNullException>();
    }

    private static JsonError Only(string json)
    {
        var record = CaseFileJson.Read(json);

        record.CaseFile.Should().BeNull();
        return record.Errors.Should().ContainSingle().Subject;
    }
}
