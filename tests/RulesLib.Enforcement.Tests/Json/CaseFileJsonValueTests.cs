using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Tests.Json;

public class CaseFileJsonValueTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"asOf": null, "case": null, "debtors": null}""")]
    public void Absent_and_null_are_unknown(string json)
    {
        var file = Read(json);

        file.AsOf.IsUnknown.Should().BeTrue();
        file.Case.Exists.Should().Be(Truth.Unknown);
        file.Case.Number.IsUnknown.Should().BeTrue();
        file.Debtors.IsUnknown.Should().BeTrue();
        file.Should().Be(new CaseFile());
    }

    [Fact]
    public void Null_is_unknown_in_every_property_of_every_part()
    {
        foreach (var (type, wrap) in Places.All)
        {
            foreach (var member in FactModel.Of(type).Members)
            {
                var record = CaseFileJson.Read(wrap($$"""{"{{member.JsonName}}": null}"""));
                record.Errors.Should().BeEmpty("{0}.{1} may be null", type.Name, member.Name);
                record.CaseFile.Should().Be(CaseFileJson.Read(wrap("{}")).CaseFile);
            }
        }
    }

    [Theory]
    [InlineData("none")]
    [InlineData("无")]
    public void The_word_for_none_is_read_for_dates_values_and_parts(string none)
    {
        var file = Read($$"""
            {
              "asOf": "{{none}}", "closure": "{{none}}",
              "case": { "number": "{{none}}", "type": "{{none}}", "court": "{{none}}", "formerUnrealisedAmount": "{{none}}" },
              "debtors": [ { "ability": { "assessed": "{{none}}" } } ]
            }
            """);

        file.AsOf.IsNone.Should().BeTrue();
        file.Closure.Exists.Should().Be(Truth.False);
        (file.Case.Number.IsNone, file.Case.Type.IsNone, file.Case.Court.IsNone, file.Case.FormerUnrealisedAmount.IsNone).Should().Be((true, true, true, true));
        file.Debtors[0].Ability.Assessed.Value.Should().Be(AbilityLevel.None, "an enum may have a value of that name");
    }

    [Fact]
    public void The_word_for_none_is_no_truth_no_list_and_no_list_item()
    {
        CaseFileJson.Read("""{"debtors": "none"}""").Errors.Should().ContainSingle().Which.Code.Should().Be(JsonErrorCode.WrongType);
        CaseFileJson.Read("""{"debtors": [ "none" ]}""").Errors.Should().ContainSingle().Which.Code.Should().Be(JsonErrorCode.WrongType);
        CaseFileJson.Read("""{"case": { "flags": [ "none" ] }}""").Errors.Should().ContainSingle().Which.Code.Should().Be(JsonErrorCode.BadValue);
        CaseFileJson.Read("""{"amounts": { "delayClaimsWaived": "none" }}""").Errors.Should().ContainSingle().Which.Code.Should().Be(JsonErrorCode.WrongType);
    }

    [Theory]
    [InlineData("[]", 0, true)]
    [InlineData("[{}]", 1, true)]
    [InlineData("""{"items": [{}], "complete": false}""", 1, false)]
    [InlineData("""{"complete": false, "items": [{}, {}]}""", 2, false)]
    [InlineData("""{"items": [{}]}""", 1, false)]
    [InlineData("""{"items": [{}], "complete": true}""", 1, true)]
    [InlineData("""{"items": []}""", 0, false)]
    [InlineData("{}", 0, false)]
    public void Lists_are_complete_unless_they_say_otherwise(string list, int count, bool complete)
    {
        var debtors = Read($$$"""{"debtors": {{{list}}}}""").Debtors;

        (debtors.Count, debtors.IsComplete).Should().Be((count, complete));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", null)]
    public void Truths_are_true_false_or_null(string value, bool? expected) =>
        Read($$$"""{"amounts": {"delayClaimsWaived": {{{value}}}}}""").Amounts.DelayClaimsWaived.ToNullable().Should().Be(expected);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("0.00")]
    [InlineData("0e5")]
    public void A_zero_is_an_amount_and_not_unknown(string zero)
    {
        var received = Read($$$"""{"amounts": {"received": {{{zero}}}}}""").Amounts.Received;

        received.IsGiven.Should().BeTrue();
        received.Value.Should().Be(0m);
    }

    [Fact]
    public void Amounts_are_read_exactly()
    {
        Read("""{"amounts": {"received": 123456789012345678.99}}""").Amounts.Received.Value.Should().Be(123456789012345678.99m);
        Read("""{"amounts": {"received": 79228162514264337593543950335}}""").Amounts.Received.Value.Should().Be(decimal.MaxValue);
        Read("""{"amounts": {"received": 1.5e3}}""").Amounts.Received.Value.Should().Be(1500m);
        CaseFileJson.Read("""{"amounts": {"received": "1.5"}}""").Errors.Should().ContainSingle().Which.Code.Should().Be(JsonErrorCode.WrongType);
    }

    [Theory]
    [InlineData("firstEnforcement")]
    [InlineData("FirstEnforcement")]
    [InlineData("FIRSTENFORCEMENT")]
    [InlineData("首执")]
    [InlineData("执")]
    [InlineData("首次执行")]
    public void Enum_words_are_read_in_both_languages_and_any_case(string word) =>
        Read($$$"""{"case": {"type": "{{{word}}}"}}""").Case.Type.Value.Should().Be(CaseType.FirstEnforcement);

    [Fact]
    public void A_wrong_enum_word_is_answered_with_the_words_that_exist() =>
        CaseFileJson.Read("""{"case": {"type": "民初"}}""").Errors.Should().ContainSingle().Which.Message
            .Should().Contain("firstEnforcement (首执)").And.Contain("coordination (执协)").And.NotContain("民初");

    [Fact]
    public void What_is_unknown_is_left_out_when_written()
    {
        CaseFileJson.Write(new CaseFile(), indented: false).Should().Be("{}");
        CaseFileJson.Write(new CaseFile { Case = new(), Debtors = [new Debtor { IsFullTimeStudent = false }], Title = new() { Issuer = "甘肃省白银市白银区人民法院" } }, indented: false)
            .Should().Be("""{"case":{},"title":{"issuer":"甘肃省白银市白银区人民法院"},"debtors":[{"isFullTimeStudent":false}]}""");
    }

    [Fact]
    public void None_zero_false_and_incomplete_are_written()
    {
        var file = new CaseFile
        {
            AsOf = KnownDate.None,
            Amounts = new() { Received = 0m, Waived = Known<decimal>.None, DelayClaimsWaived = false },
            Closure = Fact.NonePart<Closure>(),
            Assets = [],
            Debtors = new([new Debtor { Name = Known<string>.None }], isComplete: false),
        };

        CaseFileJson.Write(file, indented: false).Should().Be(
            """{"asOf":"none","amounts":{"received":0,"waived":"none","delayClaimsWaived":false},"debtors":{"items":[{"name":"none"}],"complete":false},"assets":[],"closure":"none"}""");
    }

    [Fact]
    public void Indented_text_breaks_lines_the_same_way_everywhere() =>
        CaseFileJson.Write(new CaseFile { AsOf = new DateOnly(2018, 4, 28) }).Should().Be("{\n  \"asOf\": \"2018-04-28\"\n}");

    [Fact]
    public void Writing_nothing_is_refused()
    {
        var write = () => CaseFileJson.Write(null!);

        write.Should().Throw<ArgumentNullException>();
    }

    private static CaseFile Read(string json)
    {
        var record = CaseFileJson.Read(json);

        record.Errors.Should().BeEmpty();
        return record.CaseFile!;
    }
}
