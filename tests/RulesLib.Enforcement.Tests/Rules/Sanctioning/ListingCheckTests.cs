using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

/// <summary>Each check of an entry on record: in order, out of order, and not known.</summary>
public class ListingCheckTests
{
    private static readonly CheckTable s_table = new(InOrder)
    {
        // PP-01
        { "PP-01", "in order", static (Debtor d) => d, "Satisfied" },
        { "PP-01", "not in the title", static (Debtor d) => d with { BoundByTitle = false }, "Breached: bound", MonitoringState.Unlawful },
        { "PP-01", "a namesake", static (Debtor d) => d with { IdentityConfirmed = false }, "Breached: identified", MonitoringState.Unlawful },
        { "PP-01", "identity not known", static (Debtor d) => d with { IdentityConfirmed = default }, "Undetermined: identified?" },
        { "PP-01", "no measure stands", static (Debtor d) => d with { Listings = [], ConsumptionOrders = [] }, "NotApplicable" },

        // SX-22
        { "SX-22", "in order", static (Debtor d) => d, "Satisfied" },
        { "SX-22", "an officer is named", static (Debtor d) => Change(d, static e => e with { PersonId = "O1" }), "Breached: debtor-himself", MonitoringState.Unlawful },
        { "SX-22", "the debtors may be more", static (CaseFile f) => f with { Debtors = new([Change(f.Debtors[0], static e => e with { PersonId = "O1" })], isComplete: false) }, "Undetermined: debtor-himself?" },

        // SX-06
        { "SX-06", "in order", static (Debtor d) => d, "Satisfied" },
        { "SX-06", "eighteen the day after the decision", static (Debtor d) => d with { BornOn = Date("2006-01-11") }, "Breached: of-age", MonitoringState.Unlawful },
        { "SX-06", "eighteen on the day of the decision", static (Debtor d) => d with { BornOn = Date("2006-01-10") }, "Satisfied" },
        { "SX-06", "eighteen the day before the decision", static (Debtor d) => d with { BornOn = Date("2006-01-09") }, "Satisfied" },
        { "SX-06", "birthday not known", static (Debtor d) => d with { BornOn = default }, "Undetermined: of-age?" },
        { "SX-06", "an entity", static (Debtor d) => d with { Kind = PartyKind.LegalPerson }, "NotApplicable" },
        { "SX-06", "decided before the 2017 text", static (Debtor d) => Change(d with { BornOn = Date("2006-01-11") }, static e => e with { DecidedOn = Date("2017-04-30") }), "NotApplicable" },
        { "SX-06", "decided on its first day", static (Debtor d) => Change(d with { BornOn = Date("2006-01-11") }, static e => e with { DecidedOn = Date("2017-05-01") }), "Breached: of-age" },

        // SX-05
        { "SX-05", "under G3", static (Debtor d) => d, "NotApplicable" },
        { "SX-05", "under G1", static (Debtor d) => Under(d, ListingGround.AbleButRefuses), "Satisfied" },
        { "SX-05", "under G1, secured", static (Debtor d) => Under(d, ListingGround.AbleButRefuses) with { Security = new() { GivenOn = Date("2024-01-10"), Effective = true, CoversDebt = true } }, "Breached: not-excluded", MonitoringState.Unlawful },
        { "SX-05", "under G1, secured later", static (Debtor d) => Under(d, ListingGround.AbleButRefuses) with { Security = new() { GivenOn = Date("2024-01-11"), Effective = true, CoversDebt = true } }, "Satisfied" },
        { "SX-05", "under G1, found unable before", static (Debtor d) => Under(d, ListingGround.AbleButRefuses) with { Ability = new() { Assessed = AbilityLevel.None, AssessedOn = Date("2024-01-02") } }, "Breached: not-excluded" },
        { "SX-05", "under G1, found unable some day", static (Debtor d) => Under(d, ListingGround.AbleButRefuses) with { Ability = new() { Assessed = AbilityLevel.None } }, "Undetermined: not-excluded?" },

        // SX-23
        { "SX-23", "under G3", static (Debtor d) => d, "NotApplicable" },
        { "SX-23", "under G1", static (Debtor d) => Under(d, ListingGround.AbleButRefuses), "Satisfied" },
        { "SX-23", "under G6, enough controlled", static (CaseFile f) => Under(f, ListingGround.SettlementBreach).Holding(Sealed(Debt)), "Breached: not-held-back", MonitoringState.Unlawful },
        { "SX-23", "under G1 and G4, enough controlled", static (CaseFile f) => Under(f, ListingGround.AbleButRefuses, ListingGround.ReportBreach).Holding(Sealed(Debt)), "NotApplicable" },
        { "SX-23", "under G1, asked to hold", static (CaseFile f) => Under(f, ListingGround.AbleButRefuses).Asking(Hold(Date("2024-01-09"))), "Breached: not-held-back" },
        { "SX-23", "under G1, asked to hold some day", static (CaseFile f) => Under(f, ListingGround.AbleButRefuses).Asking(Hold() with { ReceivedOn = default }), "Undetermined: not-held-back?" },
        { "SX-23", "the day before the opinion", static (CaseFile f) => Decided(Under(f, ListingGround.AbleButRefuses), "2019-12-15").Holding(Sealed(Debt)), "NotApplicable" },
        { "SX-23", "on the day of the opinion", static (CaseFile f) => Decided(Under(f, ListingGround.AbleButRefuses), "2019-12-16").Holding(Sealed(Debt)), "Breached: not-held-back" },

        // SX-24
        { "SX-24", "in order", static (Debtor d) => d, "Satisfied" },
        { "SX-24", "student with a campus loan, no reasons", static (CaseFile f) => CampusLoan(f, false), "Breached: reasons-to-depart", MonitoringState.Unlawful },
        { "SX-24", "student with a campus loan, reasons", static (CaseFile f) => CampusLoan(f, true), "Satisfied" },
        { "SX-24", "student with a campus loan, reasons not known", static (CaseFile f) => CampusLoan(f, null), "Undetermined: reasons-to-depart?" },

        // SX-01-G5
        { "SX-01-G5", "under G3", static (Debtor d) => d, "NotApplicable" },
        { "SX-01-G5", "under G5, received before", static (Debtor d) => Under(d, ListingGround.OrderBreach), "Satisfied" },
        { "SX-01-G5", "under G5, received after", static (Debtor d) => Under(d, ListingGround.OrderBreach) with { ConsumptionOrders = [Order(new(2024, 1, 11))] }, "Breached: order-received", MonitoringState.Unlawful },
        { "SX-01-G5", "under G5, receipt not known", static (Debtor d) => Under(d, ListingGround.OrderBreach) with { ConsumptionOrders = [Order() with { ServedOn = default }] }, "Undetermined: order-received?" },

        // XF-26
        { "XF-26", "in order", static (Debtor d) => d, "Satisfied" },
        { "XF-26", "no ground", static (Debtor d) => Change(d, static e => e with { Grounds = [] }), "Breached: ground-of-its-own", MonitoringState.Unlawful },
        { "XF-26", "ground not known", static (Debtor d) => Change(d, static e => e with { Grounds = default }), "Undetermined: ground-of-its-own?" },

        // SX-09
        { "SX-09", "in order", static (Debtor d) => d, "Satisfied" },
        { "SX-09", "not signed", static (Debtor d) => Change(d, static e => e with { PresidentSigned = false }), "Breached: president-signed", MonitoringState.Unlawful },
        { "SX-09", "no reasons", static (Debtor d) => Change(d, static e => e with { ReasonsStated = false }), "Breached: reasons-stated", MonitoringState.Unlawful },
        { "SX-09", "not served", static (Debtor d) => Change(d, static e => e with { ServedOn = KnownDate.None }), "Breached: served", MonitoringState.Missing },
        { "SX-09", "signature not known", static (Debtor d) => Change(d, static e => e with { PresidentSigned = default }), "Undetermined: president-signed?" },
        { "SX-09", "not signed under the 2013 text", static (Debtor d) => Change(d, static e => e with { DecidedOn = Date("2017-04-30"), PresidentSigned = false, ReasonsStated = false }), "Satisfied" },
        { "SX-09", "not signed on the first day of the 2017 text", static (Debtor d) => Change(d, static e => e with { DecidedOn = Date("2017-05-01"), PresidentSigned = false }), "Breached: president-signed" },

        // SX-02
        { "SX-02", "in order", static (Debtor d) => d, "Satisfied" },
        { "SX-02", "no term under G3", static (Debtor d) => Change(d, static e => e with { TermEndsOn = KnownDate.None }), "Breached: term-stated", MonitoringState.Unlawful },
        { "SX-02", "one day less", static (Debtor d) => Change(d, static e => e with { TermEndsOn = Date("2026-01-14") }), "Satisfied" },
        { "SX-02", "exactly two years from publication", static (Debtor d) => Change(d, static e => e with { TermEndsOn = Date("2026-01-15") }), "Satisfied" },
        { "SX-02", "one day more", static (Debtor d) => Change(d, static e => e with { TermEndsOn = Date("2026-01-16") }), "Breached: term-not-too-long" },
        { "SX-02", "a month end", static (Debtor d) => Change(d, static e => e with { DecidedOn = Date("2024-02-29"), PublishedOn = KnownDate.None, TermEndsOn = Date("2026-03-01") }), "Breached: term-not-too-long" },
        { "SX-02", "extended by three years", static (Debtor d) => Change(d, static e => e with { ExtensionYears = 3, TermEndsOn = Date("2029-01-15") }), "Satisfied" },
        { "SX-02", "a term under G1", static (Debtor d) => Under(d, ListingGround.AbleButRefuses), "Breached: no-term-under-g1" },
        { "SX-02", "term not known", static (Debtor d) => Change(d, static e => e with { TermEndsOn = default }), "Undetermined: term-stated? term-not-too-long?" },

        // SX-03
        { "SX-03", "not extended", static (Debtor d) => d, "NotApplicable" },
        { "SX-03", "by one year", static (Debtor d) => Extended(d, 1), "Satisfied" },
        { "SX-03", "by three years", static (Debtor d) => Extended(d, 3), "Satisfied" },
        { "SX-03", "by four years", static (Debtor d) => Extended(d, 4), "Breached: one-to-three-years", MonitoringState.Unlawful },
        { "SX-03", "without a decision", static (Debtor d) => Change(Extended(d, 1), static e => e with { ExtensionDecidedOn = KnownDate.None }), "Breached: decided-in-writing", MonitoringState.Unlawful },
        { "SX-03", "after the two years", static (Debtor d) => Change(Extended(d, 1), static e => e with { DecidedOn = Date("2022-03-02"), ExtensionDecidedOn = Date("2024-03-03") }), "ManualReview: before-term-ends" },
        { "SX-03", "without a ground", static (Debtor d) => Extended(d, 1) with { Conduct = [] }, "Breached: ground" },
        { "SX-03", "years not known", static (Debtor d) => Change(Extended(d, 1), static e => e with { ExtensionYears = default }), "Undetermined: one-to-three-years?" },

        // SX-07
        { "SX-07", "in order", static (Debtor d) => d, "Satisfied" },
        { "SX-07", "no warning", static (Debtor d) => d with { Notice = d.Notice with { WarnsOfListing = false } }, "Breached: warned", MonitoringState.Missing },
        { "SX-07", "warning not known", static (Debtor d) => d with { Notice = d.Notice with { WarnsOfListing = default } }, "Undetermined: warned?" },

        // SX-10, SX-11, SX-12
        { "SX-10", "in order", static (Debtor d) => d, "Satisfied" },
        { "SX-10", "not complete", static (Debtor d) => Change(d, static e => e with { ContentComplete = false }), "Breached: content-complete", MonitoringState.Missing },
        { "SX-10", "not known", static (Debtor d) => Change(d, static e => e with { ContentComplete = default }), "Undetermined: content-complete?" },
        { "SX-11", "in order", static (Debtor d) => d, "Satisfied" },
        { "SX-11", "not published", static (Debtor d) => Change(d, static e => e with { PublishedOn = KnownDate.None }), "Breached: published", MonitoringState.Missing },
        { "SX-11", "not known", static (Debtor d) => Change(d, static e => e with { PublishedOn = default }), "Undetermined: published?" },
        { "SX-11", "grace runs", static (Debtor d) => Change(d, static e => e with { PublishedOn = KnownDate.None, GraceEndsOn = Date("2024-06-03") }), "Excepted" },
        { "SX-12", "in order", static (Debtor d) => d, "Satisfied" },
        { "SX-12", "nobody told", static (Debtor d) => Change(d, static e => e with { BodiesNotifiedOn = KnownDate.None, CreditBodiesNotifiedOn = KnownDate.None }), "Breached: bodies-told credit-bodies-told", MonitoringState.Missing },
        { "SX-12", "not known", static (Debtor d) => Change(d, static e => e with { BodiesNotifiedOn = default }), "Undetermined: bodies-told?" },
        { "SX-12a", "no office", static (Debtor d) => d, "NotApplicable" },
        { "SX-12a", "a deputy, unit told", static (Debtor d) => Change(d with { PublicStatuses = [PublicStatus.DeputyTownship] }, static e => e with { UnitNotifiedOn = Date("2024-01-16") }), "Satisfied" },
        { "SX-12a", "an official, unit not told", static (Debtor d) => Change(d with { PublicStatuses = [PublicStatus.StateFunctionary] }, static e => e with { UnitNotifiedOn = KnownDate.None }), "Breached: unit-told", MonitoringState.Missing },
        { "SX-12a", "a party member", static (Debtor d) => d with { PublicStatuses = [PublicStatus.PartyMember] }, "NotApplicable" },
        { "SX-12a", "an official, not known", static (Debtor d) => d with { PublicStatuses = [PublicStatus.StateFunctionary] }, "Undetermined: unit-told?" },
        { "SX-12b", "no entity", static (Debtor d) => d, "NotApplicable" },
        { "SX-12b", "a public institution, superior told", static (Debtor d) => Change(State(d), static e => e with { SuperiorNotifiedOn = Date("2024-01-16") }), "Satisfied" },
        { "SX-12b", "a public institution, superior not told", static (Debtor d) => Change(State(d), static e => e with { SuperiorNotifiedOn = KnownDate.None }), "Breached: superior-told", MonitoringState.Missing },
        { "SX-12b", "a public institution, not known", static (Debtor d) => State(d), "Undetermined: superior-told?" },

        // SX-25
        { "SX-25", "no grace", static (Debtor d) => d, "NotApplicable" },
        { "SX-25", "one month", static (Debtor d) => Graced(d, "2024-02-10"), "Satisfied" },
        { "SX-25", "a day short of a month", static (Debtor d) => Graced(d, "2024-02-09"), "Breached: one-to-three-months", MonitoringState.Unlawful },
        { "SX-25", "three months", static (Debtor d) => Graced(d, "2024-04-10"), "Satisfied" },
        { "SX-25", "a day over three months", static (Debtor d) => Graced(d, "2024-04-11"), "Breached: one-to-three-months" },
        { "SX-25", "published on the last day", static (Debtor d) => Change(Graced(d, "2024-04-10"), static e => e with { PublishedOn = Date("2024-04-10") }), "Breached: not-published-early", MonitoringState.Unlawful },
        { "SX-25", "never published", static (Debtor d) => Change(Graced(d, "2024-04-10"), static e => e with { PublishedOn = KnownDate.None }), "Breached: published-after", MonitoringState.Missing },
        { "SX-25", "never published, performed in time", static (CaseFile f) => (f with { Amounts = new() { Outstanding = 0m, PerformedInFullOn = Date("2024-04-10") }, Debtors = [Change(Graced(f.Debtors[0], "2024-04-10"), static e => e with { PublishedOn = KnownDate.None })] }), "Satisfied" },
        { "SX-25", "publication not known", static (Debtor d) => Change(Graced(d, "2024-04-10"), static e => e with { PublishedOn = default }), "Undetermined: not-published-early? published-after?" },

        // SX-08
        { "SX-08", "nobody asked", static (Debtor d) => d, "NotApplicable" },
        { "SX-08", "decided on the fifteenth day", static (CaseFile f) => f.Asking(ToList("2024-03-04", "2024-03-19")), "Satisfied" },
        { "SX-08", "decided a day later", static (CaseFile f) => f.Asking(ToList("2024-03-04", "2024-03-20")), "Breached: decided-in-time", MonitoringState.Overdue },
        { "SX-08", "the fifteenth day is a Sunday", static (CaseFile f) => f.Asking(ToList("2024-03-02", "2024-03-18")), "Satisfied" },
        { "SX-08", "still in time", static (CaseFile f) => f.Asking(ToList("2024-05-20", "none")), "Satisfied" },
        { "SX-08", "never decided", static (CaseFile f) => f.Asking(ToList("2024-03-04", "none")), "Breached: decided-in-time" },
        { "SX-08", "decision not known", static (CaseFile f) => f.Asking(ToList("2024-03-04", null)), "Undetermined: decided-in-time?" },

        // SX-18
        { "SX-18", "nobody asked again", static (Debtor d) => d, "NotApplicable" },
        { "SX-18", "refused", static (CaseFile f) => Gone(f).Asking(Again("2024-05-10", false)), "Satisfied" },
        { "SX-18", "granted", static (CaseFile f) => Gone(f).Asking(Again("2024-05-10", true)), "Breached: refused", MonitoringState.Unlawful },
        { "SX-18", "granted on the last day of six months", static (CaseFile f) => Gone(f, "2023-11-15").Asking(Again("2024-05-15", true)), "Breached: refused" },
        { "SX-18", "granted after six months", static (CaseFile f) => Gone(f, "2023-11-15").Asking(Again("2024-05-16", true)), "NotApplicable" },
        { "SX-18", "answer not known", static (CaseFile f) => Gone(f).Asking(Again("2024-05-10", null)), "Undetermined: refused?" },

        // XF-02
        { "XF-02", "in order", static (Debtor d) => d, "Satisfied" },
        { "XF-02", "no order", static (Debtor d) => d with { ConsumptionOrders = [] }, "Breached: restricted", MonitoringState.Missing },
        { "XF-02", "orders not known", static (Debtor d) => d with { ConsumptionOrders = default }, "Undetermined: restricted?" },
        { "XF-02", "no order, held back under G1", static (CaseFile f) => (Under(f, ListingGround.AbleButRefuses) with { Debtors = [Under(f, ListingGround.AbleButRefuses).Debtors[0] with { ConsumptionOrders = [] }] }).Asking(Hold()), "Excepted" },
        { "XF-02", "no order, held back under G3", static (CaseFile f) => (f with { Debtors = [f.Debtors[0] with { ConsumptionOrders = [] }] }).Asking(Hold()), "Breached: restricted" },
        { "XF-02", "not listed", static (Debtor d) => d with { Listings = [] }, "NotApplicable" },
    };

