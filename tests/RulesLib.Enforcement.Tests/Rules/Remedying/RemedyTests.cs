using System.Globalization;
using System.Reflection;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Tests.Evaluation;
using RulesLib.Enforcement.Tests.Rules.Monitoring;
using RulesLib.Enforcement.Tests.Rules.Timing;
using RulesLib.Enforcement.Texts;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Remedying;

/// <summary>Who can challenge what, where and until when.</summary>
public class RemedyTests
{
    [Fact]
    public void The_account_names_exactly_the_rows_of_the_table() =>
        typeof(Remedies).GetProperty(nameof(Remedies.All))!.GetCustomAttribute<ImplementsAttribute>()!.Ids
            .Concat(typeof(CorrectionRemedies).GetProperty(nameof(CorrectionRemedies.All))!.GetCustomAttribute<ImplementsAttribute>()!.Ids).Except(["SC-17", "T-09"])
            .Should().BeEquivalentTo(Remedies.All.Select(static r => r.Id).Distinct()).And.BeSubsetOf(CatalogueIds.All);

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_remedy_has_a_title(string culture)
    {
        foreach (var row in Remedies.All) TextCatalog.Find(TextCatalog.Remedying, $"{row.Key}.title", CultureInfo.GetCultureInfo(culture)).Should().NotBeNull("{0}", row.Key);
        foreach (var court in Enum.GetValues<RemedyCourt>()) TextCatalog.Find(TextCatalog.Report, $"RemedyCourt.{court}", CultureInfo.GetCultureInfo(culture)).Should().NotBeNull();
    }

    [Theory]
    [InlineData("2018-03-19", "NotYet NotYet")]
    [InlineData("2018-03-20", "Open Open")]
    [InlineData("2025-03-20", "Open Open")]
    public void Interim_termination_can_be_challenged_by_every_party_without_a_limit_of_days(string asOf, string status)
    {
        var remedies = Of(Compliant(), "ZB-27", asOf);

        string.Join(' ', remedies.Select(static r => r.Status)).Should().Be(status);
        remedies.Should().OnlyContain(static r => r.Until.IsNone && r.Court == RemedyCourt.EnforcingCourt);
    }

    [Fact]
    public void Interim_termination_cannot_be_challenged_once_enforcement_has_ended()
    {
        Of(Compliant().WithAmounts(static a => a with { PerformedInFullOn = Day("2019-01-01") }), "ZB-27", "2019-01-02").Should().OnlyContain(static r => r.Status == RemedyStatus.Closed);
        Of(Compliant() with { Resumption = Fact.UnknownPart<Resumption>() }, "ZB-27", "2019-01-02").Should().OnlyContain(static r => r.Status == RemedyStatus.Unknown);
    }

    [Theory]
    [InlineData("2018-04-01", "2018-05-30", RemedyStatus.Open)] // 60 days end on 31 May
    [InlineData("2018-04-01", "2018-05-31", RemedyStatus.Open)]
    [InlineData("2018-04-01", "2018-06-01", RemedyStatus.Closed)]
    [InlineData("2018-04-03", "2018-06-04", RemedyStatus.Open)] // 2 June is a Saturday
    [InlineData("2018-04-03", "2018-06-05", RemedyStatus.Closed)]
    public void Final_termination_can_be_challenged_for_sixty_days_from_receipt(string served, string asOf, RemedyStatus status) =>
        Of(Ended().WithApplicant(a => a with { RulingServedOn = Day(served) }), "ZB-28", asOf)[0].Status.Should().Be(status);

    [Fact]
    public void Without_receipt_the_day_of_knowledge_counts_and_an_unknown_day_leaves_it_open()
    {
        Of(Ended().WithApplicant(static a => a with { RulingServedOn = KnownDate.None, LearnedOfClosingOn = Day("2018-06-01") }), "ZB-28", "2018-07-31")[0].Status.Should().Be(RemedyStatus.Open);
        Of(Ended().WithApplicant(static a => a with { RulingServedOn = KnownDate.Unknown }), "ZB-28", "2018-07-31")[0].Status.Should().Be(RemedyStatus.Unknown);
        Of(Ended().WithApplicant(static a => a with { RulingServedOn = KnownDate.None, LearnedOfClosingOn = KnownDate.None }), "ZB-28", "2018-07-31")[0].Status.Should().Be(RemedyStatus.NotYet);
    }

