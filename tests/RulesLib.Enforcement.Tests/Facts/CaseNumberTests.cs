using CsCheck;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Facts;

public class CaseNumberTests
{
    [Theory]
    [InlineData("(2018)甘0402执123号", "(2018)甘0402执123号", 2018, "甘0402", "执", 123, false)]
    [InlineData("（2018）甘0402执123号", "(2018)甘0402执123号", 2018, "甘0402", "执", 123, false)]
    [InlineData("〔2018〕甘0402执123号", "(2018)甘0402执123号", 2018, "甘0402", "执", 123, false)]
    [InlineData("[2018]甘0402执123号", "(2018)甘0402执123号", 2018, "甘0402", "执", 123, false)]
    [InlineData(" ( 2018 ) 甘 0402　执 00123 号 ", "(2018)甘0402执123号", 2018, "甘0402", "执", 123, false)]
    [InlineData("（２０１８）甘０４０２执１２３号", "(2018)甘0402执123号", 2018, "甘0402", "执", 123, false)]
    [InlineData("（2015）白执字第00123号", "(2015)白执字第123号", 2015, "白", "执字", 123, true)]
    [InlineData("(2014)平川执恢字第7号", "(2014)平川执恢字第7号", 2014, "平川", "执恢字", 7, true)]
    [InlineData("(2015)白中执字第12-1号", "(2015)白中执字第12-1号", 2015, "白中", "执字", 12, true)]
    [InlineData("(2018)甘0402执123号之一", "(2018)甘0402执123号之一", 2018, "甘0402", "执", 123, false)]
    [InlineData("(2018)甘0402执123号之十二", "(2018)甘0402执123号之十二", 2018, "甘0402", "执", 123, false)]
    [InlineData("(2019)最高法执监123号", "(2019)最高法执监123号", 2019, "最高法", "执监", 123, false)]
    [InlineData("(2019)军0401执5号", "(2019)军0401执5号", 2019, "军0401", "执", 5, false)]
    [InlineData("(2019)军执5号", "(2019)军执5号", 2019, "军", "执", 5, false)]
    [InlineData("(2018)兵0101执9号", "(2018)兵0101执9号", 2018, "兵0101", "执", 9, false)]
    [InlineData("(2018)甘7101执9号", "(2018)甘7101执9号", 2018, "甘7101", "执", 9, false)]
    [InlineData("(2013)执监字第49号", "(2013)执监字第49号", 2013, "", "执监字", 49, true)]
    [InlineData("(1999)白执字第999999999号", "(1999)白执字第999999999号", 1999, "白", "执字", 999_999_999, true)]
    public void Numbers_of_enforcement_cases_are_read(string text, string plain, int year, string court, string word, int sequence, bool old)
    {
        CaseNumber.TryParse(text, out var number).Should().BeTrue();

        number!.Text.Should().Be(plain);
        (number.Year, number.Court, number.Word, number.Sequence, number.IsOldStyle).Should().Be((year, court, word, sequence, old));
        number.ToString().Should().Be(plain);
    }

    [Theory]
    [InlineData("执", CaseType.FirstEnforcement)]
    [InlineData("执恢", CaseType.ResumedEnforcement)]
    [InlineData("恢执", CaseType.ResumedEnforcement)]
    [InlineData("执保", CaseType.PreservationEnforcement)]
    [InlineData("执异", CaseType.Objection)]
    [InlineData("执复", CaseType.Review)]
    [InlineData("执监", CaseType.Supervision)]
    [InlineData("执请", CaseType.RequestForInstructions)]
    [InlineData("执协", CaseType.Coordination)]
    public void The_number_word_tells_the_case_type_in_both_styles(string word, CaseType type)
    {
        Parsed($"(2018)甘0402{word}1号").Type.Should().Be(type);
        Parsed($"(2015)白{word}字第1号").Type.Should().Be(type);
    }

