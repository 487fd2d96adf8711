using RulesLib.Enforcement.Rules;

using static RulesLib.Reporting.Tests.Rows;

namespace RulesLib.Reporting.Tests;

/// <summary>Two dockets a week apart: what moved, what did not, who owes what.</summary>
public sealed class WeeklyTests : IDisposable
{
    private static readonly DateOnly s_next = AsOf.AddDays(7);

    private readonly string _folder = Directory.CreateTempSubdirectory("weekly-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_case_is_told_by_what_became_of_it()
    {
        using var docket = After([Incomplete(1), Incomplete(2), NonCompliant(3), Row(4), Incomplete(5), Row(7)], [Row(1), Incomplete(2), Incomplete(3), NonCompliant(4), Incomplete(6), Row(7)]);

        var change = docket.Change!;
        docket.Cases.ToDictionary(static item => item.Row.CaseNumber![12..], static item => item.Movement).Should().Equal(new Dictionary<string, CaseMovement>
        {
            ["1号"] = CaseMovement.Settled,
            ["2号"] = CaseMovement.Unmoved,
            ["3号"] = CaseMovement.Moved,
            ["4号"] = CaseMovement.FellBack,
            ["6号"] = CaseMovement.New,
            ["7号"] = CaseMovement.AtRest,
        });
        (change[CaseMovement.Settled], change[CaseMovement.Unmoved], change[CaseMovement.New], change.Left, change.LeftPending).Should().Be((1, 1, 1, 1, 1));
        change.Labels.Should().BeEquivalentTo(
        [
            new LabelMove(ClosureLabel.IncompleteTermination, ClosureLabel.CompliantTermination, 1),
            new LabelMove(ClosureLabel.NonCompliantTermination, ClosureLabel.IncompleteTermination, 1),
            new LabelMove(ClosureLabel.CompliantTermination, ClosureLabel.NonCompliantTermination, 1),
        ]);
    }

    [Fact]
    public void Listing_a_step_again_does_not_put_it_off()
    {
        using var docket = After([Incomplete(1)], [Incomplete(1) with { Steps = [new DocketStep(Cure.HoldInterview, Responsible.Handler, s_next.AddDays(30), null)] }]);

        var step = docket.Cases.Single().Row.Steps.Single();
        step.DueOn.Should().Be(AsOf.AddDays(30));
        step.Since.Should().Be(AsOf);
        docket.Cases.Single().PendingSince.Should().Be(AsOf);
        docket.Lists.Single(static list => list.Cure == Cure.HoldInterview).Cases.Single().StatusOn(s_next).Should().Be(DocketStatus.Open);
    }

    [Fact]
    public void What_was_due_at_once_is_overdue_a_week_later()
    {
        using var docket = After([NonCompliant(1)], [NonCompliant(1)]);

        docket.Ledger.Total.OverdueSteps.Should().Be(1);
        docket.Lists.Single(static list => list.Kind == DocketListKind.Unmoved).Cases.Single().StatusOn(s_next).Should().Be(DocketStatus.Overdue);
    }

    [Fact]
    public void Who_owes_what_is_counted_by_handler()
    {
        using var docket = After(
            [Incomplete(1), Incomplete(2) with { Handler = "赵六" }, NonCompliant(3) with { Handler = "赵六" }],
            [Row(1), Incomplete(2) with { Handler = "赵六" }, NonCompliant(3) with { Handler = "赵六" }]);

        docket.Ledger.By(LedgerDimension.Handler).Select(static line => (line.Key.Handler, line.Tally.Steps, line.Tally.OverdueSteps, line.Tally.StepsDone, line.Tally.Settled, line.Tally.Unmoved))
            .Should().Equal(("张三", 0, 0, 1, 1, 0), ("赵六", 2, 1, 0, 0, 2));
        docket.Change!.Cures.Should().BeEquivalentTo([new CureChange(Cure.HoldInterview, 1, 0, 1), new CureChange(Cure.IssueNoticeAndRuleAgain, 0, 0, 1)]);
    }

    [Fact]
    public void The_trend_of_an_indicator_is_told()
    {
        using var docket = After([Row(1), Incomplete(2)], [Row(1), Row(2)]);

        docket.Previous!.Shares["KPI-2"].Should().Be(0.5m);
        docket.Indicators.Single(static value => value.Indicator.Id == "KPI-2").Share.Should().Be(1m);
        docket.Previous.Reconciliation.Should().Be(new Reconciliation(1, 1, 0, 2));
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    [InlineData(0, false)]
    public void A_week_has_seven_days(int days, bool weekly)
    {
        using var docket = After([Row(1)], [Row(1)], AsOf.AddDays(days));

        docket.Change!.Days.Should().Be(days);
        docket.Change.IsWeekly.Should().Be(weekly);
    }

    [Fact]
    public void Four_reports_are_written_each_week_and_a_missing_one_is_noticed_the_week_after()
    {
        var (second, third) = (Path.Combine(_folder, "second"), Path.Combine(_folder, "third"));
        using (var docket = After([Incomplete(1)], [Incomplete(1)]))
        {
            docket.Previous!.MissingReports.Should().BeEmpty("the first docket owes no weekly report");
            DocketWriter.Write(docket, second).Should().Contain(DocketFiles.Weekly);
        }

        PreviousDocket.Open(second).MissingReports.Should().BeEmpty();
        File.Delete(Path.Combine(second, DocketFiles.Bulletin));

        var previous = PreviousDocket.Open(second);
        previous.MissingReports.Should().Equal(DocketFiles.Bulletin);
        using var last = Docket([Incomplete(1)], o => (o.AsOf, o.Previous) = (s_next.AddDays(7), previous));
        DocketWriter.Write(last, third);
        File.ReadAllText(Path.Combine(third, DocketFiles.LeadershipReport)).Should().Contain("2018-05-05 当周缺少：周通报。");
    }

    [Fact]
    public void Without_a_docket_before_there_is_nothing_weekly_to_write()
    {
        using var docket = Docket([Row(1)]);

        DocketWriter.Write(docket, _folder).Should().NotContain(DocketFiles.Weekly);
        docket.Change.Should().BeNull();
        docket.Cases.Single().Movement.Should().Be(CaseMovement.First);
    }

    [Fact]
    public void The_report_to_the_committees_names_no_case_and_no_person()
    {
        using var docket = After([Incomplete(1), NonCompliant(2)], [Incomplete(1), NonCompliant(2)]);
        DocketWriter.Write(docket, _folder);

        File.ReadAllText(Path.Combine(_folder, DocketFiles.CommitteeReport)).Should().NotContainAny("执1号", "执2号", "张某", "王某", "张三");
        File.ReadAllText(Path.Combine(_folder, DocketFiles.LeadershipReport)).Should().ContainAll("执1号", "执2号", "张某");
    }

    [Theory]
    [InlineData("docket.json", "{}", "summary")]
    [InlineData("docket.json", "not json", "summary")]
    [InlineData("cases.jsonl", "{\"key\":\"a\"}\n", "cases.jsonl(1)")]
    [InlineData("cases.jsonl", "{\"key\":\"b\",\"label\":null,\"pendingSince\":null,\"steps\":[]}\n{\"key\":\"a\",\"label\":null,\"pendingSince\":null,\"steps\":[]}\n", "cases.jsonl(2)")]
    public void A_docket_before_that_was_tampered_with_is_told_with_its_place(string file, string text, string told)
    {
        using (var docket = Docket([Row(1)])) DocketWriter.Write(docket, _folder);
        File.WriteAllText(Path.Combine(_folder, file), text);

        var compare = () => Docket([Row(2)], o => o.Previous = PreviousDocket.Open(_folder)).Dispose();

        compare.Should().Throw<DocketFormatException>().WithMessage($"*{told}*");
    }

    [Fact]
    public void Where_there_is_no_docket_that_is_told() =>
        FluentActions.Invoking(() => PreviousDocket.Open(_folder)).Should().Throw<DocketFormatException>().WithMessage($"{_folder}*docket.json*");

    private Docket After(IEnumerable<DocketRow> before, IEnumerable<DocketRow> now, DateOnly? asOf = null)
    {
        var folder = Path.Combine(_folder, "first");
        using (var docket = Docket(before)) DocketWriter.Write(docket, folder);
        return Docket(now, o => (o.AsOf, o.Previous) = (asOf ?? s_next, PreviousDocket.Open(folder)));
    }
}