    [Theory]
    [InlineData("2016-02-14", "2016-04-14")]
    [InlineData("2016-02-15", "2016-04-15")]
    public void Closings_before_the_reply_are_counted_from_its_release(string closed, string until)
    {
        var remedy = Of(Ended().RuledOn(Iso(Day(closed).AddDays(-2))).WithApplicant(a => a with { RulingServedOn = Day(closed) }), "ZB-28", "2016-03-20")[0];

        remedy.Until.Should().Be((KnownDate)Day(until));
    }

    [Fact]
    public void After_the_sixty_days_supervision_stays_open()
    {
        Of(Ended(), "ZB-28.supervision", "2018-05-20").Should().NotContain(static r => r.Status == RemedyStatus.Open);
        var later = Of(Ended(), "ZB-28.supervision", "2018-05-22")[0];
        (later.Status, later.Court).Should().Be((RemedyStatus.Open, RemedyCourt.NextHigherCourt));
    }

    [Theory]
    [InlineData("2018-04-12", RemedyStatus.Open)]
    [InlineData("2018-04-13", RemedyStatus.Closed)]
    public void A_decision_on_an_objection_can_be_reviewed_for_ten_days(string asOf, RemedyStatus status)
    {
        var remedy = Of(DeadlineTests.Objected(Compliant(), static o => o with { ServedOn = Day("2018-04-02"), ReviewRequestedOn = KnownDate.None }), "ZB-26.review", asOf).Should().ContainSingle().Subject;

        (remedy.Status, remedy.Court).Should().Be((status, RemedyCourt.NextHigherCourt));
        remedy.Holder.Should().BeOfType<Applicant>();
    }

    [Fact]
    public void A_review_that_was_requested_or_an_undecided_objection_is_not_open()
    {
        Of(DeadlineTests.Objected(Compliant(), static o => o with { ServedOn = Day("2018-04-02"), ReviewRequestedOn = Day("2018-04-03") }), "ZB-26.review", "2018-04-05")[0].Status.Should().Be(RemedyStatus.Closed);
        Of(DeadlineTests.Objected(Compliant(), static o => o with { ServedOn = KnownDate.None, ReviewRequestedOn = KnownDate.None }), "ZB-26.review", "2018-04-05")[0].Status.Should().Be(RemedyStatus.NotYet);
        Of(DeadlineTests.Objected(Compliant(), static o => o with { ServedOn = KnownDate.Unknown, ReviewRequestedOn = KnownDate.None }), "ZB-26.review", "2018-04-05")[0].Status.Should().Be(RemedyStatus.Unknown);
    }

    [Fact]
    public void Without_a_closing_notice_objections_stay_open_after_full_performance()
    {
        Of(Performed().WithClosure(static c => c with { NoticeSentOn = KnownDate.None }), "JA-15e", "2019-01-01").Should().OnlyContain(static r => r.Status == RemedyStatus.Open && r.Until.IsNone);
        Of(Performed(), "JA-15e", "2019-01-01").Should().OnlyContain(static r => r.Status == RemedyStatus.Closed);
        Of(Performed().WithClosure(static c => c with { NoticeSentOn = KnownDate.Unknown }), "JA-15e", "2019-01-01").Should().OnlyContain(static r => r.Status == RemedyStatus.Unknown);
    }

