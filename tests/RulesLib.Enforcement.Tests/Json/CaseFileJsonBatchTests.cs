using System.Text;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Tests.Json;

public class CaseFileJsonBatchTests
{
    [Fact]
    public void A_broken_record_in_the_middle_of_an_array_keeps_the_others()
    {
        var records = All("""
            [
              { "case": { "court": "甲" } },
              { "asOf": 5,
                "debtors": [ null ] },
              { "case": { "court": "丙" } }, 7, null
            ]
            """);

        records.Select(static r => (r.Index, r.Line, Court: r.CaseFile?.Case.Court.Value)).Should().Equal((0, 2, "甲"), (1, 3, null), (2, 5, "丙"), (3, 5, null), (4, 5, null));
        records[1].Errors.Select(static e => (e.Line, e.Path)).Should().Equal((3, "$[1].asOf"), (4, "$[1].debtors[0]"));
        records[3].Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = JsonErrorCode.WrongType, Path = "$[3]", Line = 5, Column = 35 });
    }

    [Fact]
    public void The_schema_version_of_each_record_counts()
    {
        var records = All("""[ { "schemaVersion": "1.0" }, { "schemaVersion": "3.0" } ]""");

        records[0].Errors.Should().BeEmpty();
        records[1].Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = JsonErrorCode.UnsupportedVersion, Path = "$[1].schemaVersion" });
    }

    [Theory]
    [InlineData("[\n {},\n {},\n { \"asOf\" 5 },\n {}\n]", 2, 4, 4)]
    [InlineData("[\n {},\n {}\n {}\n]", 2, 4, 4)]
    [InlineData("[\n {},\n {},\n", 2, 4, 4)]
    [InlineData("[\n {},\n {},\n { \"case\": {\n  \"court\": ]", 2, 4, 5)]
    [InlineData("[{}]\n[{}]", 1, 2, 2)]
    [InlineData("[", 0, 1, 1)]
    [InlineData("[x]", 0, 1, 1)]
    public void A_syntax_error_in_an_array_keeps_the_records_before_it(string json, int kept, int startLine, int errorLine)
    {
        var records = All(json);

        records.Should().HaveCount(kept + 1);
        records.Take(kept).All(static r => r.CaseFile is not null).Should().BeTrue();
        records[^1].Should().BeEquivalentTo(new { Index = kept, Line = startLine, CaseFile = (CaseFile?)null });
        records[^1].Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = JsonErrorCode.Syntax, Path = $"$[{kept}]", Line = errorLine });
    }

    [Theory]
    [InlineData(17)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void A_record_that_is_too_deep_hides_no_other(int depth)
    {
        var records = All($$$"""[ {}, {"deep": {{{new string('[', depth)}}}{{{new string(']', depth)}}}}, {} ]""");

        records.Select(static r => r.CaseFile is not null).Should().Equal(true, false, true);
        records[1].Errors[^1].Code.Should().Be(JsonErrorCode.TooDeep);
    }

    [Fact]
    public void A_record_that_is_too_large_hides_no_other()
    {
        var records = All($$"""[ {}, {"x": "{{new string('x', CaseFileJson.MaxRecordBytes)}}"}, {} ]""");

        records.Select(static r => r.CaseFile is not null).Should().Equal(true, false, true);
        records[1].Errors.Should().ContainSingle().Which.Code.Should().Be(JsonErrorCode.TooLarge);
    }

    [Fact]
    public void A_record_that_is_not_UTF_8_hides_no_other()
    {
        var records = CaseFileJson.ReadAll((byte[])[.. "[ {}, {\"case\": {\"court\": \""u8, 0xB0, 0xD7, .. "\"}}, {} ]"u8]);

        records.Select(static r => r.CaseFile is not null).Should().Equal(true, false, true);
        records[1].Errors.Should().ContainSingle().Which.Path.Should().Be("$[1].case.court");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData(" \r\n [ ] \n")]
    public void An_empty_array_holds_no_record(string json) => All(json).Should().BeEmpty();

    [Fact]
    public void A_file_with_one_case_is_one_record()
    {
        var record = All(" \n{ \"asOf\": 1 }").Should().ContainSingle().Subject;

        record.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Path = "$.asOf", Line = 2 });
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void An_empty_file_is_one_record_with_an_error(string json) => All(json).Should().ContainSingle().Which.Errors.Should().ContainSingle();

    [Fact]
    public void A_byte_order_mark_before_an_array_is_passed_over() =>
        CaseFileJson.ReadAll((byte[])[.. Encoding.UTF8.Preamble, .. "[{},{}]"u8]).Should().HaveCount(2).And.OnlyContain(static r => r.CaseFile != null);

    [Fact]
    public void Twenty_thousand_cases_in_one_array_are_read_in_one_pass()
    {
        var json = $"[{string.Join(",\n", Enumerable.Repeat("""{ "case": { "court": "甲" }, "debtors": [ { "id": "D1", "notice": { "issuedOn": "2018-04-01" } } ] }""", 20_625))}]";

        var records = All(json);

        records.Should().HaveCount(20_625);
        records[^1].Line.Should().Be(20_625);
        records.Count(static r => r.CaseFile is null).Should().Be(0);
    }

    [Fact]
    public void Lines_are_records_and_empty_lines_are_passed_over()
    {
        var records = Lines("{\"asOf\":\"2018\"}\r\n\r\n  \t\r\n{\"asOf\":7}\n\n{\"asOf\":\"2019\"}").ToArray();

        records.Select(static r => (r.Index, r.Line, r.CaseFile?.AsOf.ToString())).Should().Equal((0, 1, "2018"), (1, 4, null), (2, 6, "2019"));
        records[1].Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Path = "$.asOf", Line = 4, Column = 9 });
    }

    [Fact]
    public void A_broken_line_keeps_the_lines_behind_it()
    {
        var records = Lines("{}\n{\"asOf\":\n{}\nnonsense\n{}\n").ToArray();

        records.Select(static r => r.CaseFile is not null).Should().Equal(true, false, true, false, true);
        records[1].Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = JsonErrorCode.Syntax, Line = 2 });
        records[3].Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = JsonErrorCode.Syntax, Line = 4 });
    }

    [Fact]
    public void Lines_may_start_with_a_byte_order_mark_and_one_may_be_badly_encoded()
    {
        var records = CaseFileJson.ReadLines((byte[])[.. Encoding.UTF8.Preamble, .. "{}\r\n{\"case\":{\"court\":\""u8, 0xFF, .. "\"}}\r\n{}"u8]).ToArray();

        records.Select(static r => r.CaseFile is not null).Should().Equal(true, false, true);
        records[1].Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Path = "$.case.court", Line = 2 });
    }

    [Fact]
    public void No_lines_are_no_records() => Lines("\n \r\n").Should().BeEmpty();

    [Fact]
    public void Many_threads_read_and_write_at_once()
    {
        var good = CaseFileJson.Write(new Facts.RandomFacts(7, 0.3).File());
        const string Bad = """{"asOf": 1, "debtors": [null]}""";

        Parallel.For(0, 200, i =>
        {
            if (i % 2 == 0) CaseFileJson.Write(CaseFileJson.Read(good).CaseFile!).Should().Be(good);
            else CaseFileJson.Read(Bad).Errors.Should().HaveCount(2);
        });
    }

    private static IReadOnlyList<CaseFileRecord> All(string json) => CaseFileJson.ReadAll(Encoding.UTF8.GetBytes(json));

    private static IEnumerable<CaseFileRecord> Lines(string json) => CaseFileJson.ReadLines(Encoding.UTF8.GetBytes(json));
}