    public static TheoryData<string> Rows => s_table.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_check_says_what_is_wrong_with_an_entry(string row) => s_table.Check(row);

    [Fact]
    public void Every_check_is_seen_in_order_out_of_order_and_open() =>
        s_table.Expectations.GroupBy(static row => row.Rule).Where(static rows =>
            !(rows.Any(static row => row.Expected == "Satisfied") && rows.Any(static row => row.Expected.StartsWith("Breached", StringComparison.Ordinal)) && rows.Any(static row => row.Expected.StartsWith("Undetermined", StringComparison.Ordinal))))
            .Select(static rows => rows.Key).Should().BeEmpty();

    // SX-22: a third party that was listed all the same.
    [Fact]
    public void An_entry_against_a_third_party_is_unlawful()
    {
        var file = InOrder() with { ThirdParties = [new() { Id = "T1", Kind = PartyKind.LegalPerson, Role = ThirdPartyRole.Garnishee, Listings = [Entry(ListingGround.Obstruction)] }] };
        var report = file.OnTheDay();

        report.Sanctions.Audit.Where(static check => check.RuleId == "SX-22").Select(Judged.Told).Should().Equal("Satisfied", "Breached: debtor-himself");
        report.Measure(MeasureKind.DishonestList, "T1").InPlace.IsTrue.Should().BeTrue();
        report.Listing("T1").Should().Be(MeasureAnswer.Prohibited);
    }

