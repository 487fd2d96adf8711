using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Timing;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Monitoring;

/// <summary>Five years of six-monthly queries (ZP-03), each due day counted from the closing.</summary>
public class QueryWindowTests
{
    [Theory]
    [InlineData("2016-12-31", "2017-06-30 2017-12-31 2018-06-30 2018-12-31 2019-06-30 2019-12-31 2020-06-30 2020-12-31 2021-06-30 2021-12-31")]
    [InlineData("2017-08-31", "2018-02-28 2018-08-31 2019-02-28 2019-08-31 2020-02-29 2020-08-31 2021-02-28 2021-08-31 2022-02-28 2022-08-31")]
    public void Due_days_are_counted_from_the_closing_and_never_shifted(string closed, string due) =>
        Tasks(Closed(closed), "2023-01-01").Select(static t => t.Due.ToString()).Should().Equal(due.Split(' '));

    [Theory]
    [InlineData("2018-09-21", "Running", "Satisfied")]
    [InlineData("2018-09-22", "Running", "Satisfied")]
    [InlineData("2018-09-23", "Overdue", "Breached: queried Advisory QueryAgain")]
    public void A_window_is_missed_the_day_after_its_last_day(string asOf, string task, string rule)
    {
        var report = Compliant().Judge(asOf);

        report.AfterTermination!.Tasks[0].Status.ToString().Should().Be(task);
        report.Tell("ZP-03").Should().Be(rule);
        report.AfterTermination.State.Should().Be(task == "Overdue" ? MonitoringState.Overdue : MonitoringState.Pass);
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination, "a missed query does not change the label");
    }

    [Theory]
    [InlineData("2018-03-22", DeadlineStatus.Overdue)]
    [InlineData("2018-03-23", DeadlineStatus.Met)]
    [InlineData("2018-09-22", DeadlineStatus.Met)]
    [InlineData("2018-09-23", DeadlineStatus.Overdue)]
    public void A_query_counts_from_the_day_after_the_closing_to_the_last_day(string queried, DeadlineStatus status) =>
        Tasks(Compliant().WithDebtor(d => d with { NetworkQueries = [Query(queried)] }), "2018-09-24")[0].Status.Should().Be(status);

    [Fact]
    public void What_lies_ahead_has_not_started() =>
        Tasks(Compliant(), "2018-04-28").Select(static t => t.Status).Should().Equal([DeadlineStatus.Running, .. Enumerable.Repeat(DeadlineStatus.NotStarted, 9)]);

    [Theory]
    [InlineData("2018-09-22", 0)]
    [InlineData("2018-09-23", 1)]
    public void Windows_stop_at_resumption(string resumed, int windows) =>
        Tasks(Compliant() with { Resumption = new Resumption { Requests = [], ResumedOn = Day(resumed), FinallyTerminatedOn = KnownDate.None } }, "2020-01-01").Should().HaveCount(windows);

    [Fact]
    public void Windows_stop_at_full_performance_and_final_termination()
    {
        Tasks(Compliant().WithAmounts(static a => a with { PerformedInFullOn = Day("2019-01-01") }), "2020-01-01").Should().ContainSingle();
        Tasks(Compliant() with { Resumption = new Resumption { Requests = [], ResumedOn = KnownDate.None, FinallyTerminatedOn = Day("2019-01-01") } }, "2020-01-01").Should().ContainSingle();
    }

    [Fact]
    public void A_debtor_who_died_or_cannot_be_queried_needs_no_more_queries()
    {
        Tasks(Compliant().WithDebtor(static d => (d with { Status = DebtorStatus.Dead }).WithoutEvents() with { DiedOn = Day("2019-01-01") }), "2020-01-01").Should().ContainSingle();
        var unnamed = Compliant().WithDebtor(static d => d with { HasQueryableIdentity = false });
        Tasks(unnamed, "2020-01-01").Should().BeEmpty();
        unnamed.Judge("2020-01-01").Tell("ZP-03").Should().Be("Excepted");
    }

    [Fact]
    public void Each_active_debtor_has_windows_of_his_own()
    {
        var report = Compliant().With(Debtor("D2") with { NetworkQueries = [Query("2018-03-01"), Query("2018-08-01")] }).Judge("2018-10-01");

        report.Tell("ZP-03").Should().Be("Breached: queried Advisory QueryAgain | Satisfied");
        report.AfterTermination!.Tasks.Should().HaveCount(20);
    }

    [Fact]
    public void Unknown_queries_and_unknown_resumption_leave_a_window_open()
    {
        var silent = Compliant().WithDebtor(static d => d with { NetworkQueries = d.NetworkQueries.OrMore() });
        Tasks(silent, "2018-10-01")[0].Status.Should().Be(DeadlineStatus.Unknown);
        silent.Judge("2018-10-01").Tell("ZP-03").Should().Be("Undetermined: queried? Advisory QueryAgain");

        var maybeResumed = Compliant() with { Resumption = Fact.UnknownPart<Resumption>() };
        Tasks(maybeResumed, "2018-10-01")[0].Status.Should().Be(DeadlineStatus.Unknown);
        maybeResumed.Judge("2018-10-01").AfterTermination!.State.Should().Be(MonitoringState.Pass);
        maybeResumed.Judge("2018-10-01").AfterTermination!.WorstPossible.Should().NotBe(MonitoringState.Pass);
    }

    [Fact]
    public void A_closing_of_which_only_the_month_is_known_gives_provisional_days()
    {
        var task = Tasks(Compliant().WithClosure(static c => c with { ClosedOn = KnownDate.Between(Day("2018-03-01"), Day("2018-03-31")) }), "2018-10-15")[0];

        task.Due.Should().Be(KnownDate.Between(Day("2018-09-01"), Day("2018-09-30")));
        task.IsProvisional.Should().BeTrue();
        task.Status.Should().Be(DeadlineStatus.Overdue);
    }

    [Fact]
    public void An_older_closing_has_only_windows_that_begin_under_the_provisions_and_they_are_unsure()
    {
        var report = Closed("2016-06-01").Judge("2018-01-01");

        report.AfterTermination!.Tasks[0].Start.ToString().Should().Be("2016-12-01");
        report.AfterTermination.Tasks.Should().HaveCount(9).And.OnlyContain(static t => t.IsUnsure && t.Confidence == Confidence.Unsure);
        report.Tell("ZP-03").Should().Be("Breached: queried-transitional Advisory QueryAgain");
        Closed("2016-05-31").Judge("2018-01-01").AfterTermination!.Tasks[0].Start.ToString().Should().Be("2017-05-31", "the window from 2016-11-30 began before the provisions");
    }

    [Fact]
    public void A_resumed_case_closed_again_keeps_both_clocks()
    {
        var again = Compliant().WithCase(static c => c with
        {
            Number = Number("(2017)甘0402执恢12号"),
            Type = CaseType.ResumedEnforcement,
            OriginalCase = new OriginalCase { FiledOn = Day("2016-12-05"), ClosedOn = Day("2017-04-10"), Method = ClosureMethod.InterimTermination },
        }).Judge().AfterTermination!;

        again.QueriesEndOn.ToString().Should().Be("2023-03-22");
        again.FormerQueriesEndOn.ToString().Should().Be("2022-04-10");
        Compliant().Judge().AfterTermination!.FormerQueriesEndOn.IsNone.Should().BeTrue();
    }

    [Fact]
    public void A_termination_that_is_only_intended_has_no_windows() =>
        Tasks(Compliant().WithClosure(static c => c with { ClosedOn = KnownDate.None, Ruling = Fact.NonePart<ClosingRuling>() }), "2018-04-28").Should().BeEmpty();

    [Fact]
    public void After_five_years_nothing_more_is_asked_but_resumption_stays_possible()
    {
        var file = Compliant().WithDebtor(d => d with { NetworkQueries = [.. Enumerable.Range(1, 10).Select(static k => Query(Iso(Day("2018-03-22").AddMonths(6 * k))))] });

        file.Judge("2030-01-01").Tell("ZP-03").Should().Be("Satisfied");
        (file with { Resumption = Asked(verified: true) }).Judge("2030-01-01").Tell("ZP-02").Should().Be("Breached: resumed Advisory ResumeEnforcement");
    }

    internal static Resumption Asked(Truth verified) => new()
    {
        ResumedOn = KnownDate.None,
        FinallyTerminatedOn = KnownDate.None,
        Requests = [new ResumptionRequest { ReceivedOn = Day("2019-05-06"), PropertyVerified = verified, RefusedOn = KnownDate.None, RefusalReason = Known<string>.None }],
    };

    internal static NetworkQuery Query(string day, QueryAnswer answer = QueryAnswer.NothingFound) => new()
    {
        QueriedOn = Day(day),
        Results = [new QueryResult { Type = QueryType.Deposits, Answer = answer, AnsweredOn = Day(day) }],
        ApplicantToldOn = Day(day),
    };

    private static CaseFile Closed(string day) => Compliant().RuledOn(Iso(Day(day).AddDays(-2)));

    private static IReadOnlyList<Deadline> Tasks(CaseFile file, string asOf) => file.Judge(asOf).AfterTermination!.Tasks;
}
