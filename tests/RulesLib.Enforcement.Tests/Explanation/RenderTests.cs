using System.Globalization;

using CsCheck;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Evaluation;
using RulesLib.Enforcement.Tests.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Explanation;

public class RenderTests
{
    private static readonly CultureInfo s_chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en");

    // Characters that occur in no text of the library.
    private static readonly Gen<string> s_name = Gen.Char["龘靐齉爩籱麤鱻龖灪驫"].Array[2, 12].Select(static chars => new string(chars));
    private static readonly Gen<string> s_number = Gen.Char["0123456789X"].Array[9, 18].Select(static chars => new string(chars));

    [Theory]
    [InlineData("zh-CN", "不合规终本")]
    [InlineData("en", "non-compliant")]
    public void The_report_tells_label_rule_article_cure_and_masked_name(string culture, string label)
    {
        var report = Named(Compliant()).WithNotice(static n => n with { IssuedOn = KnownDate.None }).With(House("S1")).Judge();

        var text = report.Render(CultureInfo.GetCultureInfo(culture));

        text.Should().ContainEquivalentOf(label).And.Contain("(2017)甘0402执123号").And.Contain("ZB-02").And.Contain("ZB-05").And.Contain("D1").And.Contain("王**");
        text.Should().NotContain("王小明").And.NotContain("小明");
        foreach (var cure in new[] { Cure.IssueNoticeAndRuleAgain, Cure.ReopenAndDispose }) text.Should().Contain(Wording.Cure(cure, CultureInfo.GetCultureInfo(culture)));
        foreach (var citation in Judging.Evaluator.Explain(report, report.The("ZB-02"), CultureInfo.GetCultureInfo(culture)).Citations) text.Should().Contain(citation);
        text.Should().Contain(culture == "en" ? "1" : "第1条");
    }

    [Fact]
    public void The_two_languages_tell_the_same_rules()
    {
        var report = Compliant().WithNotice(static n => n with { IssuedOn = default }).With(House("S1")).WithRuling(static r => r with { PublishedOn = KnownDate.None }).Judge();

        Ids(report.Render(s_english)).Should().Equal(Ids(report.Render(s_chinese)));

        static IEnumerable<string> Ids(string text) => System.Text.RegularExpressions.Regex.Matches(text, "(ZB|JA|KZ|SS|SX|XF|PP)-[0-9A-Za-z-]+").Select(static m => m.Value);
    }

    [Fact]
    public void An_officer_who_is_a_debtor_himself_is_told_of_once()
    {
        var unit = Entity("D2") with { Officers = [new Officer { Id = "D1", Role = OfficerRole.LegalRepresentative, Until = KnownDate.None }, new Officer { Id = "O2", Role = OfficerRole.Principal, Until = KnownDate.None }] };

        var text = (Compliant() with { Debtors = [Debtor("D1"), unit] }).Judge().Render(s_chinese);

        text.Should().Contain("### 被执行人D1").And.Contain("### 负责人员O2").And.NotContain("### 负责人员D1");
    }

    [Fact]
    public void A_rule_met_for_one_applicant_only_is_not_told_as_met()
    {
        var heard = Compliant().Judge().Render(s_chinese);
        var one = (Compliant() with { Applicants = [Applicant("A1"), Applicant("A2") with { Interview = Fact.NonePart<TerminationInterview>() }] }).Judge().Render(s_chinese);

        Met(heard).Should().Contain("ZB-18、");
        Met(one).Should().NotContain("ZB-18").And.Contain("ZB-20a");

        static string Met(string text) => text.Split('\n').Single(static line => line.StartsWith("已符合：", StringComparison.Ordinal));
    }

    [Fact]
    public void Payments_are_told_apart_by_their_place()
    {
        var paid = new Payment { ReceivedOn = Day("2018-01-05"), Amount = 10m, CaseAccount = true, PaidOutOn = Day("2018-01-20"), DelayReason = Known<PaymentDelayReason>.None };

        (Compliant() with { Payments = [paid, paid with { PaidOutOn = Day("2018-03-01") }] }).Judge().Render(s_chinese).Should().Contain("执行款（第2项）").And.NotContain("执行款（第1项）");
        (Compliant() with { Payments = [paid with { PaidOutOn = Day("2018-03-01") }] }).Judge().Render(s_chinese).Should().Contain("执行款").And.NotContain("执行款（第1项）");
    }

    [Fact]
    public void The_default_language_is_that_of_the_options()
    {
        var report = Compliant().Judge();

        report.Render().Should().Be(report.Render(s_chinese)).And.NotBe(report.Render(s_english));
    }

    [Fact]
    public void Names_are_shown_when_the_host_asks_for_them()
    {
        var evaluator = EnforcementEvaluator.Create(static options => options.ShowPersonalData = true);

        evaluator.Evaluate(Named(Compliant()).With(House("S1")).WithNotice(static n => n with { ServiceProved = false }), Judging.CampaignDay).Render().Should().Contain("王小明");
    }