    [Fact]
    public void Two_debtors_are_checked_each_for_himself()
    {
        var report = File(InOrder().Debtors[0], Change(InOrder().Debtors[0] with { Id = "D2" }, static e => e with { PresidentSigned = false })).OnTheDay();

        report.Sanctions.Audit.Where(static check => check.RuleId == "SX-09").Select(Judged.Told).Should().Equal("Satisfied", "Breached: president-signed");
    }

    [Fact]
    public void An_empty_file_is_checked_without_a_fault() => new CaseFile().OnTheDay().Faults.Should().BeEmpty();

    internal static CaseFile InOrder() => File(Adult().With(Entry(ListingGround.Evasion) with { TermEndsOn = Date("2026-01-10") }).With(Order()));

    private static Debtor Change(Debtor debtor, Func<DishonestListing, DishonestListing> change) => debtor with { Listings = [change(debtor.Listings[0])] };

    private static Debtor Under(Debtor debtor, params ListingGround[] grounds) => Change(debtor, entry => entry with { Grounds = [.. grounds] });

    private static CaseFile Under(CaseFile file, params ListingGround[] grounds) => file with { Debtors = [Under(file.Debtors[0], grounds)] };

    private static CaseFile Decided(CaseFile file, string day) => file with { Debtors = [Change(file.Debtors[0], entry => entry with { DecidedOn = Date(day) })] };

