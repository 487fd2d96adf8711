using System.Globalization;

using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Timing;
using RulesLib.Enforcement.Tests.Rules.Sanctioning;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Timing;

/// <summary>The tasks of listing, restriction, report and exit: on the last day, a day later, not done, not known; promptly; and those that run out by themselves.</summary>
public class SanctionDeadlineTests
{
    private static readonly DateOnly s_later = new(2025, 12, 31);

    // Three working days from a Thursday before a make-up Saturday (2024-05-11), or over one and the Mid-Autumn holiday (2024-09-14, 15 to 17).
    private static readonly (string Key, string Start, string Due, Func<KnownDate, KnownDate, CaseFile> Given)[] s_counted =
    [
        ("T-01", "2024-03-01", "2024-03-18", static (s, d) => File(Adult()).Asking(new MeasureRequest { Kind = MeasureRequestKind.ListDebtor, ReceivedOn = s, DecidedOn = d })),
        ("T-03", "2024-01-31", "2024-05-01", static (s, d) => File(Adult().With(Open() with { DecidedOn = s, GraceEndsOn = Date("2024-04-30"), PublishedOn = d }))),
        ("T-04", "2024-05-09", "2024-05-13", static (s, d) => File(Adult().With(Open() with { Grounds = [ListingGround.Evasion], DecidedOn = Date("2022-05-09"), TermEndsOn = s, DeletedOn = d }))),
        ("T-05", "2024-09-12", "2024-09-18", static (s, d) => File(Adult().With(Open() with { DeletedOn = d })) with { Amounts = new() { PerformedInFullOn = s } }),
        ("T-06.cancellation", "2024-05-09", "2024-05-13", static (s, d) => File(Adult().With(Open() with { ErrorEstablishedOn = s, DeletedOn = d }))),
        ("T-06.correction", "2024-09-12", "2024-09-18", static (s, d) => File(Adult().With(Open() with { DataErrorEstablishedOn = s, DataCorrectedOn = d }))),
        ("T-07", "2024-03-01", "2024-03-18", static (s, d) => Asked(r => r with { ReceivedOn = s, DecidedOn = d })),
        ("T-08", "2024-05-09", "2024-05-13", static (s, d) => Asked(r => r with { DecidedOn = s, Founded = true, CorrectedOn = d })),
        ("T-10", "2024-03-04", "2024-03-19", static (s, d) => Asked(r => r with { ReconsiderationReceivedOn = s, ReconsiderationDecidedOn = d })),
        ("T-13", "2024-09-12", "2024-09-18", static (s, d) => File(Adult().With(Order() with { LiftedOn = d })) with { Amounts = new() { PerformedInFullOn = s } }),
        ("T-15", "2024-01-31", "2024-02-15", static (s, d) => File(Adult() with { ReportOrder = new() { IssuedOn = s, DueOn = Date("2024-02-15") }, Report = new() { ReceivedOn = d } })),
        ("T-16", "2024-03-05", "2024-03-15", static (s, d) => File(Adult() with { PropertyChanges = [new PropertyChange { ChangedOn = s, ReportedOn = d }] })),
    ];

    // The law names no number of days.
    private static readonly (string Key, Func<KnownDate, KnownDate, CaseFile> Given)[] s_prompt =
    [
        ("T-02.service", static (s, d) => File(Adult().With(Open() with { DecidedOn = s, ServedOn = d }))),
        ("T-02.publication", static (s, d) => File(Adult().With(Open() with { DecidedOn = s, PublishedOn = d }))),
        ("T-02.notices", static (s, d) => File(Adult().With(Open() with { PublishedOn = s, BodiesNotifiedOn = s, CreditBodiesNotifiedOn = d }))),
        ("T-02.restriction", static (s, d) => File(Adult().With(Open() with { DecidedOn = s }).With(d.IsNone ? [] : [Order() with { IssuedOn = d }]))),
        ("T-13.former", static (s, d) => File(Adult().With(Order() with { LiftedOn = d })) with { Amounts = new() { PerformedInFullOn = s } }),
        ("T-13.exit", static (s, d) => File(Adult() with { ExitRestrictions = [new() { DecidedOn = Date("2019-01-02"), LiftedOn = d }] }) with { Amounts = new() { PerformedInFullOn = s } }),
    ];

