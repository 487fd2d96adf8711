using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules;

/// <summary>A curable defect is completed now; the history stays as it was.</summary>
public class CompletionTests
{
    private static readonly CultureInfo s_chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void A_completed_defect_no_longer_weighs_and_stays_visible()
    {
        var report = NoOrder().Completing("ZB-04a", "D1", "2018-04-20").Judge();

        var assessment = report.The("ZB-04a");
        assessment.Outcome.Should().Be(Outcome.Completed);
        (assessment.Severity, assessment.WorstPossible).Should().Be((null, null));
        assessment.Findings.Should().BeEmpty();
        var (finding, on) = assessment.Completed.Should().ContainSingle().Subject;
        (finding.Key, finding.Met.IsFalse, on.ToString()).Should().Be(("order-in-force", true, "2018-04-20"));
        assessment.Holds.IsFalse.Should().BeTrue("that the order was late is history");
        report.Closure.Gates.Single(static g => g.RuleId == "ZB-01").Outcome.Should().Be(Outcome.Completed);
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        report.Plan.Steps.Should().BeEmpty();
    }

    [Fact]
    public void A_breached_head_of_article_1_stays_unlawful() =>
        NoOrder().Completing("ZB-04a", "D1", "2018-04-20").Judge().Closure.Article1Met.IsFalse.Should().BeTrue();

    [Theory]
    [InlineData("2018-04-27", ClosureLabel.CompliantTermination)]
    [InlineData("2018-04-28", ClosureLabel.CompliantTermination)]
    [InlineData("2018-04-29", ClosureLabel.IncompleteTermination)]
    public void A_completion_counts_from_its_day_on(string day, ClosureLabel label) =>
        NoOrder().Completing("ZB-04a", "D1", day).Judge().Closure.Label.Should().Be(label);

    [Theory]
    [InlineData("ZB-04b", "D1", "2018-04-20")]
    [InlineData("ZB-04a", "D2", "2018-04-20")]
    [InlineData("ZB-04a", null, "2018-04-20")]
    [InlineData("ZB-04a", "D1", null)]
    public void Only_a_completion_of_that_rule_for_that_person_on_a_known_day_counts(string rule, string? subject, string? day) =>
        NoOrder().Completing(rule, subject, day).Judge().Closure.Label.Should().Be(ClosureLabel.IncompleteTermination);

    [Fact]
    public void A_fatal_defect_cannot_be_completed()
    {
        var report = Compliant().WithNotice(static n => n with { IssuedOn = KnownDate.None }).Completing("ZB-02", "D1", "2018-04-20").Judge();

        Telling.Tell(report.The("ZB-02")).Should().Be("Breached: issued Fatal IssueNoticeAndRuleAgain");
        report.Closure.Label.Should().Be(ClosureLabel.NonCompliantTermination);
    }

    [Fact]
    public void What_is_left_beside_a_completion_weighs_on()
    {
        var report = Compliant().WithReport(static r => r with { VerifiedOn = KnownDate.None, ListsProperty = true }).Completing("ZB-03b", "D1", "2018-04-20").Judge();

        var assessment = report.The("ZB-03b");
        Telling.Tell(assessment).Should().Be("Breached: reported-property-checked Fatal ReopenAndInvestigate");
        assessment.ShouldWeighWhatItFound();
        assessment.Completed.Should().ContainSingle().Which.Finding.Key.Should().Be("verified");
    }

