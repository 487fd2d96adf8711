using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Timing;

using static RulesLib.Reporting.Tests.Rows;

namespace RulesLib.Reporting.Tests;

/// <summary>The lists (清单): one line a case, the most urgent first.</summary>
public class ListTests
{
    [Fact]
    public void Every_case_stands_in_one_list_of_its_label_and_in_one_a_cure()
    {
        using var docket = Docket(Campaign(1_500));

        var byLabel = docket.Lists.Where(static list => list.Kind is DocketListKind.Label or DocketListKind.Open).ToArray();
        byLabel.Sum(static list => list.Count).Should().Be(1_500);
        byLabel.SelectMany(static list => list.Cases).Select(static item => item.Row.Key).Should().BeEquivalentTo(docket.Cases.Select(static item => item.Row.Key));
        foreach (var list in docket.Lists) list.Cases.Should().HaveCount((int)list.Count);
        docket.Lists.Where(static list => list.Kind == DocketListKind.Cure).Sum(static list => list.Count).Should().Be(docket.Ledger.Total.Steps);
    }

    [Fact]
    public void The_most_urgent_case_stands_first()
    {
        DocketRow Due(int number, int days, Severity severity, decimal owed) => Incomplete(number) with
        {
            Steps = [new DocketStep(Cure.HoldInterview, Responsible.Handler, AsOf.AddDays(days), null)],
            Findings = [Interview with { Severity = severity }],
            Outstanding = owed,
        };

        using var docket = Docket([Due(1, 5, Severity.Curable, 10), Due(2, -1, Severity.Curable, 10), Due(3, 5, Severity.Fatal, 10), Due(4, 5, Severity.Curable, 99), Due(5, 5, Severity.Curable, 10)]);

        docket.Lists.Single(static list => list.Cure == Cure.HoldInterview).Cases.Select(static item => item.Row.CaseNumber)
            .Should().Equal("(2017)甘0402执2号", "(2017)甘0402执3号", "(2017)甘0402执4号", "(2017)甘0402执1号", "(2017)甘0402执5号");
    }

    [Theory]
    [InlineData(-1, DocketStatus.Overdue)]
    [InlineData(0, DocketStatus.New)]
    [InlineData(1, DocketStatus.New)]
    public void A_step_is_overdue_from_the_day_after_it_was_due(int days, DocketStatus status)
    {
        using var docket = Docket([Incomplete(1) with { Steps = [new DocketStep(Cure.HoldInterview, Responsible.Handler, AsOf.AddDays(days), null)] }]);

        docket.Lists.Single(static list => list.Cure == Cure.HoldInterview).Cases.Single().StatusOn(AsOf).Should().Be(status);
    }

    [Fact]
    public void A_case_that_is_qualified_asks_for_nothing()
    {
        using var docket = Docket([Row(1)]);

        var only = docket.Lists.Single().Cases.Single();
        only.StatusOn(AsOf).Should().Be(DocketStatus.Done);
        only.DueOn.Should().BeNull();
    }

    [Fact]
    public void An_open_case_without_steps_is_due_when_its_first_deadline_is()
    {
        using var docket = Docket([Row(1, ClosureLabel.NotConcluded) with { Deadlines = [new DocketDeadline("六个月", DutyHolder.Court, AsOf.AddDays(3), false)] }]);

        docket.Lists.Single().Cases.Single().DueOn.Should().Be(AsOf.AddDays(3));
    }

    [Fact]
    public void Causes_count_what_failed_for_certain()
    {
        using var docket = Docket([Incomplete(1), Incomplete(2), NonCompliant(3), Incomplete(4) with { Findings = [Interview with { IsProved = false }] }]);

        docket.Causes.Select(static cause => (cause.Finding.RuleId, cause.Cases)).Should().Equal(("ZB-18", 2), ("ZB-02", 1));
    }

    [Theory]
    [InlineData("2018-04-28", 0)]
    [InlineData("2018-01-27", 1)]
    [InlineData("2018-01-28", 0)]
    [InlineData("2017-04-28", 3)]
    [InlineData("2015-04-29", 5)]
    public void Pending_cases_are_grouped_by_age(string filed, int group)
    {
        using var docket = Docket([Row(1, ClosureLabel.NotConcluded) with { FiledOn = Day(filed) }, Row(2)]);

        docket.Ages.Select(static age => age.Cases).Should().Equal(Enumerable.Range(0, 7).Select(i => i == group ? 1L : 0L));
    }

    [Theory]
    [InlineData(0, "2018-04-28")]
    [InlineData(6, "2018-04-28")]
    [InlineData(7, "2018-05-05")]
    [InlineData(-1, "2018-04-21")]
    [InlineData(-29, null)]
    public void What_falls_due_is_counted_in_its_week(int days, string? from)
    {
        using var docket = Docket([Incomplete(1) with { Steps = [new DocketStep(Cure.HoldInterview, Responsible.Handler, AsOf.AddDays(days), null)] }]);

        docket.Weeks.Single(static week => week.Steps == 1).From.Should().Be(from is null ? null : Day(from));
    }

    [Fact]
    public void The_conference_discusses_conflicts_large_open_sums_and_what_is_long_overdue()
    {
        DocketRow Overdue(int number, int days) => Incomplete(number) with { Steps = [new DocketStep(Cure.HoldInterview, Responsible.Handler, AsOf.AddDays(-days), null)] };
        using var docket = Docket(
        [
            Incomplete(1) with { HasConflict = true }, Row(2, null) with { Outstanding = 1_000_000m }, Row(3, null) with { Outstanding = 999_999.99m }, Overdue(4, 31), Overdue(5, 30),
            Row(6) with { HasConflict = true },
        ]);

        docket.Lists.Single(static list => list.Kind == DocketListKind.Conference).Cases.Select(item => (item.Row.CaseNumber![^2..], docket.ReasonsOf(item)))
            .Should().BeEquivalentTo([("1号", ConferenceReasons.Conflict), ("2号", ConferenceReasons.OpenWithLargeSum), ("4号", ConferenceReasons.LongOverdue)]);
    }
}
