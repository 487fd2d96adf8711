using System.Globalization;
using System.Reflection;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Filing;
using RulesLib.Enforcement.Rules.Timing;
using RulesLib.Enforcement.Tests.Evaluation;
using RulesLib.Enforcement.Texts;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Timing;

/// <summary>Every line of the table of deadlines, on its last day, a day later, not done, and not known.</summary>
public class DeadlineTests
{
    // Key, start, last day (rest days shifted), and how to put start and done into a file.
    private static readonly (string Key, string Start, string Due, Func<CaseFile, KnownDate, KnownDate, CaseFile> Put)[] s_rows =
    [
        ("QX-24", "2018-03-01", "2018-03-08", static (f, s, d) => f.WithCase(c => c with { Source = CaseSource.Application, ApplicationReceivedOn = s, FiledOn = d })),
        ("QX-31.filing", "2018-03-01", "2018-03-08", static (f, s, d) => f.WithCase(c => c with { Source = CaseSource.Entrusted, ApplicationReceivedOn = s, FiledOn = d })),
        ("QX-04", "2018-09-27", "2018-10-08", static (f, s, d) => f.WithCase(c => c with { FiledOn = s, AssignedOn = d })),
        ("QX-31.told", "2018-03-01", "2018-03-08", static (f, s, d) => f.WithCase(c => c with { Entrustment = new Entrustment { EntrustedOn = s, ApplicantToldOn = d } })),
        ("QX-31.papers", "2018-03-01", "2018-04-02", static (f, s, d) => f.WithCase(c => c with { Entrustment = new Entrustment { PapersRequestedOn = s, PapersSuppliedOn = d } })),
        ("QX-31.return", "2018-03-01", "2018-03-16", static (f, s, d) => f.WithCase(c => c with { Entrustment = new Entrustment { ReturnDecidedOn = s, ReturnedOn = d } })),
        ("QX-06", "2018-03-05", "2018-03-08", static (f, s, d) => f.WithCase(c => c with { FileReceivedOn = s }).WithNotice(n => n with { IssuedOn = d }).WithReportOrder(o => o with { IssuedOn = d })),
        ("QX-25", "2018-03-05", "2018-03-15", static (f, s, d) => f.WithCase(c => c with { ApplicationReceivedOn = s }).WithNotice(n => n with { IssuedOn = d })),
        ("QX-07", "2018-03-05", "2018-03-08", static (f, s, d) => f.WithCase(c => c with { FileReceivedOn = s }).WithApplicant(a => a with { AskedForPropertyOn = d })),
        ("QX-08", "2017-03-01", "2017-03-06", static (f, s, d) => f.With(Clue("C1") with { ReceivedOn = s, VerifiedOn = d })),
        ("CC-02", "2018-03-01", "2018-03-08", static (f, s, d) => f.With(Clue("C1") with { ReceivedOn = s, VerifiedOn = d })),
        ("CC-02.urgent", "2018-03-05", "2018-03-08", static (f, s, d) => f.With(Clue("C1") with { Urgent = true, ReceivedOn = s, VerifiedOn = d })),
        ("QX-09", "2018-03-01", "2018-03-12", static (f, s, d) => f.WithApplicant(a => a with { InvestigationRequestedOn = s }).WithCase(c => c with { InvestigationStartedOn = d })),
        ("QX-10", "2018-01-31", "2018-02-28", static (f, s, d) => f.WithCase(c => c with { InvestigationStartedOn = s, InvestigationEndedOn = d })),
        ("CC-17", "2018-03-05", "2018-03-15", static (f, s, d) => f.With(new InvestigationRequest { Kind = InvestigationKind.Audit, InWriting = true, ReceivedOn = s, DecidedOn = d })),
        ("CC-21", "2018-03-05", "2018-03-15", static (f, s, d) => f.With(new InvestigationRequest { Kind = InvestigationKind.Reward, InWriting = true, ReceivedOn = s, DecidedOn = d })),
        ("QX-11", "2018-03-05", "2018-03-15", static (f, s, d) => f.With(House("S1") with { AppraisalOrderedOn = s, AppraiserSelectedOn = d })),
        ("QX-30", "2018-10-08", "2018-10-18", static (f, s, d) => f.With(House("S1") with { PriceFixedOn = s, DisposalSteps = d.IsNone ? [] : d.IsUnknown ? default : [new DisposalStep { Kind = DisposalStepKind.FirstAuction, NoticeOn = d, HeldOn = KnownDate.None }] })),
        ("QX-12", "2018-03-01", "2018-03-06", static (f, s, d) => f.With(House("S1") with { DisposedOn = s, Result = DisposalResult.SetOff, TransferNoticeServedOn = d })),
        ("QX-29", "2018-03-01", "2018-04-02", static (f, s, d) => f with { Payments = [new Payment { ReceivedOn = s, PaidOutOn = d, DelayReason = Known<PaymentDelayReason>.None }] }),
        ("QX-29.obstacle", "2018-03-05", "2018-03-15", static (f, s, d) => f with { Payments = [new Payment { ReceivedOn = Day("2018-01-01"), PaidOutOn = d, DelayReason = PaymentDelayReason.Frozen, ObstacleEndedOn = s }] }),
        ("QX-32", "2018-01-08", "2018-03-09", static (f, s, d) => f with { PartyChangeApplications = [new PartyChangeApplication { InWriting = true, ReceivedOn = s, DecidedOn = d, ExtendedUntil = KnownDate.None }] }),
        ("ZB-26.filing", "2018-03-05", "2018-03-08", static (f, s, d) => Objected(f, o => o with { ReceivedOn = s, FiledOn = d })),
        ("ZB-26.decision", "2018-03-01", "2018-03-16", static (f, s, d) => Objected(f, o => o with { ReceivedOn = s, DecidedOn = d })),
        ("QX-13.hearing", "2018-03-05", "2018-03-15", static (f, s, d) => Objected(f, o => o with { HearingOrderedOn = s, HeardOn = d })),
        ("QX-13.after-hearing", "2018-03-01", "2018-03-06", static (f, s, d) => Objected(f, o => o with { HeardOn = s, DecidedOn = d })),
        ("QX-13", "2018-01-31", "2018-02-28", static (f, s, d) => Objected(f, o => o with { FiledOn = s, DecidedOn = d })),
        ("ZB-26.review", "2018-03-01", "2018-04-02", static (f, s, d) => Objected(f, o => o with { ReviewRequestedOn = s, ReviewDecidedOn = d })),
        ("QX-33", "2018-03-05", "2018-05-07", static (f, s, d) => Objected(f, o => o with { Kind = ObjectionKind.NonEnforcement, FiledOn = s, DecidedOn = d })),
        ("PC-02", "2018-03-01", "2018-03-06", static (f, s, d) => f.WithDebtor(x => x with { BankruptcyReferral = new BankruptcyReferral { DecidedOn = s, ServedOn = d } })),
        ("QX-14", "2018-03-01", "2018-03-08", static (f, s, d) => f.WithClosure(c => c with { PanelReviewedOn = s, PresidentApprovedOn = d })),
        ("QX-28", "2018-03-01", "2018-06-01", static (f, s, d) => Fined(f, s, d)),
        ("QX-28.latest", "2018-03-01", "2018-09-03", static (f, s, d) => Fined(f, s, d)),
        ("ZP-08", "2018-03-24", "2018-04-02", static (f, s, d) => f.WithApplicant(a => a with { RulingServedOn = s }).WithClosure(c => c with { DatabaseEntry = new TerminationEntry { EnteredOn = d } })),
        ("ZP-10", "2018-04-03", "2018-04-08", static (f, s, d) => f.WithClosure(c => c with { DatabaseEntry = new TerminationEntry { CorrectionFoundedOn = s, CorrectedOn = d } })),
        ("ZP-15", "2018-04-03", "2018-04-08", static (f, s, d) => f.WithAmounts(a => a with { PerformedInFullOn = s }).WithClosure(c => c with { DatabaseEntry = new TerminationEntry { OtherHidingGroundOn = KnownDate.None, HiddenOn = d } })),
        ("ZP-16", "2018-04-03", "2018-04-13", static (f, s, d) => f.WithDebtor(x => x with { PropertyChanges = [new PropertyChange { ChangedOn = s, ReportedOn = d }] })),
        ("T-17", "2018-03-01", "2018-03-02", static (f, s, d) => Punished(f, p => p with { Kind = PenaltyKind.Detention, ExecutedOn = s, FamilyNotifiedOn = d })),
        ("T-22", "2018-03-02", "2018-03-17", static (f, s, d) => Punished(f, p => p with { Kind = PenaltyKind.Detention, ExecutedOn = s, ReleasedOn = d })), // a Saturday: no rest day lengthens detention
        ("T-20", "2018-03-01", "2018-03-06", static (f, s, d) => Punished(f, p => p with { ReviewRequestedOn = s, ReviewDecidedOn = d })),
        ("T-21", "2018-03-05", "2018-03-08", static (f, s, d) => Punished(f, p => p with { OrallyCorrectedOn = s, ReviewDecidedOn = d })),
        ("T-24", "2018-03-01", "2018-03-16", static (f, s, d) => f.WithDebtor(x => x with { ExitRestrictions = [new ExitRestriction { ReviewRequestedOn = s, ReviewDecidedOn = d }] })),
        ("T-26", "2025-07-03", "2025-07-10", static (f, s, d) => Referred(f, r => r with { AcceptedOn = s, FiledOn = d })),
        ("T-26.complex", "2025-07-07", "2025-08-06", static (f, s, d) => Referred(f, r => r with { Complex = true, AcceptedOn = s, RefusedOn = d })),
        ("T-27", "2025-07-03", "2025-07-10", static (f, s, d) => Referred(f, r => r with { RefusedOn = s, CourtToldOn = d })),
        ("RF-05", "2025-07-03", "2025-07-10", static (f, s, d) => Referred(f, r => r with { ReasonsAskedOn = s, ReasonsGivenOn = d })),
        ("RF-05.filing", "2025-07-01", "2025-07-16", static (f, s, d) => Referred(f, r => r with { FilingOrderedOn = s, FiledOn = d })),
        ("ZP-18", "2018-04-03", "2018-04-09", static (f, s, d) => f.WithDebtor(x => x with
        {
            NetworkQueries = s.IsNone ? [] : s.IsUnknown ? default : [Empty(Day("2018-03-30")), Empty(s)],
            Listings = [new DishonestListing { Grounds = [ListingGround.AbleButRefuses], DecidedOn = Day("2018-02-01"), TermEndsOn = KnownDate.None, DeletedOn = d }],
        })),
    ];