    [Fact]
    public void What_the_file_does_not_prove_can_be_completed_and_is_asked_no_more()
    {
        var file = Compliant().WithInterview(static i => i with { OpinionRecorded = default });

        var report = file.Completing("ZB-19", "A1", "2018-04-20").Judge();

        file.Judge().Closure.Label.Should().Be(ClosureLabel.IncompleteTermination);
        report.The("ZB-19").Outcome.Should().Be(Outcome.Completed);
        report.Closure.PossibleLabels.Should().Equal(ClosureLabel.CompliantTermination);
        report.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Beside_a_completion_only_what_still_weighs_is_asked()
    {
        var report = Compliant().WithNotice(static n => n with { IssuedOn = default, ServiceProved = default }).Completing("ZB-02", "D1", "2018-04-20").Judge();

        Telling.Tell(report.The("ZB-02")).Should().Be("Undetermined: issued? Fatal IssueNoticeAndRuleAgain");
        report.Questions.Select(static q => q.Path).Should().Equal("$.debtors[0].notice.issuedOn");
        report.Closure.Article1Met.IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void A_completion_may_name_one_requirement()
    {
        var file = Compliant().WithApplicant(static a => a with { RulingServedOn = Day("2018-03-23"), RulingServiceProved = false });

        var report = file.Completing("ZB-23", "A1", "2018-04-20", "service-proved").Judge();

        Telling.Tell(report.The("ZB-23")).Should().Be("Breached: served-before-closing Curable ServeAndCorrectClosingDate");
        report.Closure.Label.Should().Be(ClosureLabel.IncompleteTermination);
    }

    [Fact]
    public void A_point_for_a_person_to_decide_is_settled_by_a_completion()
    {
        var file = Compliant().WithTitle(static t => t with { Claims = [ClaimContent.Visitation] });

        file.Judge().The("ZB-00").Outcome.Should().Be(Outcome.ManualReview);
        file.Completing("ZB-00", null, "2018-04-20").Judge().The("ZB-00").Outcome.Should().Be(Outcome.Completed);
    }

    [Fact]
    public void Of_two_debtors_one_is_completed()
    {
        var file = NoOrder() with { Debtors = [NoOrder().Debtors[0], Debtor("D2") with { ConsumptionOrders = [] }] };

        file.Completing("ZB-04a", "D2", "2018-04-20").Judge().Of("ZB-04a").Select(static a => a.Outcome).Should().Equal(Outcome.Breached, Outcome.Completed);
    }

    [Fact]
    public void Who_has_no_id_is_named_by_the_place_in_the_file()
    {
        var file = NoOrder().WithDebtor(static d => d with { Id = default });

        file.Completing("ZB-04a", "$.debtors[0]", "2018-04-20").Judge().The("ZB-04a").Outcome.Should().Be(Outcome.Completed);
    }

    [Theory]
    [InlineData("D1", false)]
    [InlineData("$.debtors[0]", false)]
    [InlineData(null, false)]
    [InlineData("D9", true)]
    [InlineData("$.debtors[1]", true)]
    public void A_completion_for_nobody_is_told_as_a_contradiction(string? subject, bool told) =>
        NoOrder().Completing("ZB-04a", subject, "2018-04-20").Judge().DataIssues.Any(static i => i.Kind == DataIssueKind.UnknownId && i.Paths[0] == "$.closure.completions[0].subjectId").Should().Be(told);

    [Fact]
    public void Silence_about_completions_asks_nothing()
    {
        Compliant().Closure.Completions.IsUnknown.Should().BeTrue();
        Compliant().Judge().Questions.Should().BeEmpty();
        new CaseFile().Judge().Questions.Should().NotContain(static q => q.Path.Contains("completions", StringComparison.Ordinal));
    }

    [Fact]
    public void The_explanation_says_when_a_requirement_was_completed()
    {
        var report = NoOrder().Completing("ZB-04a", "D1", "2018-04-20").Judge();

        var explanation = Judging.Evaluator.Explain(report, report.The("ZB-04a"));

        explanation.Outcome.Should().Be(Outcome.Completed);
        explanation.Conditions.Single(static c => c.Key == "order-in-force").Should().Match<RulesLib.Enforcement.Explanation.ConditionExplanation>(static c => c.Truth.IsFalse && c.CompletedOn == Day("2018-04-20"));
        explanation.Conditions.Where(static c => c.Key != "order-in-force").Should().OnlyContain(static c => c.CompletedOn.IsNone);
    }

    [Fact]
    public void Report_and_JSON_tell_the_completion()
    {
        var report = NoOrder().Completing("ZB-04a", "D1", "2018-04-20").Judge();

        report.Render(s_chinese).Should().Contain("已补正（裁定时的情况不变）").And.Contain("2018-04-20补正");
        report.Render(CultureInfo.GetCultureInfo("en")).Should().Contain("completed on 2018-04-20");
        ReportJson.Write(report).Should().Contain("\"outcome\": \"completed\"").And.Contain("\"completedOn\": \"2018-04-20\"");
    }

    private static CaseFile NoOrder() => Compliant().WithDebtor(static d => d with { ConsumptionOrders = [] });
}

internal static class CompletionCases
{
    /// <summary>Records a completion; what is <see langword="null"/> is not recorded.</summary>
    public static CaseFile Completing(this CaseFile file, string rule, string? subject, string? day, string? requirement = null) => file.WithClosure(c => c with
    {
        Completions = c.Completions.Plus(new Completion
        {
            RuleId = rule,
            SubjectId = subject is null ? default : (Known<string>)subject,
            Requirement = requirement is null ? default : (Known<string>)requirement,
            CompletedOn = day is null ? default : (KnownDate)Day(day),
        }),
    });
}