    // Nothing has to be done by their end.
    private static readonly (string Key, string Start, string Due, Func<KnownDate, CaseFile> Given)[] s_lapsing =
    [
        ("T-04.extension", "2022-05-09", "2024-05-09", static s => File(Adult().With(Open() with { Grounds = [ListingGround.Evasion], DecidedOn = s, TermEndsOn = Date("2024-05-09"), ExtensionDecidedOn = KnownDate.None }))),
        ("T-11", "2024-08-31", "2025-02-28", static s => File(Adult().With(Open() with { DeletedOn = s, DeletionGround = DeletionGround.ApplicantRequest }))),
        ("T-14", "2024-01-31", "2024-02-29", static s => File(Adult().With(Order() with { TemporaryLifts = [new TemporaryLift { From = s, Until = Date("2024-03-10") }] }))),
    ];

    public static IEnumerable<string> Tried => s_counted.Select(static r => r.Key).Concat(s_prompt.Select(static r => r.Key)).Concat(s_lapsing.Select(static r => r.Key));

    public static TheoryData<string> Counted => [.. s_counted.Select(static r => r.Key)];

    public static TheoryData<string> Prompt => [.. s_prompt.Select(static r => r.Key)];

    public static TheoryData<string> Lapsing => [.. s_lapsing.Select(static r => r.Key)];

    [Theory]
    [MemberData(nameof(Counted))]
    public void A_task_is_met_on_its_last_day_and_late_the_day_after(string key)
    {
        var (_, start, due, given) = s_counted.Single(r => r.Key == key);
        var (first, last) = (DateOnly.Parse(start, CultureInfo.InvariantCulture), DateOnly.Parse(due, CultureInfo.InvariantCulture));

        var met = Only(given(first, last), key, s_later);
        (met.Status, met.Start, met.Due, met.DoneOn).Should().Be((DeadlineStatus.Met, (KnownDate)first, (KnownDate)last, (KnownDate)last));
        Only(given(first, last.AddDays(1)), key, s_later).Status.Should().Be(DeadlineStatus.MetLate);
    }

    [Theory]
    [MemberData(nameof(Counted))]
    public void A_task_runs_until_its_last_day_is_over(string key)
    {
        var (_, start, due, given) = s_counted.Single(r => r.Key == key);
        var last = DateOnly.Parse(due, CultureInfo.InvariantCulture);
        var open = given(Date(start), KnownDate.None);

        Only(open, key, last).Status.Should().Be(DeadlineStatus.Running);
        Only(open, key, last.AddDays(1)).Status.Should().Be(DeadlineStatus.Overdue);
    }

    [Theory]
    [MemberData(nameof(Counted))]
    public void What_is_not_known_is_neither_met_nor_overdue(string key)
    {
        var (_, start, due, given) = s_counted.Single(r => r.Key == key);

        Only(given(Date(start), KnownDate.Unknown), key, s_later).Status.Should().Be(DeadlineStatus.Unknown);
        if (key is not ("T-03" or "T-15")) Only(given(KnownDate.Between(DateOnly.Parse(start, CultureInfo.InvariantCulture), DateOnly.Parse(due, CultureInfo.InvariantCulture)), DateOnly.Parse(due, CultureInfo.InvariantCulture).AddDays(1)), key, s_later).Status.Should().Be(DeadlineStatus.Unknown);
    }

