using System.Globalization;

using RulesLib.Enforcement.Campaigning;
using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Tests.Campaigning;

/// <summary>Whether a campaign is ready (ZX-01 to ZX-05).</summary>
public class CampaignEvaluatorTests
{
    private static readonly CampaignEvaluator s_evaluator = CampaignEvaluator.Create();
    private static readonly DateOnly s_day = new(2018, 4, 28);

    [Theory]
    [InlineData(52, 159, Outcome.Breached)]
    [InlineData(53, 159, Outcome.Satisfied)]
    [InlineData(54, 159, Outcome.Satisfied)]
    [InlineData(53, 160, Outcome.Breached)]
    [InlineData(0, 0, Outcome.Satisfied)]
    public void A_third_of_all_staff_is_asked_for(int committed, int total, Outcome outcome) =>
        The(new Campaign { CommittedStaff = committed, TotalStaff = total }, "ZX-01").Outcome.Should().Be(outcome);

    [Fact]
    public void Twenty_and_thirty_three_of_a_court_that_says_33_2_per_cent_are_no_third_and_the_figures_disagree()
    {
        var report = Judge(Published());

        report.Assessments.Single(static a => a.RuleId == "ZX-01").Outcome.Should().Be(Outcome.Breached);
        report.Shortfalls.Should().Equal(new CampaignShortfall("ZX-01", 53, 54, true));
        report.Shortfalls[0].Missing.Should().Be(1);
        report.Assessments.Single(static a => a.RuleId == "ZX-02").Findings.Where(static f => f.Met.IsFalse).Select(static f => f.Key).Should().Equal("share");
    }

    [Theory]
    [InlineData(159, null)]
    [InlineData(160, 1)]
    [InlineData(162, 1)]
    [InlineData(163, 2)]
    public void With_all_staff_told_the_number_missing_is_certain(int total, int? missing)
    {
        var shortfall = Judge(Published() with { TotalStaff = total }).Shortfalls.SingleOrDefault();

        shortfall?.Missing.Should().Be(missing);
        (shortfall is null).Should().Be(missing is null);
        if (shortfall is not null) shortfall.IsProvisional.Should().BeFalse();
    }

    [Theory]
    [InlineData("0.33", 53, 160, true)]
    [InlineData("0.331", 53, 160, true)]
    [InlineData("0.332", 53, 160, false)]
    [InlineData("0.333", 53, 159, true)]
    [InlineData("0.332", 53, 159, false)]
    [InlineData("0.5", 53, 0, false)]
    public void A_share_is_read_as_far_as_it_was_rounded(string share, int committed, int total, bool agrees)
    {
        var campaign = new Campaign { Groups = [new CampaignGroup { Staff = committed }], CommittedStaff = committed, TotalStaff = total, StatedShare = decimal.Parse(share, CultureInfo.InvariantCulture) };

        The(campaign, "ZX-02").Outcome.Should().Be(agrees ? Outcome.Satisfied : Outcome.Breached);
    }

    [Fact]
    public void Groups_that_do_not_add_up_are_told() =>
        The(Published() with { CommittedStaff = 54 }, "ZX-02").Findings.Where(static f => f.Met.IsFalse).Select(static f => f.Key).Should().Contain("sum");