    [Fact]
    public void Every_case_type_has_a_number_word() =>
        new[] { "执", "执恢", "执保", "执异", "执复", "执监", "执请", "执协" }.Select(static w => Parsed($"(2018)甘0402{w}1号").Type)
            .Should().BeEquivalentTo(Enum.GetValues<CaseType>());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("none")]
    [InlineData("(2018)甘0402民初123号")]
    [InlineData("(2018)甘0402刑初123号")]
    [InlineData("(2018)甘0402行初123号")]
    [InlineData("(2018)甘0402民执123号之")]
    [InlineData("(2018)甘0402执申123号")]
    [InlineData("(2018)甘0402执民初123号")]
    [InlineData("(2018)执123号")]
    [InlineData("(2018)!!执123号")]
    [InlineData("(2018)abc执123号")]
    [InlineData("(18)甘0402执123号")]
    [InlineData("(1818)甘0402执123号")]
    [InlineData("(20١٨)甘0402执123号")]
    [InlineData("2018甘0402执123号")]
    [InlineData("(2018)甘0402执123")]
    [InlineData("(2018)甘0402执号")]
    [InlineData("(2018)甘0402执-1号")]
    [InlineData("(2018)甘0402执1234567890号")]
    [InlineData("(2018)甘04021执123号")]
    [InlineData("(2018)甘甘甘甘甘甘甘甘甘0402执123号")]
    [InlineData("(2018)甘0402执123号之")]
    [InlineData("(2018)甘0402执123号之A")]
    [InlineData("(2018)甘0402执123号，(2018)甘0402执124号")]
    [InlineData("案号不详")]
    public void Anything_else_is_refused(string? text)
    {
        CaseNumber.TryParse(text, out var number).Should().BeFalse();
        number.Should().BeNull();
    }

    [Fact]
    public void Over_long_text_is_refused_at_the_limit()
    {
        const string Number = "(2018)甘0402执123号";

        CaseNumber.TryParse(Number.PadRight(64), out _).Should().BeTrue();
        CaseNumber.TryParse(Number.PadRight(65), out _).Should().BeFalse();
    }

    [Fact]
    public void What_is_printed_reads_back_the_same()
    {
        var numbers = from year in Gen.Int[1949, 2030]
                      from court in Gen.OneOfConst("甘0402", "白", "最高法", "军0101", "白中")
                      from word in Gen.OneOfConst("执", "执恢", "恢执", "执保", "执异", "执复", "执监", "执请", "执协")
                      from style in Gen.OneOfConst("", "字第", "字", "第")
                      from sequence in Gen.Int[1, 999_999_999]
                      from sub in Gen.OneOfConst("号", "-2号", "号之三")
                      select $"（{year}）{court}{word}{style}{sequence:0000}{sub}";

        numbers.Sample(static text => Parsed(text) == Parsed(Parsed(text).Text) && Parsed(text).Text == Parsed(Parsed(text).Text).Text);
    }

    [Fact]
    public void No_text_makes_the_parser_throw() =>
        Gen.String[Gen.OneOf(Gen.Char["(（2018２０１８)）甘白军0402执恢字第号之一-１ "], Gen.Char), 0, 70].Sample(static text => CaseNumber.TryParse(text, out var number) == number is not null, iter: 10_000);

    [Fact]
    public void Numbers_are_equal_if_their_plain_forms_are()
    {
        var (one, same, other) = (Parsed("(2018)甘0402执123号"), Parsed("（2018）甘0402执0123号"), Parsed("(2018)甘0402执124号"));

        one.Should().Be(same);
        one.GetHashCode().Should().Be(same.GetHashCode());
        one.Should().NotBe(other);
        one.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Numbers_are_ordered_by_their_plain_form_and_null_comes_first()
    {
        var (one, same, other) = (Parsed("(2018)甘0402执123号"), Parsed("(2018)甘0402执123号"), Parsed("(2018)甘0402执124号"));
        CaseNumber? none = null;

        new[] { one < other, other > one, one <= same, one >= same, !(one > other) }.Should().AllBeEquivalentTo(true);
        new[] { none < one, none <= one, one > none, !(none >= one) }.Should().AllBeEquivalentTo(true);
        new[] { other, none, one }.Order().Should().Equal(none, one, other);
        one.CompareTo(null).Should().BePositive();
    }

    private static CaseNumber Parsed(string text) => CaseNumber.TryParse(text, out var number) ? number : throw new ArgumentException(text);
}