    [Theory]
    [MemberData(nameof(Prompt))]
    public void What_is_due_promptly_runs_without_a_last_day_until_it_is_done(string key)
    {
        var (_, given) = s_prompt.Single(r => r.Key == key);
        var (start, asOf) = (new DateOnly(2021, 3, 1), new DateOnly(2021, 12, 1));

        var running = Only(given(start, KnownDate.None), key, asOf);
        (running.Status, running.Due.IsNone, running.IsProvisional).Should().Be((DeadlineStatus.Running, true, false));
        Only(given(start, start.AddDays(40)), key, asOf).Status.Should().Be(DeadlineStatus.Met);
        Only(given(start, KnownDate.Unknown), key, asOf).Status.Should().Be(DeadlineStatus.Unknown);
        given(start, KnownDate.None).On(start.AddDays(-1)).Deadlines.Where(d => d.Key == key && d.Status != DeadlineStatus.NotStarted).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lapsing))]
    public void What_runs_out_by_itself_is_never_overdue(string key)
    {
        var (_, start, due, given) = s_lapsing.Single(r => r.Key == key);
        var last = DateOnly.Parse(due, CultureInfo.InvariantCulture);

        Only(given(Date(start)), key, last).Should().Match<Deadline>(d => d.Status == DeadlineStatus.Running && d.Due == last);
        Only(given(Date(start)), key, last.AddDays(1)).Status.Should().Be(DeadlineStatus.Met);
        given(KnownDate.Unknown).On(s_later).Deadlines.Single(d => d.Key == key).Status.Should().Be(DeadlineStatus.Unknown);
    }

    [Theory]
    [InlineData("2024-05-09", "2024-05-13")] // Thursday; the Saturday after it is worked
    [InlineData("2024-05-10", "2024-05-14")] // Friday
    [InlineData("2024-05-11", "2024-05-15")] // the worked Saturday itself
    [InlineData("2024-09-13", "2024-09-19")] // over a worked Saturday and a holiday of three days
    [InlineData("2024-09-30", "2024-10-10")] // over the National Day week
    [InlineData("2024-02-07", "2024-02-18")] // over Spring Festival; the 9th is worked, and so is Sunday the 18th
    [InlineData("2024-12-31", "2025-01-06")] // year end
    public void Three_working_days_skip_holidays_and_count_make_up_weekends(string performed, string due) =>
        Only(File(Adult().With(Open())) with { Amounts = new() { PerformedInFullOn = Date(performed) } }, "T-05", s_later).Due.Should().Be(Date(due));

    [Fact]
    public void A_year_without_a_holiday_notice_gives_a_provisional_day()
    {
        var year = Enumerable.Range(2024, 40).First(static y => !PrcCalendar.Covers(new(y, 6, 1)));

        Only(File(Adult().With(Open())) with { Amounts = new() { PerformedInFullOn = new DateOnly(year, 5, 29) } }, "T-05", new(year, 5, 30)).IsProvisional.Should().BeTrue();
    }

    [Theory]
    [InlineData("2024-07-31", "2025-01-31")]
    [InlineData("2023-08-31", "2024-02-29")]
    [InlineData("2024-08-30", "2025-02-28")]
    public void The_six_months_end_with_the_corresponding_day_or_the_last_of_the_month(string deleted, string due) =>
        Only(File(Adult().With(Open() with { DeletedOn = Date(deleted), DeletionGround = DeletionGround.ApplicantRequest })), "T-11", Date(deleted).Earliest).Due.Should().Be(Date(due));

    [Theory]
    [InlineData("2021-12-05", "T-13.former")]
    [InlineData("2021-12-06", "T-13")]
    public void Lifting_has_a_number_of_days_from_2021_12_06_on(string asOf, string key) =>
        (File(Adult().With(Order())) with { Amounts = new() { PerformedInFullOn = Date("2021-11-01") } }).On(asOf).Deadlines
            .Where(static d => d.RuleId == "T-13" && d.Key != "T-13.exit").Select(static d => d.Key).Should().Equal(key);

    [Fact]
    public void Performance_before_the_number_was_law_counts_from_its_first_day() =>
        Only(File(Adult().With(Order())) with { Amounts = new() { PerformedInFullOn = Date("2021-11-01") } }, "T-13", new(2021, 12, 9)).Due.Should().Be(Date("2021-12-09"));

    [Fact]
    public void Security_and_consent_start_the_lifting_as_performance_does()
    {
        Only(File(Adult().With(Order()) with { Security = new() { GivenOn = Date("2024-05-09"), Effective = true } }), "T-13", s_later).Due.Should().Be(Date("2024-05-13"));
        File(Adult().With(Order())).On(s_later).Deadlines.Single(static d => d.Key == "T-13").Status.Should().Be(DeadlineStatus.NotStarted);
    }

    [Fact]
    public void An_order_lifted_before_performance_has_no_lifting_due() =>
        (File(Adult().With(Order() with { LiftedOn = Date("2023-01-04") })) with { Amounts = new() { PerformedInFullOn = Date("2024-05-09") } }).On(s_later)
            .Deadlines.Should().NotContain(static d => d.RuleId == "T-13");

    [Fact]
    public void A_correction_of_a_restriction_has_its_days_since_the_good_faith_opinion()
    {
        CaseFile Against(CorrectionTarget target, string received) => Asked(r => r with { Against = target, ReceivedOn = Date(received), DecidedOn = KnownDate.None });

        Against(CorrectionTarget.Restriction, "2019-12-15").On("2019-12-20").Deadlines.Should().NotContain(static d => d.Key == "T-07");
        Against(CorrectionTarget.Restriction, "2019-12-16").On("2019-12-20").Deadlines.Should().ContainSingle(static d => d.Key == "T-07");
        Against(CorrectionTarget.Listing, "2017-05-01").On("2017-05-20").Deadlines.Should().ContainSingle(static d => d.Key == "T-07");
        Against(CorrectionTarget.Listing, "2017-04-30").On("2017-05-20").Deadlines.Should().NotContain(static d => d.Key == "T-07");
    }

    [Fact]
    public void An_entry_with_a_term_is_not_deleted_by_performance_and_one_without_has_no_term_to_extend()
    {
        var performed = File(Adult().With(Open() with { Grounds = [ListingGround.Evasion], TermEndsOn = Date("2026-01-10") })) with { Amounts = new() { PerformedInFullOn = Date("2024-05-09") } };

        performed.On(s_later).Deadlines.Should().NotContain(static d => d.Key == "T-05");
        File(Adult().With(Open())).On(s_later).Deadlines.Should().NotContain(static d => d.RuleId == "T-04");
    }

    [Fact]
    public void Publication_follows_the_grace_period()
    {
        var grace = File(Adult().With(Open() with { DecidedOn = Date("2024-01-31"), GraceEndsOn = Date("2024-04-30"), PublishedOn = KnownDate.None }));

        grace.On("2024-04-29").Deadlines.Single(static d => d.Key == "T-02.publication").Status.Should().Be(DeadlineStatus.NotStarted);
        grace.On("2024-05-02").Deadlines.Single(static d => d.Key == "T-02.publication").Status.Should().Be(DeadlineStatus.Running);
        (grace with { Amounts = new() { PerformedInFullOn = Date("2024-04-20") } }).On("2024-05-02").Deadlines.Single(static d => d.Key == "T-03").Status.Should().Be(DeadlineStatus.Met);
    }

    [Fact]
    public void A_change_after_an_interim_termination_is_told_once()
    {
        var file = Cases.Compliant().WithDebtor(static d => d with { PropertyChanges = [new PropertyChange { ChangedOn = Date("2018-01-10"), ReportedOn = Date("2018-01-15") }, new PropertyChange { ChangedOn = Date("2018-04-03"), ReportedOn = KnownDate.None }] });

        file.Judge("2018-05-02").Deadlines.Where(static d => d.RuleId is "T-16" or "ZP-16").Select(static d => (d.RuleId, d.Status)).Should().Equal(("ZP-16", DeadlineStatus.Overdue), ("T-16", DeadlineStatus.Met));
    }

    [Fact]
    public void What_is_due_promptly_is_told_first_and_without_a_day() =>
        File(Adult().With(Open() with { ServedOn = KnownDate.None })).OnTheDay().Render(CultureInfo.GetCultureInfo("zh-CN"), ReportParts.Deadlines)
            .Should().Contain("T-02 及时送达纳入失信名单决定书").And.Contain("应及时完成（未定天数）").And.Contain("自2024-01-10起");

    [Fact]
    public void The_rows_that_are_law_under_another_id_are_accounted_for() =>
        CatalogueAccount.Of(Judging.Evaluator.Catalog).Where(static row => row.Id is "T-09" or "T-12" or "T-30" or "T-31").Select(static row => (row.Id, row.Handling))
            .Should().Equal(("T-09", Handling.Remedy), ("T-12", Handling.Deadline), ("T-30", Handling.Deadline), ("T-31", Handling.Deadline));

    // An entry without a term, everything about it known.
    private static DishonestListing Open() => Entry(ListingGround.AbleButRefuses) with { ExtensionDecidedOn = KnownDate.None, DataCorrectedOn = KnownDate.None };

    private static CaseFile Asked(Func<CorrectionRequest, CorrectionRequest> change) => File(Adult() with
    {
        CorrectionRequests = [change(new CorrectionRequest { Against = CorrectionTarget.Listing, InWriting = true, ReceivedOn = Date("2023-11-01"), DecidedOn = Date("2023-11-08"), Founded = false, ReconsiderationReceivedOn = KnownDate.None })],
    });

    private static Deadline Only(CaseFile file, string key, DateOnly asOf) => file.On(asOf).Deadlines.Where(d => d.Key == key).Should().ContainSingle("{0}", key).Subject;
}