    [Theory]
    [InlineData("0.34", Outcome.Satisfied)]
    [InlineData("0.33", Outcome.Undetermined)]
    [InlineData("0.333", Outcome.Undetermined)]
    [InlineData("0.332", Outcome.Breached)]
    public void Without_all_staff_the_share_decides_unless_its_rounding_does(string share, Outcome outcome) =>
        The(new Campaign { StatedShare = decimal.Parse(share, CultureInfo.InvariantCulture) }, "ZX-01").Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(4, Outcome.Breached)]
    [InlineData(5, Outcome.Satisfied)]
    [InlineData(6, Outcome.Satisfied)]
    public void Vehicles_and_recorders_are_held_against_the_need(int there, Outcome outcome)
    {
        var campaign = new Campaign { Vehicles = there, VehiclesNeeded = 5, BodyRecorders = there, BodyRecordersNeeded = 5 };

        The(campaign, "ZX-03").Outcome.Should().Be(outcome);
        The(campaign, "ZX-04").Outcome.Should().Be(outcome);
        Judge(campaign).Shortfalls.Select(static s => (s.RuleId, s.Missing)).Should().Equal(outcome == Outcome.Breached ? [("ZX-03", 1), ("ZX-04", 1)] : []);
    }

    [Theory]
    [InlineData("2018-04-28", "2018-05-04", Outcome.Satisfied)]
    [InlineData("2018-04-28", "2018-05-03", Outcome.Breached)]
    [InlineData("2018-04-29", "2018-06-30", Outcome.Breached)]
    [InlineData("2018-04-01", null, Outcome.Undetermined)]
    public void The_roster_covers_a_week(string from, string? through, Outcome outcome) => The(
        new Campaign { RosterFrom = DateOnly.Parse(from, CultureInfo.InvariantCulture), RosterThrough = through is null ? KnownDate.Unknown : DateOnly.Parse(through, CultureInfo.InvariantCulture) },
        "ZX-05").Outcome.Should().Be(outcome);

    [Fact]
    public void Of_nothing_told_nothing_is_concluded()
    {
        var report = Judge(new Campaign());

        report.Assessments.Select(static a => (a.RuleId, a.Outcome)).Should().Equal(Enumerable.Range(1, 5).Select(static i => ($"ZX-0{i}", Outcome.Undetermined)));
        report.Shortfalls.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2017, 12, 31, Outcome.NotApplicable)]
    [InlineData(2018, 1, 1, Outcome.Breached)]
    [InlineData(2018, 1, 2, Outcome.Breached)]
    public void The_rules_apply_from_their_first_day(int year, int month, int day, Outcome outcome) =>
        s_evaluator.Evaluate(Published(), new(year, month, day)).Assessments.Single(static a => a.RuleId == "ZX-01").Outcome.Should().Be(outcome);

    [Fact]
    public void Another_threshold_is_one_pack_away()
    {
        var strict = CampaignEvaluator.Create(static o => o.UsePack(new RulePack("half", PackKind.Local, new("半数", "Half"), new("某院", "A court")).SetNumber(Parameters.CampaignStaffOneIn, 2)));

        strict.Evaluate(new Campaign { CommittedStaff = 53, TotalStaff = 159 }, s_day).Shortfalls.Single().Missing.Should().Be(27);
    }

    [Theory]
    [InlineData("zh-CN", "投入人员不足全院干警的三分之一")]
    [InlineData("en", "less than one third of all staff is at its disposal")]
    public void An_assessment_is_explained_with_the_facts_it_read(string language, string breach)
    {
        var report = Judge(Published() with { TotalStaff = 160 });
        var culture = CultureInfo.GetCultureInfo(language);
        foreach (var assessment in report.Assessments)
        {
            var told = report.Explain(assessment, culture);
            told.Title.Should().NotEndWith(".title");
            told.Citations.Should().NotBeEmpty();
            told.Conditions.Should().OnlyContain(condition => !condition.Text.StartsWith("common.", StringComparison.Ordinal) && !condition.Text.StartsWith("ZX-", StringComparison.Ordinal));
        }

        RuleWords.Breach(report.Assessments[0].Info, "one-third", culture).Should().Be(breach);
        report.Explain(report.Assessments[0], culture).Conditions.Single(static c => c.Key == "one-third").Facts.Select(static f => f.Path).Should().Contain(["$.totalStaff", "$.groups[0].staff", "$.groups[1].staff"]);
    }

    [Fact]
    public void A_case_is_not_judged_on_the_campaign_it_belongs_to() =>
        EnforcementEvaluator.Create(static o => o.UsePack(CampaignEvaluator.Pack)).Evaluate(new CaseFile(), s_day).Conclusions.Should().NotContain(static c => c.RuleId.StartsWith("ZX"));

    private static Campaign Published() => new()
    {
        Groups = [new CampaignGroup { Name = "执行局", Staff = 20 }, new CampaignGroup { Name = "抽调", Staff = 33 }],
        CommittedStaff = 53,
        StatedShare = 0.332m,
    };

    private static CampaignReport Judge(Campaign campaign) => s_evaluator.Evaluate(campaign, s_day);

    private static Assessment The(Campaign campaign, string rule) => Judge(campaign).Assessments.Single(a => a.RuleId == rule);
}
