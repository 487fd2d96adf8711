using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

/// <summary>When an entry has to go, when it may, and since when it is overdue.</summary>
public class ListingDeletionTests
{
    private static readonly DishonestListing s_open = Entry(ListingGround.AbleButRefuses);
    private static readonly DishonestListing s_termed = Entry(ListingGround.Evasion) with { TermEndsOn = Date("2026-01-10") };

    private static CaseFile Listed(params DishonestListing[] entries) => File(Adult().With(entries));

    private static CaseFile Performed(CaseFile file, string day) => file with { Amounts = new() { Outstanding = 0m, PerformedInFullOn = Date(day) } };

    private static CaseFile Terminated(CaseFile file, params (string Day, QueryAnswer Answer)[] queries) => file with
    {
        Closure = new() { Method = ClosureMethod.InterimTermination, ClosedOn = Date("2024-02-06"), Ruling = new() { MadeOn = Date("2024-02-06") } },
        Debtors = [file.Debtors[0] with { NetworkQueries = [.. queries.Select(static query => new NetworkQuery { QueriedOn = Date(query.Day), Results = [new() { Type = QueryType.Deposits, Answer = query.Answer }] })] }],
    };

    private static CaseFile Suspended(CaseFile file, SuspensionGround ground, string debtorId = "D1") => file with
    {
        Suspensions = [new() { Kind = SuspensionKind.Suspension, Scope = SuspensionScope.Debtor, SubjectId = debtorId, Ground = ground, From = Date("2024-05-06"), Until = KnownDate.None }],
    };

    private static CaseFile Ruled(CaseFile file, ClosureMethod method) => file with { Closure = new() { Method = method, ClosedOn = Date("2024-05-06"), Ruling = new() { MadeOn = Date("2024-05-06") } } };

    private static MeasureRequest ToDelete(bool? inWriting = true, bool? granted = true) => new()
    {
        Kind = MeasureRequestKind.DeleteListing,
        DebtorId = "D1",
        ReceivedOn = Date("2024-05-04"),
        InWriting = Truth.From(inWriting),
        DecidedOn = Date("2024-05-06"),
        Granted = Truth.From(granted),
    };

