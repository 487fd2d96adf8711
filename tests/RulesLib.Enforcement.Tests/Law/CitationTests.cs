using System.Globalization;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Tests.Law;

public class CitationTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData(
        Provisions.CplInterpretation.InterimTermination, "2024-05-01",
        "民诉法解释第517条", "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》（法释〔2022〕11号）第517条",
        "Interpretation of the Civil Procedure Law, art. 517", "Interpretation of the Civil Procedure Law (法释〔2022〕11号), art. 517")]
    [InlineData(
        Provisions.CplInterpretation.InterimTermination, "2016-05-01",
        "民诉法解释第519条", "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》（法释〔2015〕5号）第519条",
        "Interpretation of the Civil Procedure Law, art. 519", "Interpretation of the Civil Procedure Law (法释〔2015〕5号), art. 519")]
    [InlineData(
        Provisions.CivilProcedureLaw.RefusalToPerform, "2024-01-01",
        "民诉法第114条第1款第（6）项", "《中华人民共和国民事诉讼法》（2023年文本）第114条第1款第（6）项",
        "Civil Procedure Law, art. 114 para. 1 item 6", "Civil Procedure Law (2023 text), art. 114 para. 1 item 6")]
    [InlineData(
        Provisions.InterimTermination.Notice, "2018-04-28",
        "终本规定第1条第（1）项", "《最高人民法院关于严格规范终结本次执行程序的规定（试行）》（法〔2016〕373号）第1条第（1）项",
        "Provisions on Strictly Regulating Interim Termination of Enforcement (Trial), art. 1 item 1",
        "Provisions on Strictly Regulating Interim Termination of Enforcement (Trial) (法〔2016〕373号), art. 1 item 1")]
    [InlineData(
        Provisions.CplInterpretation.Participation, "2020-01-01",
        "民诉法解释第508条至第512条", "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》（法释〔2015〕5号）第508条至第512条",
        "Interpretation of the Civil Procedure Law, arts 508-512",
        "Interpretation of the Civil Procedure Law (法释〔2015〕5号), arts 508-512")]
    [InlineData(
        Provisions.CriminalLaw.ShamLitigation, "2022-01-01",
        "刑法第307条之一", "《中华人民共和国刑法》（2021年文本）第307条之一", "Criminal Law, art. 307-1", "Criminal Law (2021 text), art. 307-1")]
    [InlineData(
        Provisions.ConsumptionRestriction.Order, "2014-01-01",
        "限高规定第5条", "《最高人民法院关于限制被执行人高消费的若干规定》（法释〔2010〕8号）第5条",
        "Provisions on Restricting High Consumption of Debtors, art. 5",
        "Provisions on Restricting High Consumption of Debtors (法释〔2010〕8号), art. 5")]
    [InlineData(
        Provisions.GoodFaith.Grace, "2020-01-01",
        "善意文明意见第15条", "《最高人民法院关于在执行工作中进一步强化善意文明执行理念的意见》（法发〔2019〕35号）第15条",
        "Opinions on Strengthening Good-Faith and Civilised Enforcement, point 15",
        "Opinions on Strengthening Good-Faith and Civilised Enforcement (法发〔2019〕35号), point 15")]
    [InlineData(
        Provisions.PowerRestraint.ServiceOnDebtor, "2022-01-01",
        "322号意见", "《最高人民法院关于进一步完善执行权制约机制加强执行监督的意见》（法〔2021〕322号）",
        "Opinions on Restraining Enforcement Powers and Strengthening Supervision",
        "Opinions on Restraining Enforcement Powers and Strengthening Supervision (法〔2021〕322号)")]
    public void Citations_render_in_both_languages(string provision, string day, string zh, string zhFull, string en, string enFull)
    {
        var citation = Concordance.Cite(provision, TestDay.Of(day))!;

        citation.Render(Chinese).Should().Be(zh);
        citation.Render(Chinese, full: true).Should().Be(zhFull);
        citation.Render(English).Should().Be(en);
        citation.Render(English, full: true).Should().Be(enFull);
        citation.ToString().Should().Be(zhFull);
    }

    [Theory]
    [InlineData("en-GB", true)]
    [InlineData("en-US", true)]
    [InlineData("zh-Hans", false)]
    [InlineData("zh-TW", false)]
    [InlineData("fr-FR", false)]
    [InlineData("", false)]
    public void English_is_for_english_cultures_and_chinese_for_all_others(string culture, bool english) =>
        Concordance.CiteLatest(Provisions.CivilProcedureLaw.FinalTermination).Render(CultureInfo.GetCultureInfo(culture))
            .Should().Be(english ? "Civil Procedure Law, art. 268" : "民诉法第268条");

    [Fact]
    public void Every_citation_renders()
    {
        foreach (var citation in Concordance.Rows.SelectMany(row => row.Cells).Select(cell => cell.Citation).OfType<Citation>())
        {
            foreach (var culture in new[] { Chinese, English })
            {
                citation.Render(culture).Should().NotBeNullOrWhiteSpace();
                citation.Render(culture, full: true).Should().Contain(citation.Edition.Number ?? citation.Edition.Label);
            }
        }
    }

    [Fact]
    public void A_culture_is_needed() =>
        FluentActions.Invoking(() => Concordance.CiteLatest(Provisions.CivilProcedureLaw.Search).Render(null!))
            .Should().Throw<ArgumentNullException>();

    [Fact]
    public void Citations_are_equal_by_value() =>
        Concordance.Cite(Provisions.InterimTermination.Notice, new DateOnly(2017, 1, 1))
            .Should().Be(Concordance.Cite(Provisions.InterimTermination.Notice, new DateOnly(2020, 1, 1)));

    [Theory]
    [InlineData("517", 517, null, null, null, null)]
    [InlineData("508-512", 508, 512, null, null, null)]
    [InlineData("307~1", 307, null, 1, null, null)]
    [InlineData("9.2", 9, null, null, 2, null)]
    [InlineData("1#4", 1, null, null, null, 4)]
    [InlineData("114.1#6", 114, null, null, 1, 6)]
    public void Articles_are_read(string text, int number, int? through, int? inserted, int? paragraph, int? item) =>
        Article.Parse(text).Should().Be(new Article(number, through, inserted, paragraph, item));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("x")]
    [InlineData("-5")]
    [InlineData("12-11")]
    [InlineData("12-12")]
    [InlineData("12-13#1")]
    [InlineData("1#")]
    [InlineData("1.")]
    [InlineData("1#2.3")]
    [InlineData(" 1")]
    public void Wrong_articles_are_refused(string text) =>
        FluentActions.Invoking(() => Article.Parse(text)).Should().Throw<FormatException>().WithMessage($"*'{text}'*");
}