    [Fact]
    public void A_refusal_to_resume_is_challenged_by_the_applicant_and_resumption_by_the_debtor()
    {
        var asked = QueryWindowTests.Asked(verified: true);
        var refused = Compliant() with { Resumption = asked with { Requests = [asked.Requests[0] with { RefusedOn = Day("2019-05-20") }] } };
        var resumed = Compliant() with { Resumption = asked with { ResumedOn = Day("2019-05-20") } };

        Of(refused, "JA-33", "2019-05-19").Should().OnlyContain(static r => r.Status == RemedyStatus.NotYet);
        var remedy = Of(refused, "JA-33", "2019-05-21").Should().ContainSingle().Subject;
        (remedy.Status, remedy.Holder is Applicant).Should().Be((RemedyStatus.Open, true));
        Of(resumed, "JA-33", "2019-05-21").Should().ContainSingle().Which.Holder.Should().BeOfType<Debtor>();
        Of(refused, "JA-33.supervision", "2019-05-21").Should().ContainSingle().Which.Status.Should().Be(RemedyStatus.Open);
        Of(Compliant(), "JA-33", "2019-05-21").Should().BeEmpty();
        Of(refused.WithAmounts(static a => a with { PerformedInFullOn = KnownDate.Unknown }), "JA-33", "2019-05-21")[0].Status.Should().Be(RemedyStatus.Unknown);
    }

    [Theory]
    [InlineData("2022-10-09", RemedyStatus.NotYet)] // filed 2017-10-09: five years are not over yet
    [InlineData("2022-10-10", RemedyStatus.Open)]
    public void Compensation_can_be_claimed_more_than_five_years_after_filing(string asOf, RemedyStatus status) =>
        Of(Compliant().WithApplicant(static a => a with { LossNotOtherwiseRecoverable = true }), "ZB-29", asOf).Should().ContainSingle().Which.Status.Should().Be(status);

    [Fact]
    public void Compensation_needs_a_loss_without_other_remedy_and_no_property()
    {
        Of(Compliant(), "ZB-29", "2023-01-01").Should().ContainSingle().Which.Status.Should().Be(RemedyStatus.Unknown);
        Of(Compliant().WithApplicant(static a => a with { LossNotOtherwiseRecoverable = false }), "ZB-29", "2023-01-01").Should().BeEmpty();
        Of(Compliant().WithApplicant(static a => a with { LossNotOtherwiseRecoverable = true }).With(House("S1")), "ZB-29", "2023-01-01").Should().BeEmpty();
        Of(Compliant().WithApplicant(static a => a with { LossNotOtherwiseRecoverable = true }).WithCase(static c => c with { FiledOn = Day("2010-01-04") }), "ZB-29", "2022-02-28").Should().BeEmpty("the interpretation was not in force");
    }

    [Theory]
    [InlineData("2017-10-26", RemedyStatus.Open)]
    [InlineData("2017-10-27", RemedyStatus.Closed)]
    public void Jurisdiction_is_challenged_within_ten_days_of_the_notice(string asOf, RemedyStatus status) => Of(Compliant(), "QX-26", asOf)[0].Status.Should().Be(status);

    [Theory]
    [InlineData("2018-04-16", RemedyStatus.Open)] // 15 days from 30 March end on Saturday 14 April
    [InlineData("2018-04-17", RemedyStatus.Closed)]
    public void An_award_debtor_applies_within_fifteen_days_of_the_notice(string asOf, RemedyStatus status)
    {
        var file = Compliant().WithTitle(static t => t with { Kind = TitleKind.ArbitralAward }).WithNotice(static n => n with { ServedOn = Day("2018-03-30") });

        Of(file, "QX-33", asOf)[0].Status.Should().Be(status);
        Of(file, "QX-33.third-party", asOf)[0].Status.Should().Be(RemedyStatus.Unknown);
        Of(Compliant(), "QX-33", asOf).Should().BeEmpty();
        Of(file.WithNotice(static n => n with { ServedOn = KnownDate.Unknown }), "QX-33", asOf)[0].Status.Should().Be(RemedyStatus.Unknown);
    }

    [Fact]
    public void A_judge_reads_one_line_a_remedy_with_masked_names()
    {
        var text = Compliant().WithApplicant(static a => a with { Name = "赵钱孙" }).Judge().Render(CultureInfo.GetCultureInfo("zh-CN"));

        text.Should().Contain("## 救济途径").And.Contain("对终结本次执行程序的执行行为异议").And.Contain("无固定期限").And.NotContain("赵钱孙");
    }

    private static IReadOnlyList<Remedy> Of(CaseFile file, string key, string asOf) => [.. file.Judge(asOf).Remedies.Where(r => r.Key == key)];
}