    private static CaseFile CampusLoan(CaseFile file, bool? reasons) => file with
    {
        Title = file.Title with { FromCampusLoan = true },
        Debtors = [Change(file.Debtors[0] with { IsFullTimeStudent = true }, entry => entry with { ReasonsStated = Truth.From(reasons) })],
    };

    private static Debtor Extended(Debtor debtor, int years) => Change(
        debtor.With(
            Act(ConductKind.EvadedEnforcement, Date("2024-01-02")) with { DiscoveredOn = Date("2024-01-04") },
            Act(ConductKind.RefusedSettlement, Date("2024-01-03")) with { DiscoveredOn = Date("2024-01-04") }),
        entry => entry with { ExtensionYears = years, ExtensionDecidedOn = Date("2024-01-10") });

    private static Debtor State(Debtor debtor) => debtor with { Kind = PartyKind.LegalPerson, EntityType = EntityType.PublicInstitution };

    private static Debtor Graced(Debtor debtor, string until) => Change(debtor, entry => entry with { GraceEndsOn = Date(until), PublishedOn = Date("2024-04-15") });

    private static MeasureRequest ToList(string receivedOn, string? decidedOn) => new()
    {
        Kind = MeasureRequestKind.ListDebtor,
        DebtorId = "D1",
        ReceivedOn = Date(receivedOn),
        DecidedOn = Date(decidedOn),
    };

    private static CaseFile Gone(CaseFile file, string deletedOn = "2024-03-01") =>
        file with { Debtors = [Change(file.Debtors[0], entry => entry with { DeletedOn = Date(deletedOn), DeletionGround = DeletionGround.ApplicantRequest })] };

    private static MeasureRequest Again(string receivedOn, bool? granted) => new()
    {
        Kind = MeasureRequestKind.RestoreListing,
        DebtorId = Known<string>.None,
        ReceivedOn = Date(receivedOn),
        DecidedOn = Date(receivedOn),
        Granted = Truth.From(granted),
    };
}