    // SX-15: the seven events. 2024-05-06 is a Monday.
    public static TheoryData<string, CaseFile, string> Events => new()
    {
        { "performed", Performed(Listed(s_open), "2024-05-06"), "listing-performed" },
        { "own share performed", File(Adult().With(s_open) with { LiabilityDischargedOn = Date("2024-05-06") }), "listing-performed" },
        { "settlement performed", Listed(s_open) with { Settlements = [new() { ConcludedOn = DayOfAct, FullyPerformed = true, PerformedOn = Date("2024-05-06") }] }, "listing-settlement-performed" },
        { "asked in writing, agreed", Listed(s_open).Asking(ToDelete()), "listing-applicant-request" },
        { "two empty queries", Terminated(Listed(s_open), ("2024-03-04", QueryAnswer.NothingFound), ("2024-05-06", QueryAnswer.NothingFound)), "listing-no-property-after-termination" },
        { "suspended for retrial", Suspended(Listed(s_open), SuspensionGround.TrialSupervision), "listing-suspended" },
        { "suspended for bankruptcy", Suspended(Listed(s_open), SuspensionGround.Bankruptcy), "listing-suspended" },
        { "bankruptcy accepted", File(Adult().With(s_open) with { BankruptcyAcceptedOn = Date("2024-05-06") }), "listing-suspended" },
        { "not enforced", Ruled(Listed(s_open), ClosureMethod.NonEnforcement), "listing-non-enforcement" },
        { "finally terminated", Ruled(Listed(s_open), ClosureMethod.FinalTermination), "listing-final-termination" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void An_entry_without_a_term_goes_three_working_days_after_each_of_seven_events(string because, CaseFile file, string name)
    {
        var deletion = file.On("2024-05-09").Record(MeasureKind.ListingDeletion);

        deletion.Answer.Should().Be(MeasureAnswer.Mandatory, because);
        deletion.RuleId.Should().Be("SX-15");
        deletion.Details.Because.Should().Equal(name);
        deletion.Details.DueOn.Should().Be(Date("2024-05-09"));
        file.On("2024-05-09").Check("SX-15").Told().Should().Be("Satisfied");
        file.On("2024-05-10").Check("SX-15").Told().Should().Be("Breached: not-overdue");
        file.On("2024-05-10").Check("SX-15").State().Should().Be(MonitoringState.Overdue);
        file.On("2024-05-05").Record(MeasureKind.ListingDeletion).Answer.Should().NotBe(MeasureAnswer.Mandatory);
    }

    public static TheoryData<string, CaseFile> NoEvents => new()
    {
        { "nothing happened", Listed(s_open) },
        { "a settlement only concluded", Listed(s_open) with { Settlements = [new() { ConcludedOn = DayOfAct, FullyPerformed = false, PerformedOn = KnownDate.None }] } },
        { "asked by word of mouth", Listed(s_open).Asking(ToDelete(inWriting: false)) },
        { "the court did not agree", Listed(s_open).Asking(ToDelete(granted: false)) },
        { "one empty query", Terminated(Listed(s_open), ("2024-03-04", QueryAnswer.NothingFound)) },
        { "one query before the ruling", Terminated(Listed(s_open), ("2024-02-05", QueryAnswer.NothingFound), ("2024-03-04", QueryAnswer.NothingFound)) },
        { "a query with a result", Terminated(Listed(s_open), ("2024-03-04", QueryAnswer.NothingFound), ("2024-05-06", QueryAnswer.PropertyFound)) },
        { "a lead that proved right", Terminated(Listed(s_open), ("2024-03-04", QueryAnswer.NothingFound), ("2024-05-06", QueryAnswer.NothingFound)) with { Clues = [new() { DebtorId = "D1", ReceivedOn = Date("2024-04-01"), Result = ClueResult.PropertyFound }] } },
        { "waiting for heirs", Suspended(Listed(s_open), SuspensionGround.PartyDied) },
        { "a co-debtor in bankruptcy", Suspended(Listed(s_open), SuspensionGround.Bankruptcy, "D2") },
        { "interim termination is no final one", Terminated(Listed(s_open)) },
    };

    [Theory]
    [MemberData(nameof(NoEvents))]
    public void Nothing_else_ends_an_entry_without_a_term(string because, CaseFile file)
    {
        file.OnTheDay().Record(MeasureKind.ListingDeletion).Answer.Should().Be(MeasureAnswer.NotAvailable, because);
        file.OnTheDay().Check("SX-15").Told().Should().Be("NotApplicable", because);
    }

    [Fact]
    public void What_is_not_known_leaves_deletion_open()
    {
        var file = Listed(s_open) with { Settlements = default };

        file.OnTheDay().Record(MeasureKind.ListingDeletion).Answer.Should().Be(MeasureAnswer.Undetermined);
        file.OnTheDay().Check("SX-15").Outcome.Should().Be(Outcome.Undetermined);
    }

    // DT-05: make-up days are worked, holidays are not.
    [Theory]
    [InlineData("2024-05-06", "2024-05-09")] // Monday
    [InlineData("2024-05-09", "2024-05-13")] // Friday, a worked Saturday, Monday
    [InlineData("2024-04-30", "2024-05-08")] // over the holiday of 1 to 5 May
    [InlineData("2024-09-27", "2024-10-08")] // a Saturday rests, a Sunday is worked, Monday, then the National Day holiday
    public void Three_working_days_pass_over_holidays_and_count_make_up_days(string performedOn, string dueOn)
    {
        var file = Performed(Listed(s_open), performedOn);

        file.On("2024-12-02").Record(MeasureKind.ListingDeletion).Details.DueOn.Should().Be(Date(dueOn));
        file.On("2024-12-02").Check("SX-15").DueOn.Should().Be(Date(dueOn));
    }

    [Theory]
    [InlineData("2017-04-30", MeasureAnswer.Mandatory, true)]
    [InlineData("2017-05-01", MeasureAnswer.Mandatory, false)]
    public void The_2013_text_knows_no_number_of_days(string day, MeasureAnswer answer, bool none)
    {
        var deletion = Performed(Listed(s_open with { DecidedOn = Date("2016-01-04") }), "2017-03-01").On(day).Record(MeasureKind.ListingDeletion);

        deletion.Answer.Should().Be(answer);
        deletion.Details.DueOn.IsNone.Should().Be(none);
    }

    [Theory]
    [InlineData("2017-04-30", MeasureAnswer.NotAvailable)]
    [InlineData("2017-05-01", MeasureAnswer.Mandatory)]
    public void Four_of_the_events_exist_from_1_May_2017(string day, MeasureAnswer answer) =>
        (Listed(s_open with { DecidedOn = Date("2016-01-04") }) with
        {
            Suspensions = [new() { Kind = SuspensionKind.Suspension, Scope = SuspensionScope.Case, Ground = SuspensionGround.Bankruptcy, From = Date("2017-01-03"), Until = KnownDate.None }],
        }).On(day).Record(MeasureKind.ListingDeletion).Answer.Should().Be(answer);

    // §14, 19
    [Fact]
    public void An_older_entry_for_conduct_is_left_to_a_person()
    {
        var file = Performed(Listed(Entry(ListingGround.Evasion) with { DecidedOn = Date("2016-01-04") }), "2018-03-01");

        file.OnTheDay().Record(MeasureKind.ListingDeletion).Answer.Should().Be(MeasureAnswer.Undetermined);
        file.OnTheDay().Check("SX-15").Told().Should().Be("ManualReview: transition");
    }

    [Fact]
    public void An_older_entry_like_G1_goes_under_the_new_text()
    {
        var file = Performed(Listed(s_open with { DecidedOn = Date("2016-01-04") }), "2018-03-01");

        file.OnTheDay().Check("SX-15").Told().Should().Be("Breached: not-overdue");
        file.OnTheDay().Check("SX-15").DueOn.Should().Be(Date("2018-03-06"));
    }

    // SX-16
    [Theory]
    [InlineData("2026-01-09", MeasureAnswer.NotAvailable, "NotApplicable")]
    [InlineData("2026-01-10", MeasureAnswer.NotAvailable, "NotApplicable")]
    [InlineData("2026-01-11", MeasureAnswer.Mandatory, "Satisfied")]
    [InlineData("2026-01-14", MeasureAnswer.Mandatory, "Satisfied")]
    [InlineData("2026-01-15", MeasureAnswer.Mandatory, "Breached: not-overdue")]
    public void An_entry_with_a_term_goes_three_working_days_after_it(string day, MeasureAnswer answer, string told)
    {
        var report = Listed(s_termed).On(day);

        report.Record(MeasureKind.ListingDeletion).Answer.Should().Be(answer);
        report.Check("SX-16").Told().Should().Be(told);
        if (answer == MeasureAnswer.Mandatory) report.Record(MeasureKind.ListingDeletion).Details.Should().Match<MeasureDetails>(static details => details.DueOn == Date("2026-01-14") && details.Because[0] == "listing-term-expired");
    }

    [Theory]
    [InlineData("2024-02-29", "2026-02-28")]
    [InlineData("2024-02-28", "2026-02-28")]
    [InlineData("2023-08-31", "2025-08-31")]
    public void A_term_that_is_not_recorded_is_that_of_the_law(string decidedOn, string lastDay)
    {
        var file = Listed(Entry(ListingGround.Evasion) with { DecidedOn = Date(decidedOn) });
        var last = Law.TestDay.Of(lastDay);

        file.On(last).Record(MeasureKind.ListingDeletion).Answer.Should().Be(MeasureAnswer.NotAvailable);
        file.On(last.AddDays(1)).Record(MeasureKind.ListingDeletion).Answer.Should().Be(MeasureAnswer.Mandatory);
    }

    [Fact]
    public void The_term_may_be_chosen_to_run_from_publication()
    {
        var file = Listed(Entry(ListingGround.Evasion));
        var evaluator = EnforcementEvaluator.Create(static options => options.ListingTermRunsFromPublication = true);

        file.On("2026-01-12").Record(MeasureKind.ListingDeletion).Answer.Should().Be(MeasureAnswer.Mandatory);
        evaluator.Evaluate(file, new(2026, 1, 12)).Record(MeasureKind.ListingDeletion).Answer.Should().Be(MeasureAnswer.NotAvailable);
        evaluator.Evaluate(file, new(2026, 1, 16)).Record(MeasureKind.ListingDeletion).Answer.Should().Be(MeasureAnswer.Mandatory);
    }

    [Fact]
    public void A_term_that_is_not_known_leaves_deletion_after_it_open()
    {
        var report = Listed(Entry(ListingGround.Evasion) with { TermEndsOn = default, DecidedOn = Date("2022/2023") }).OnTheDay();

        report.Record(MeasureKind.ListingDeletion).Answer.Should().Be(MeasureAnswer.Undetermined);
        report.Check("SX-16").Outcome.Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Nothing_but_the_end_of_its_term_ends_an_entry_with_a_term(string because, CaseFile file, string name)
    {
        name.Should().StartWith("listing-");
        var termed = file with { Debtors = [file.Debtors[0] with { Listings = [s_termed] }] };

        termed.OnTheDay().Record(MeasureKind.ListingDeletion).Answer.Should().Be(MeasureAnswer.NotAvailable, because);
        termed.OnTheDay().Check("SX-15").Outcome.Should().Be(Outcome.NotApplicable);
    }

    // SX-04
    [Fact]
    public void Active_performance_allows_early_deletion_of_either_kind()
    {
        var report = File(Adult().With(s_open, s_termed) with { PerformsActively = true }).OnTheDay();

        report.Records(MeasureKind.ListingDeletion).Select(static measure => measure.Answer).Should().Equal(MeasureAnswer.Discretionary, MeasureAnswer.Discretionary);
        report.Records(MeasureKind.ListingDeletion).Should().OnlyContain(static measure => !measure.Details.DueOn.IsExact);
    }

    // SX-27
    [Theory]
    [InlineData(true, MeasureAnswer.Mandatory, "Breached: deleted-together")]
    [InlineData(false, MeasureAnswer.NotAvailable, "NotApplicable")]
    [InlineData(null, MeasureAnswer.Undetermined, "Undetermined: deleted-together")]
    public void Both_entries_go_together_after_voluntary_performance(bool? voluntarily, MeasureAnswer answer, string told)
    {
        var file = Performed(File(Adult().With(s_open, s_termed) with { PerformsActively = Truth.From(voluntarily) }), "2024-05-06");
        var report = file.OnTheDay();

        report.Records(MeasureKind.ListingDeletion)[0].Answer.Should().Be(MeasureAnswer.Mandatory);
        report.Records(MeasureKind.ListingDeletion)[1].Answer.Should().Be(answer);
        report.Sanctions.Audit.Where(static check => check.RuleId == "SX-27").Select(Judged.Told).Should().Equal("NotApplicable", told);
    }

    [Fact]
    public void One_entry_with_a_term_alone_stays_after_voluntary_performance() =>
        Performed(File(Adult().With(s_termed) with { PerformsActively = true }), "2024-05-06").OnTheDay().Check("SX-27").Told().Should().Be("NotApplicable");

    // SX-26
    [Theory]
    [InlineData("2024-05-08", "Satisfied")]
    [InlineData("2024-05-09", "Satisfied")]
    [InlineData("2024-05-10", "Breached: deleted-in-time")]
    [InlineData("2024-05", "Undetermined: deleted-in-time?")]
    public void A_late_deletion_is_told(string deletedOn, string told)
    {
        var report = Performed(Listed(s_open with { DeletedOn = Date(deletedOn) }), "2024-05-06").OnTheDay();

        report.Check("SX-26").Told().Should().Be(told);
        report.Check("SX-15").Told().Should().Be("NotApplicable");
        report.Record(MeasureKind.ListingDeletion).Answer.Should().Be(MeasureAnswer.NotAvailable);
    }

    // SX-13, SX-14
    [Theory]
    [InlineData("2024-05-29", "Satisfied", true)]
    [InlineData("2024-05-28", "Breached: not-overdue", true)]
    [InlineData("2024-06-04", "NotApplicable", false)]
    [InlineData("none", "NotApplicable", false)]
    [InlineData(null, "Undetermined: not-overdue?", null)]
    public void A_wrong_entry_is_cancelled_and_wrong_data_corrected_in_three_working_days(string? establishedOn, string told, bool? must)
    {
        var report = Listed(s_termed with { ErrorEstablishedOn = Date(establishedOn), DataErrorEstablishedOn = Date(establishedOn), DataCorrectedOn = KnownDate.None }).On("2024-06-03");
        var answer = must switch { true => MeasureAnswer.Mandatory, false => MeasureAnswer.NotAvailable, null => MeasureAnswer.Undetermined };

        report.Check("SX-13").Told().Should().Be(told);
        report.Check("SX-14").Told().Should().Be(told);
        report.Record(MeasureKind.ListingCancellation).Answer.Should().Be(answer);
        report.Record(MeasureKind.ListingCorrection).Answer.Should().Be(answer);
        if (must == true) report.Record(MeasureKind.ListingCancellation).Details.DueOn.Should().Be(report.Check("SX-13").DueOn);
    }

    [Fact]
    public void Corrected_data_need_no_correction() =>
        Listed(s_termed with { DataErrorEstablishedOn = DayOfAct, DataCorrectedOn = DayOfAct }).OnTheDay().Record(MeasureKind.ListingCorrection).Answer.Should().Be(MeasureAnswer.NotAvailable);

    // SX-17
    [Theory]
    [InlineData(DeletionGround.NoPropertyAfterTermination, MeasureAnswer.Discretionary)]
    [InlineData(DeletionGround.ApplicantRequest, MeasureAnswer.Discretionary)]
    [InlineData(DeletionGround.TermExpired, MeasureAnswer.Mandatory)]
    [InlineData(DeletionGround.EarlyDeletion, MeasureAnswer.Mandatory)]
    [InlineData(DeletionGround.WronglyListed, MeasureAnswer.Mandatory)]
    [InlineData(null, MeasureAnswer.Undetermined)]
    public void After_a_deletion_under_article_10_a_debtor_may_be_listed_again(DeletionGround? ground, MeasureAnswer answer)
    {
        var debtor = Under("SX-01-G2").With(Entry(ListingGround.AbleButRefuses) with { DeletedOn = Date("2024-02-01"), DeletionGround = Maybe(ground) });

        debtor.OnTheDay().Listing().Should().Be(answer);
    }

    [Fact]
    public void A_softening_text_is_shown_and_does_not_lift_the_duty_while_an_entry_stands()
    {
        var gone = Entry(ListingGround.AbleButRefuses) with { DeletedOn = Date("2024-02-01"), DeletionGround = DeletionGround.Suspended };

        Under("SX-01-G2").With(gone).OnTheDay().Measure(MeasureKind.DishonestList).Bars.Should().ContainSingle().Which.RuleId.Should().Be("SX-17");
        Under("SX-01-G2").With(gone, s_termed).OnTheDay().Listing().Should().Be(MeasureAnswer.Mandatory);
    }

    // SX-18
    [Theory]
    [InlineData("2024-09-01", true)]
    [InlineData("2024-09-02", false)]
    [InlineData("2024-03-02", true)]
    public void Within_six_months_the_applicant_is_refused(string day, bool barred)
    {
        var request = new MeasureRequest { Kind = MeasureRequestKind.RestoreListing, DebtorId = "D1", ReceivedOn = Date("2024-03-02"), DecidedOn = KnownDate.None, Granted = false };
        var file = File(Under("SX-01-G2").With(Entry(ListingGround.AbleButRefuses) with { DeletedOn = Date("2024-03-01"), DeletionGround = DeletionGround.ApplicantRequest })).Asking(request);

        file.On(day).Bar("SX-18").Should().Be(barred);
        file.On(day).Listing().Should().Be(barred ? MeasureAnswer.Prohibited : MeasureAnswer.Discretionary);
    }

    [Fact]
    public void Without_a_new_request_the_bar_of_six_months_does_not_stand() =>
        Under("SX-01-G2").With(Entry(ListingGround.AbleButRefuses) with { DeletedOn = Date("2024-03-01"), DeletionGround = DeletionGround.ApplicantRequest }).OnTheDay().Bar("SX-18").Should().BeFalse();

    // Steps and ends
    [Fact]
    public void The_measure_tells_its_steps_and_what_ends_it()
    {
        var details = Under("SX-01-G2").With(s_termed with { PresidentSigned = false }).OnTheDay().Measure(MeasureKind.DishonestList).Details;

        details.Steps.Select(static step => $"{step.Key} {step.OnFile}").Should().Equal(
            "listing-warning true", "listing-decision true", "listing-reasons true", "listing-term true", "listing-president false",
            "listing-service true", "listing-publication true", "listing-notices true", "listing-restriction false");
        details.EndsWhen.Should().Equal("listing-term-expired", "listing-early-deletion", "listing-wrong");
        Refusing().OnTheDay().Measure(MeasureKind.DishonestList).Details.EndsWhen.Should().HaveCount(9).And.Contain("listing-no-property-after-termination");
    }

    [Fact]
    public void Steps_ends_and_events_have_words_in_both_languages()
    {
        var report = Under("SX-01-G2").With(s_termed).With(Order()).OnTheDay();
        foreach (var culture in (string[])["zh-CN", "en"])
        {
            foreach (var details in report.Sanctions.Measures.Select(static measure => measure.Details))
            {
                foreach (var key in details.Steps.Select(static step => $"Step.{step.Key}").Concat(details.EndsWhen.Concat(details.Because).Select(static end => $"End.{end}")))
                    Texts.TextCatalog.Find("Sanctioning", key, System.Globalization.CultureInfo.GetCultureInfo(culture)).Should().NotBeNull("{0} has a text", key);
            }
        }
    }

    [Fact]
    public void An_extension_is_of_12_to_36_months()
    {
        var bounds = Adult().With(s_termed).With(Act(ConductKind.EvadedEnforcement), Act(ConductKind.RefusedSettlement)).OnTheDay().Measure(MeasureKind.ListingExtension).Details.Bounds.Single();

        (bounds.Unit, bounds.Least, bounds.Most).Should().Be((BoundUnit.Months, 12m, 36m));
    }

    [Fact]
    public void The_report_tells_a_deletion_with_its_last_day() =>
        Performed(Listed(s_open), "2024-05-06").OnTheDay().Render(System.Globalization.CultureInfo.GetCultureInfo("en")).Should().Contain("Deletion of the entry").And.Contain("2024-05-09");
}
