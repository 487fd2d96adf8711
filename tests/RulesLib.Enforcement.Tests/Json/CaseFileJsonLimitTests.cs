using System.Text;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Tests.Json;

public class CaseFileJsonLimitTests
{
    [Theory]
    [InlineData(CaseFileJson.MaxDepth - 1, false)]
    [InlineData(CaseFileJson.MaxDepth, false)]
    [InlineData(CaseFileJson.MaxDepth + 1, true)]
    public void Nesting_is_read_up_to_the_limit(int depth, bool tooDeep)
    {
        // No fact lies as deep as the limit: an unknown property does.
        var json = "{\"deep\": " + new string('[', depth - 1) + new string(']', depth - 1) + "}";

        var codes = CaseFileJson.Read(json).Errors.Select(static e => e.Code);

        codes.Should().Equal(tooDeep ? [JsonErrorCode.UnknownProperty, JsonErrorCode.TooDeep] : [JsonErrorCode.UnknownProperty]);
    }

    [Fact]
    public void No_fact_lies_deeper_than_the_limit() =>
        Places.All.Values.Select(static wrap => wrap("""{"x": {"items": [1]}}""").Count(static c => c is '{' or '[')).Max().Should().BeLessThanOrEqualTo(CaseFileJson.MaxDepth);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Bytes_are_read_up_to_the_limit(int more, bool isRead)
    {
        var json = Encoding.UTF8.GetBytes("{}".PadRight(CaseFileJson.MaxRecordBytes + more));

        var record = CaseFileJson.Read(json);

        (record.CaseFile is not null).Should().Be(isRead);
        record.Errors.Select(static e => (e.Code, e.Path, e.Line)).Should().Equal(isRead ? [] : [(JsonErrorCode.TooLarge, "$", 1)]);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Lists_are_read_up_to_the_limit(int more, bool isRead)
    {
        var count = CaseFileJson.MaxListLength + more;
        foreach (var list in new[] { $"[{string.Join(',', Enumerable.Repeat("{}", count))}]", $$"""{"items": [{{string.Join(",\n", Enumerable.Repeat("{}", count))}}]}""" })
        {
            var record = CaseFileJson.Read($$$"""{"debtors": {{{list}}}}""");

            (record.CaseFile?.Debtors.Count).Should().Be(isRead ? count : null);
            record.Errors.Select(static e => e.Code).Should().Equal(isRead ? [] : [JsonErrorCode.TooLong]);
        }
    }

    [Fact]
    public void Lists_of_words_have_the_same_limit()
    {
        static string Flags(int count) => $$$"""{"case": {"flags": [{{{string.Join(',', Enumerable.Repeat("\"涉民生\"", count))}}}]}}""";

        CaseFileJson.Read(Flags(CaseFileJson.MaxListLength)).CaseFile!.Case.Flags.Count.Should().Be(CaseFileJson.MaxListLength);
        CaseFileJson.Read(Flags(CaseFileJson.MaxListLength + 1)).Errors.Should().ContainSingle().Which
            .Should().Match<JsonError>(static e => e.Code == JsonErrorCode.TooLong && e.Path == "$.case.flags");
    }

    [Fact]
    public void A_record_full_of_errors_is_told_in_full()
    {
        const int Count = 100_000;
        var json = "{" + string.Join(",\n", Enumerable.Range(0, Count).Select(static i => $"\"p{i}\": 1")) + "}";

        var errors = CaseFileJson.Read(json).Errors;

        errors.Should().HaveCount(Count);
        errors[^1].Line.Should().Be(Count);
    }
}