    [Fact]
    public void Policy_is_shown_as_policy()
    {
        UnderOpinion2014().Judge(mode: EvaluationMode.CampaignRetrospective).Render(s_chinese).Should().Contain(Text("Head.policy"));
        UnderOpinion2014().Judge().Render(s_chinese).Should().NotContain(Text("Head.policy"));
    }

    [Fact]
    public void Article_1_is_shown_beside_the_label()
    {
        Compliant().Judge().Render(s_chinese).Should().Contain(Text("Closing.article1-met"));
        Compliant().WithDebtor(static d => d with { ConsumptionOrders = [] }).Judge().Render(s_chinese).Should().Contain(Text("Closing.article1-breached"));
        Compliant().WithNotice(static n => n with { IssuedOn = default }).Judge().Render(s_chinese).Should().Contain(Text("Closing.article1-open"));
        UnderOpinion2014().Judge().Render(s_chinese).Should().NotContain(Text("Closing.article1-met")).And.NotContain(Text("Closing.article1-open"));
    }

    [Fact]
    public void Missing_facts_are_asked_for_in_the_report()
    {
        var report = Compliant().WithDebtor(static d => d with { InvestigationRecorded = default }).Judge();

        report.Render(s_chinese).Should().Contain("$.debtors[0].investigationRecorded").And.Contain(report.Questions[0].Label);
    }

    [Fact]
    public void An_answer_for_a_day_after_the_law_was_checked_says_so()
    {
        Compliant().Judge("2035-01-01").Render(s_chinese).Length.Should().BeGreaterThan(Compliant().Judge("2020-01-01").Render(s_chinese).Length);
        Compliant().Judge("2035-01-01").Render(s_chinese).Should().Contain(Iso(Compliant().Judge().Audit.LawLastVerified));
    }

    [Fact]
    public void No_name_or_number_is_told_in_full_anywhere() => Gen.Select(s_name.Array[6], s_number.Array[2], Gen.Int).Sample(
        static (names, numbers, seed) =>
        {
            var random = new RandomFiles(seed);
            var file = Personal(random.Complete(), names, numbers);
            var hidden = Personal(random.Hide(file), names, numbers);
            foreach (var report in new[] { file.Judge(), hidden.Judge() })
            {
                var told = string.Join('\n', Everything(report));
                foreach (var secret in names.Concat(numbers)) told.Contains(secret, StringComparison.Ordinal).Should().BeFalse("{0} is personal, seed {1}", secret, seed);
            }
        },
        iter: 25);

    [Theory]
    [InlineData("", "*")]
    [InlineData("王", "*")]
    [InlineData("王明", "王**")]
    [InlineData("王小明", "王**")]
    [InlineData("欧阳小明", "欧***")]
    [InlineData("620402198005061234", "6***")]
    [InlineData("𠮷田", "𠮷**")]
    public void A_mask_leaves_the_first_character(string text, string masked) => Masking.Mask(text).Should().Be(masked);

    [Fact]
    public void A_mask_hides_the_length_of_what_is_long() => Gen.Char["龘靐齉爩籱麤鱻"].Array[2, 40].Select(static chars => new string(chars)).Sample(static text =>
    {
        var masked = Masking.Mask(text);
        masked.Should().NotBe(text).And.StartWith(text[..1]).And.MatchRegex("^.\\*{2,3}$");
    });

    private static IEnumerable<string> Everything(EnforcementReport report)
    {
        foreach (var culture in new[] { s_chinese, s_english })
        {
            yield return report.Render(culture);
            foreach (var issue in report.DataIssues) yield return issue.Render(culture);
            foreach (var conclusion in ReportComparison.Conclusions(report))
            {
                var explanation = Judging.Evaluator.Explain(report, conclusion, culture);
                yield return explanation.Subject + explanation.Title + explanation.Failure + string.Join(' ', explanation.Conditions.SelectMany(static c => c.Facts).Select(static f => $"{f.Path} {f.Label} {f.Value}"));
            }
        }

        foreach (var question in report.Questions) yield return question.ToString();
        foreach (var issue in report.DataIssues) yield return string.Join(' ', issue.Values);
    }

    private static CaseFile Personal(CaseFile file, string[] names, string[] numbers) => file with
    {
        Case = file.Case with { Handler = names[0] },
        Debtors = new([.. file.Debtors.Select(d => d with
        {
            Name = names[1],
            IdNumber = numbers[0],
            Officers = new([.. d.Officers.Select(o => o with { Name = names[2] })], d.Officers.IsComplete),
        })], file.Debtors.IsComplete),
        Applicants = new([.. file.Applicants.Select(a => a with { Name = names[3], IdNumber = numbers[1] })], file.Applicants.IsComplete),
        Assets = new([.. file.Assets.Select(a => a with { Description = names[4] })], file.Assets.IsComplete),
        ThirdParties = new([.. file.ThirdParties.Select(t => t with { Name = names[5] })], file.ThirdParties.IsComplete),
    };

    private static CaseFile Named(CaseFile file) => file.WithDebtor(static d => d with { Name = "王小明", IdNumber = "620402198005061234" }).WithApplicant(static a => a with { Name = "李小红" });

    private static string Text(string key) => Texts.TextCatalog.Get(Texts.TextCatalog.Report, key, s_chinese);
}