    public static TheoryData<string> Keys => [.. s_rows.Select(static r => r.Key)];

    [Fact]
    public void Every_line_of_the_table_is_tried_out() => s_rows.Select(static r => r.Key).Concat(SanctionDeadlineTests.Tried).Should().BeEquivalentTo(Deadlines.All.Select(static r => r.Key)).And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_deadline_is_met_on_its_last_day_and_late_the_day_after(string key)
    {
        var (_, start, due, put) = Row(key);
        var (last, after) = (Day(due), Day(due).AddDays(1));

        var met = Only(put(Compliant(), Day(start), last), key, LongAfter(due));
        (met.Status, met.Due, met.Start, met.DoneOn, met.Severity).Should().Be((DeadlineStatus.Met, (KnownDate)last, (KnownDate)Day(start), (KnownDate)last, (Severity?)null));
        var late = Only(put(Compliant(), Day(start), after), key, LongAfter(due));
        (late.Status, late.Severity).Should().Be((DeadlineStatus.MetLate, Severity.Advisory));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_deadline_runs_until_its_last_day_is_over(string key)
    {
        var (_, start, due, put) = Row(key);
        var open = put(Compliant(), Day(start), KnownDate.None);

        Only(open, key, Iso(Day(due).AddDays(-1))).Status.Should().Be(DeadlineStatus.Running);
        Only(open, key, due).Status.Should().Be(DeadlineStatus.Running);
        Only(open, key, Iso(Day(due).AddDays(1))).Status.Should().Be(DeadlineStatus.Overdue);
        if (start != "2018-04-03" && !key.StartsWith("QX-24", StringComparison.Ordinal)) Only(open, key, Iso(Day(start).AddDays(-1)), orNone: true).Status.Should().Be(DeadlineStatus.NotStarted);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void What_is_not_known_is_neither_met_nor_overdue(string key)
    {
        var (_, start, due, put) = Row(key);

        Only(put(Compliant(), Day(start), KnownDate.Unknown), key, LongAfter(due)).Status.Should().Be(DeadlineStatus.Unknown);
        Only(put(Compliant(), KnownDate.Between(Day(start), Day(due)), Day(due).AddDays(1)), key, LongAfter(due)).Status.Should().Be(DeadlineStatus.Unknown);
    }

    [Fact]
    public void The_account_names_exactly_the_rows_of_the_table()
    {
        string[] named = [.. typeof(Deadlines).Assembly.GetTypes().Where(static type => type.Namespace == typeof(Deadlines).Namespace)
            .SelectMany(static type => type.GetProperty("All")?.GetCustomAttributes<ImplementsAttribute>() ?? []).SelectMany(static attribute => attribute.Ids)];

        named.Except(["T-30", "T-31"]).Should().BeEquivalentTo(Deadlines.All.Select(static r => r.Id).Distinct().Where(static id => !id.StartsWith("ZP", StringComparison.Ordinal)));
        named.Should().BeSubsetOf(CatalogueIds.All);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_deadline_has_a_title_and_an_article(string culture)
    {
        var language = CultureInfo.GetCultureInfo(culture);
        foreach (var key in Deadlines.All.Select(static r => r.Key).Concat(["QX-01", "QX-02", "QX-03", "QX-27", "ZP-03"]))
            TextCatalog.Find(TextCatalog.Timing, $"{key}.title", language).Should().NotBeNullOrWhiteSpace("{0}", key);
        foreach (var holder in Enum.GetValues<DutyHolder>()) TextCatalog.Find(TextCatalog.Report, $"DutyHolder.{holder}", language).Should().NotBeNull();
        foreach (var row in Deadlines.All) row.Provisions.Select(p => Concordance.Cite(p, new(2024, 6, 1)) ?? Concordance.CiteLatest(p)).Should().NotBeEmpty();
    }

    [Fact]
    public void The_old_limit_for_clues_gives_way_to_the_new_one_on_the_day()
    {
        string[] On(string day) => [.. Compliant().With(Clue("C1") with { ReceivedOn = Day(day), VerifiedOn = Day(day) }).Judge().Deadlines.Where(static d => d.Key is "QX-08" or "CC-02").Select(static d => d.Key)];

        On("2017-04-30").Should().Equal("QX-08");
        On("2017-05-01").Should().Equal("CC-02");
    }

    [Fact]
    public void A_year_without_known_holidays_gives_a_provisional_day()
    {
        var deadline = Only(Compliant().WithClosure(static c => c with { PanelReviewedOn = Day("2026-12-28"), PresidentApprovedOn = KnownDate.None }), "QX-14", "2026-12-29");

        deadline.Due.Should().Be((KnownDate)Day("2027-01-04"));
        deadline.IsProvisional.Should().BeTrue();
    }

    [Fact]
    public void A_presidents_extension_moves_the_day_and_an_unknown_one_leaves_it_open()
    {
        CaseFile Asked(KnownDate extended) => Compliant() with { PartyChangeApplications = [new PartyChangeApplication { InWriting = true, ReceivedOn = Day("2018-01-08"), DecidedOn = KnownDate.None, ExtendedUntil = extended }] };

        Only(Asked(Day("2018-05-01")), "QX-32", "2018-04-01").Status.Should().Be(DeadlineStatus.Running);
        Only(Asked(KnownDate.None), "QX-32", "2018-04-01").Status.Should().Be(DeadlineStatus.Overdue);
        Only(Asked(KnownDate.Unknown), "QX-32", "2018-04-01").Status.Should().Be(DeadlineStatus.Unknown);
    }

    [Fact]
    public void Two_debtors_have_deadlines_of_their_own_and_one_added_later_from_the_addition()
    {
        var file = Compliant().WithCase(static c => c with { FileReceivedOn = Day("2017-10-10") })
            .With(Debtor("D2").WithoutEvents() with { AddedOn = Day("2018-01-08"), Notice = Debtor("D2").Notice with { IssuedOn = Day("2018-01-11") }, ReportOrder = Debtor("D2").ReportOrder with { IssuedOn = Day("2018-01-12") } });

        file.Judge().Deadlines.Where(static d => d.Key == "QX-06").Select(static d => (d.Due.ToString(), d.Status)).Should().Equal(("2017-10-13", DeadlineStatus.Met), ("2018-01-11", DeadlineStatus.MetLate));
    }

    [Fact]
    public void A_missed_deadline_changes_neither_label_nor_conduct()
    {
        var report = Compliant().WithCase(static c => c with { AssignedOn = Day("2018-01-01") }).Judge();

        report.Deadlines.Single(static d => d.Key == "QX-04").Status.Should().Be(DeadlineStatus.MetLate);
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        report.Conduct.Should().NotContain(static a => a.RuleId == "QX-04");
    }

    [Fact]
    public void Days_at_the_end_of_time_break_nothing() =>
        Compliant().WithCase(static c => c with { AssignedOn = new DateOnly(9999, 12, 30), FiledOn = KnownDate.Between(Day("2017-01-01"), new DateOnly(9999, 12, 30)) }).Judge().Deadlines.Should().NotBeEmpty();

    [Fact]
    public void A_judge_reads_what_is_overdue_first_and_then_what_is_next()
    {
        var text = Compliant().With(Clue("C1") with { ReceivedOn = Day("2018-04-02"), VerifiedOn = KnownDate.None }).With(Clue("C2") with { ReceivedOn = Day("2018-04-25"), VerifiedOn = KnownDate.None })
            .Judge().Render(CultureInfo.GetCultureInfo("zh-CN"));

        text.Should().Contain("## 期限");
        text.IndexOf("2018-04-09", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(text.LastIndexOf("2018-05-02", StringComparison.Ordinal));
        text.Should().Contain("七日内核实财产线索").And.Contain("逾期未完成");
    }

    [Fact]
    public void Json_tells_deadlines_tasks_and_remedies()
    {
        var json = System.Text.Json.JsonDocument.Parse(ReportJson.Write(Compliant().Judge())).RootElement;

        json.GetProperty("deadlines").GetArrayLength().Should().Be(Compliant().Judge().Deadlines.Count);
        json.GetProperty("afterTermination").GetProperty("tasks").GetArrayLength().Should().Be(10);
        json.GetProperty("remedies")[0].GetProperty("status").GetString().Should().Be("open");
        json.GetProperty("conduct").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Array);
    }

    internal static CaseFile Objected(CaseFile file, Func<Objection, Objection> change) => file.WithCase(c => c with
    {
        Objections = [change(new Objection { Kind = ObjectionKind.InterimTermination, RaisedBy = "A1", ExtendedUntil = KnownDate.None, ReviewExtendedUntil = KnownDate.None })],
    });

    private static CaseFile Fined(CaseFile file, KnownDate start, KnownDate done) =>
        file.WithTitle(t => t with { Kind = TitleKind.CriminalJudgment, ImposesFine = true, EffectiveOn = start }).WithClosure(c => c with { ClosedOn = done });

    private static NetworkQuery Empty(KnownDate day) => new() { QueriedOn = day, Results = [new QueryResult { Type = QueryType.Deposits, Answer = QueryAnswer.NothingFound }] };

    private static (string Key, string Start, string Due, Func<CaseFile, KnownDate, KnownDate, CaseFile> Put) Row(string key) => s_rows.Single(r => r.Key == key);

    private static Deadline Only(CaseFile file, string key, string asOf, bool orNone = false)
    {
        var found = file.Judge(asOf).Deadlines.Where(d => d.Key == key).ToArray();
        return orNone && found.Length == 0 ? file.Judge("2018-12-31").Deadlines.First(d => d.Status == DeadlineStatus.NotStarted) : found.Should().ContainSingle("{0}", key).Subject;
    }

    private static CaseFile Referred(CaseFile file, Func<CriminalReferral, CriminalReferral> change) => file.WithDebtor(d => d with
    {
        CriminalReferrals =
        [
            change(new()
            {
                Complex = false,
                AcceptedOn = KnownDate.None,
                FiledOn = KnownDate.None,
                RefusedOn = KnownDate.None,
                CourtToldOn = KnownDate.None,
                ReasonsAskedOn = KnownDate.None,
                ReasonsGivenOn = KnownDate.None,
                FilingOrderedOn = KnownDate.None,
            }),
        ],
    });

    // Well after the last day, and before the law of a later row begins.
    private static string LongAfter(string due) => string.CompareOrdinal(due, "2019-12-31") < 0 ? "2019-12-31" : "2026-12-31";

    private static CaseFile Punished(CaseFile file, Func<Penalty, Penalty> change) =>
        file.WithDebtor(d => d with { Penalties = [change(new Penalty { Kind = PenaltyKind.Fine, IsPreNotice = false, FamilyUnreachable = false })] });
}
