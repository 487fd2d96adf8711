using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

/// <summary>Each check of an order on record, and of what was asked and done under it.</summary>
public class RestrictionCheckTests
{
    private static readonly CheckTable s_table = new(InOrder)
    {
        // XF-08
        { "XF-08", "in order", static (Debtor d) => d, "Satisfied" },
        { "XF-08", "not signed", static (Debtor d) => Change(d, static o => o with { PresidentSigned = false }), "Breached: president-signed", MonitoringState.Unlawful },
        { "XF-08", "content missing, not served", static (Debtor d) => Change(d, static o => o with { ContentComplete = false, ServedOn = KnownDate.None }), "Breached: content served", MonitoringState.Missing },
        { "XF-08", "signature not known", static (Debtor d) => Change(d, static o => o with { PresidentSigned = default }), "Undetermined: president-signed?" },

        // XF-03
        { "XF-03", "in order", static (Debtor d) => d, "Satisfied" },
        { "XF-03", "not weighed", static (Debtor d) => Change(d, static o => o with { FactorsWeighed = false }), "Breached: weighed", MonitoringState.Missing },
        { "XF-03", "not weighed, listed then", static (Debtor d) => Change(d, static o => o with { FactorsWeighed = false }).With(Entry(ListingGround.Evasion)), "Excepted" },
        { "XF-03", "not known", static (Debtor d) => Change(d, static o => o with { FactorsWeighed = default }), "Undetermined: weighed?" },

        // XF-05
        { "XF-05", "in order", static (Debtor d) => d, "Satisfied" },
        { "XF-05", "entity not named", static (Debtor d) => Change(d, static o => o with { NamesEntity = false }), "Breached: names-entity", MonitoringState.Missing },
        { "XF-05", "representative not named", static (Debtor d) => Change(d, static o => o with { BoundPersons = [] }), "Breached: names-officers", MonitoringState.Missing },
        { "XF-05", "a stranger named", static (Debtor d) => Change(d, static o => o with { BoundPersons = o.BoundPersons.Plus(new() { PersonId = "T1" }) }), "Breached: bindable", MonitoringState.Unlawful },
        { "XF-05", "somebody named who had left", static (Debtor d) => d with { Officers = [d.Officers[0] with { Until = Date("2024-01-09") }] }, "Breached: bindable" },
        { "XF-05", "a natural person's wife named", static (Debtor d) => d with { Kind = PartyKind.NaturalPerson }, "Breached: bindable" },
        { "XF-05", "controller the day before the 2015 text", static (Debtor d) => Controller(d, "2015-07-21"), "Breached: bindable" },
        { "XF-05", "controller on its first day", static (Debtor d) => Controller(d, "2015-07-22"), "Satisfied" },
        { "XF-05", "officers not known", static (Debtor d) => d with { Officers = default }, "Undetermined: bindable? names-officers?" },

        // XF-17
        { "XF-17", "in order", static (Debtor d) => d, "Satisfied" },
        { "XF-17", "enough controlled", static (CaseFile f) => f.Holding(Sealed(Debt)), "Breached: not-held-back", MonitoringState.Unlawful },
        { "XF-17", "enough controlled, but a ground of conduct", static (CaseFile f) => (f with { Debtors = [f.Debtors[0].With(Act(ConductKind.EvadedEnforcement, Date("2024-01-02")) with { DiscoveredOn = Date("2024-01-04") })] }).Holding(Sealed(Debt)), "Satisfied" },
        { "XF-17", "campus loan, not weighed", static (CaseFile f) => f with { Title = f.Title with { FromCampusLoan = true }, Debtors = [Change(f.Debtors[0], static o => o with { FactorsWeighed = false }) with { IsFullTimeStudent = true }] }, "Breached: no-campus-loan" },
        { "XF-17", "grace of three months", static (Debtor d) => Change(d, static o => o with { GraceEndsOn = Date("2024-04-10") }), "Satisfied" },
        { "XF-17", "grace of three months and a day", static (Debtor d) => Change(d, static o => o with { GraceEndsOn = Date("2024-04-11") }), "Breached: one-to-three-months" },
        { "XF-17", "before the opinion", static (CaseFile f) => (f with { Debtors = [Change(f.Debtors[0], static o => o with { IssuedOn = Date("2019-12-15") })] }).Holding(Sealed(Debt)), "NotApplicable" },
        { "XF-17", "value not known", static (CaseFile f) => f.Holding(Sealed(Debt) with { Value = default }), "Undetermined: not-held-back?" },

        // XF-13
        { "XF-13", "nothing performed", static (Debtor d) => d, "NotApplicable" },
        { "XF-13", "performed, last day", static (CaseFile f) => Performed(f, "2024-05-29"), "Satisfied" },
        { "XF-13", "performed, a day late", static (CaseFile f) => Performed(f, "2024-05-28"), "Breached: not-overdue", MonitoringState.Overdue },
        { "XF-13", "own share performed", static (Debtor d) => d with { LiabilityDischargedOn = Date("2024-05-28") }, "Breached: not-overdue" },
        { "XF-13", "performed some day", static (CaseFile f) => Performed(f, "2024-05"), "Undetermined: not-overdue?" },
        { "XF-13", "performed long before the number of days", static (CaseFile f) => Performed(Issued(f), "2021-06-01"), "Satisfied", null, "2021-12-05" },
        { "XF-13", "the number of days has begun", static (CaseFile f) => Performed(Issued(f), "2021-06-01"), "Satisfied", null, "2021-12-09" },
        { "XF-13", "the number of days is over", static (CaseFile f) => Performed(Issued(f), "2021-06-01"), "Breached: not-overdue", null, "2021-12-10" },

        // XF-12
        { "XF-12", "neither security nor consent", static (Debtor d) => d, "NotApplicable" },
        { "XF-12", "security, last day", static (Debtor d) => Secured(d, "2024-05-29"), "Satisfied" },
        { "XF-12", "security, a day late", static (Debtor d) => Secured(d, "2024-05-28"), "Breached: not-overdue", MonitoringState.Overdue },
        { "XF-12", "consent, a day late", static (CaseFile f) => f.Asking(Consent("2024-05-28")), "Breached: not-overdue" },
        { "XF-12", "security that is not real", static (Debtor d) => Secured(d, "2024-05-28") with { Security = new() { GivenOn = Date("2024-05-28"), Effective = false } }, "NotApplicable" },
        { "XF-12", "security some day", static (Debtor d) => Secured(d, "2024-05"), "Undetermined: not-overdue?" },
        { "XF-12", "the day before it must be lifted", static (CaseFile f) => Issued(f) with { Debtors = [Secured(Issued(f).Debtors[0], "2021-11-01")] }, "NotApplicable", null, "2021-12-05" },
        { "XF-12", "a worked day later than three", static (CaseFile f) => Issued(f) with { Debtors = [Secured(Issued(f).Debtors[0], "2021-11-01")] }, "Breached: not-overdue", null, "2021-12-10" },

        // XF-19
        { "XF-19", "never lifted", static (Debtor d) => d, "NotApplicable" },
        { "XF-19", "a month", static (Debtor d) => Travel(d, "2024-03-29", "2024-02-20"), "Satisfied" },
        { "XF-19", "a day more", static (Debtor d) => Travel(d, "2024-03-30", "2024-02-20"), "Breached: one-month", MonitoringState.Unlawful },
        { "XF-19", "no president", static (Debtor d) => Travel(d, "2024-03-10", "none"), "Breached: president-approved", MonitoringState.Unlawful },
        { "XF-19", "president not known", static (Debtor d) => Travel(d, "2024-03-10", null), "Undetermined: president-approved?" },

        // XF-18
        { "XF-18", "in office", static (Debtor d) => d, "NotApplicable" },
        { "XF-18", "released, still named", static (Debtor d) => Left(d, true), "Breached: lifted successor-restricted", MonitoringState.Unlawful },
        { "XF-18", "released, lifted, successor named", static (Debtor d) => Succeeded(d), "Satisfied" },
        { "XF-18", "not proved", static (Debtor d) => Left(d, false), "NotApplicable" },
        { "XF-18", "proof not known", static (Debtor d) => Left(d, null), "Undetermined: lifted successor-restricted" },
    };

    private static readonly CheckTable s_applications = new(InOrder)
    {
        { "XF-06", "found true and allowed", static (Debtor d) => Applying(d, OwnMoney), "Satisfied" },
        { "XF-06", "found true and not allowed", static (Debtor d) => Applying(d, OwnMoney with { Granted = false }), "Breached: allowed", MonitoringState.Unlawful },
        { "XF-06", "not found true", static (Debtor d) => Applying(d, OwnMoney with { Verified = false, Granted = false }), "NotApplicable" },
        { "XF-06", "answer not known", static (Debtor d) => Applying(d, OwnMoney with { Granted = default }), "Undetermined: allowed?" },
        { "XF-06", "by the debtor itself", static (Debtor d) => Applying(d, OwnMoney with { PersonId = "D1", Granted = false }), "NotApplicable" },
        { "XF-11", "decided", static (Debtor d) => Applying(d, OwnMoney with { Kind = RestrictionApplicationKind.NecessaryConsumption }), "Satisfied" },
        { "XF-11", "not decided", static (Debtor d) => Applying(d, OwnMoney with { Kind = RestrictionApplicationKind.NecessaryConsumption, DecidedOn = KnownDate.None }), "Breached: decided", MonitoringState.Missing },
        { "XF-11", "not known", static (Debtor d) => Applying(d, OwnMoney with { Kind = RestrictionApplicationKind.NecessaryConsumption, DecidedOn = default }), "Undetermined: decided?" },
        { "XF-20", "on evidence and undertaking", static (Debtor d) => Applying(d, OwnMoney), "Satisfied" },
        { "XF-20", "without an undertaking", static (Debtor d) => Applying(d, OwnMoney with { UndertakingGiven = false }), "Breached: undertaking", MonitoringState.Unlawful },
        { "XF-20", "false evidence, not put back", static (Debtor d) => Applying(d, OwnMoney with { FalseOrBroken = true }), "Breached: put-back", MonitoringState.Missing },
        { "XF-20", "false evidence, put back", static (Debtor d) => Applying(d, OwnMoney with { FalseOrBroken = true, RestoredOn = Date("2024-05-20") }), "Satisfied" },
        { "XF-20", "evidence not known", static (Debtor d) => Applying(d, OwnMoney with { EvidenceFull = default }), "Undetermined: evidence?" },
        { "XF-15", "answered by a fine", static (Debtor d) => Breaching(d, static a => a with { SanctionedOn = Date("2024-03-20") }), "Satisfied" },
        { "XF-15", "reason recorded", static (Debtor d) => Breaching(d, static a => a with { ReasonNotToSanctionRecordedOn = Date("2024-03-20") }), "Satisfied" },
        { "XF-15", "nothing done", static (Debtor d) => Breaching(d, static a => a), "Breached: answered", MonitoringState.Missing },
        { "XF-15", "order not received before", static (Debtor d) => Breaching(d, static a => a with { ActedOn = Date("2024-01-11") }), "NotApplicable" },
        { "XF-15", "not known", static (Debtor d) => Breaching(d, static a => a with { SanctionedOn = default }), "Undetermined: answered?" },
        { "XF-25", "order received before the act", static (Debtor d) => Breaching(d, static a => a with { SanctionedOn = Date("2024-03-20") }), "Satisfied" },
        { "XF-25", "order received on the day of the act", static (Debtor d) => Breaching(d, static a => a with { ActedOn = Date("2024-01-12"), SanctionedOn = Date("2024-03-20") }), "Satisfied" },
        { "XF-25", "order received the day after", static (Debtor d) => Breaching(d, static a => a with { ActedOn = Date("2024-01-11"), SanctionedOn = Date("2024-03-20") }), "Breached: order-received", MonitoringState.Unlawful },
        { "XF-25", "receipt not known", static (Debtor d) => Change(Breaching(d, static a => a with { SanctionedOn = Date("2024-03-20") }), static o => o with { ServedOn = default }), "Undetermined: order-received?" },
        { "XF-25", "sanctioned before the opinion", static (Debtor d) => Breaching(d, static a => a with { ActedOn = Date("2019-11-01"), SanctionedOn = Date("2019-12-15") }), "NotApplicable" },
        { "SX-20", "reviewed on the fifteenth day", static (Debtor d) => Correcting(d, Request(CorrectionTarget.Listing, "2024-04-18")), "Satisfied" },
        { "SX-20", "reviewed a day later", static (Debtor d) => Correcting(d, Request(CorrectionTarget.Listing, "2024-04-19")), "Breached: reviewed-in-time", MonitoringState.Overdue },
        { "SX-20", "never corrected", static (Debtor d) => Correcting(d, Request(CorrectionTarget.Listing, "2024-04-18") with { CorrectedOn = KnownDate.None }), "Breached: corrected-in-time", MonitoringState.Overdue },
        { "SX-20", "never reconsidered", static (Debtor d) => Correcting(d, Request(CorrectionTarget.Listing, "2024-04-18") with { Founded = false, ReconsiderationReceivedOn = Date("2024-04-28") }), "Breached: reconsidered-in-time" },
        { "SX-20", "review not known", static (Debtor d) => Correcting(d, Request(CorrectionTarget.Listing, "2024-04-18") with { DecidedOn = default, Founded = false }), "Undetermined: reviewed-in-time?" },
        { "SX-20", "by word of mouth", static (Debtor d) => Correcting(d, Request(CorrectionTarget.Listing, "2024-04-19") with { InWriting = false }), "NotApplicable" },
        { "SX-20", "against a restriction", static (Debtor d) => Correcting(d, Request(CorrectionTarget.Restriction, "2024-04-19")), "NotApplicable" },
        { "XF-22", "reviewed on the fifteenth day", static (Debtor d) => Correcting(d, Request(CorrectionTarget.Restriction, "2024-04-18")), "Satisfied" },
        { "XF-22", "reviewed a day later", static (Debtor d) => Correcting(d, Request(CorrectionTarget.Restriction, "2024-04-19")), "Breached: reviewed-in-time", MonitoringState.Overdue },
        { "XF-22", "review not known", static (Debtor d) => Correcting(d, Request(CorrectionTarget.Restriction, "2024-04-18") with { DecidedOn = default, Founded = false }), "Undetermined: reviewed-in-time?" },
    };

    public static TheoryData<string> Rows => s_table.Names;

    public static TheoryData<string> Applied => s_applications.Names;

    private static RestrictionApplication OwnMoney => new()
    {
        Kind = RestrictionApplicationKind.OwnProperty,
        PersonId = "O1",
        ReceivedOn = Date("2024-05-06"),
        EvidenceFull = true,
        UndertakingGiven = true,
        Verified = true,
        DecidedOn = Date("2024-05-10"),
        Granted = true,
        FalseOrBroken = false,
        RestoredOn = KnownDate.None,
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_check_says_what_is_wrong_with_an_order(string row) => s_table.Check(row);

    [Theory]
    [MemberData(nameof(Applied))]
    public void A_check_says_what_is_wrong_with_what_was_asked_and_done_under_it(string row) => s_applications.Check(row);

    [Fact]
    public void Every_check_is_seen_in_order_out_of_order_and_open() =>
        s_table.Expectations.Concat(s_applications.Expectations).GroupBy(static row => row.Rule).Where(static rows =>
            !(rows.Any(static row => row.Expected == "Satisfied") && rows.Any(static row => row.Expected.StartsWith("Breached", StringComparison.Ordinal)) && rows.Any(static row => row.Expected.StartsWith("Undetermined", StringComparison.Ordinal))))
            .Select(static rows => rows.Key).Should().BeEmpty();

    [Fact]
    public void The_day_told_is_that_of_the_step_that_comes_next()
    {
        Correcting(InOrder().Debtors[0], Request(CorrectionTarget.Listing, "none")).OnTheDay().Check("SX-20").DueOn.Should().Be(Date("2024-04-18"));
        Correcting(InOrder().Debtors[0], Request(CorrectionTarget.Listing, "2024-04-18") with { CorrectedOn = KnownDate.None }).OnTheDay().Check("SX-20").DueOn.Should().Be(Date("2024-04-23"));
    }

    internal static CaseFile InOrder() => File(Company("D1", new Officer { Id = "O1", Role = OfficerRole.LegalRepresentative, From = Date("2015-01-05"), Until = KnownDate.None })
        .With(Order(new(2024, 1, 12)) with { IssuedOn = Date("2024-01-10"), NamesEntity = true, BoundPersons = [new() { PersonId = "O1", ServedOn = Date("2024-01-12") }] }));

    internal static Debtor Left(Debtor debtor, bool? proved) => debtor with
    {
        Officers = [debtor.Officers[0] with { Until = Date("2024-04-30"), ChangeGenuine = true, ProvenNotController = true, ProvenNotResponsible = Truth.From(proved) }],
    };

    internal static Debtor Applying(Debtor debtor, RestrictionApplication application) => debtor with { RestrictionApplications = [application] };

    private static Debtor Change(Debtor debtor, Func<ConsumptionOrder, ConsumptionOrder> change) => debtor with { ConsumptionOrders = [change(debtor.ConsumptionOrders[0])] };

    private static Debtor Controller(Debtor debtor, string issuedOn) => Change(debtor with { Officers = [debtor.Officers[0] with { Role = OfficerRole.ActualController }] }, order => order with { IssuedOn = Date(issuedOn) });

    private static CaseFile Performed(CaseFile file, string day) => file with { Amounts = new() { Outstanding = 0m, PerformedInFullOn = Date(day) } };

    private static CaseFile Issued(CaseFile file) => file with { Debtors = [Change(file.Debtors[0], static order => order with { IssuedOn = Date("2020-03-02") })] };

    private static Debtor Secured(Debtor debtor, string day) => debtor with { Security = new() { GivenOn = Date(day), Effective = true, CoversDebt = false } };

    private static MeasureRequest Consent(string day) => new() { Kind = MeasureRequestKind.LiftRestriction, DebtorId = "D1", ReceivedOn = Date(day) };

    private static Debtor Travel(Debtor debtor, string until, string? approvedOn) =>
        Change(debtor, order => order with { TemporaryLifts = [new() { PersonId = "O1", From = Date("2024-02-29"), Until = Date(until), ApprovedByPresidentOn = Date(approvedOn) }] });

    private static Debtor Succeeded(Debtor debtor)
    {
        var left = Left(debtor, true);
        var successor = new Officer { Id = "O2", Role = OfficerRole.LegalRepresentative, From = Date("2024-05-01"), Until = KnownDate.None };
        return Change(left with { Officers = [left.Officers[0], successor] }, static order => order with { BoundPersons = [new() { PersonId = "O2", ServedOn = Date("2024-05-10") }] });
    }

    private static Debtor Breaching(Debtor debtor, Func<Conduct, Conduct> change) => debtor.With(change(Act(ConductKind.BreachedConsumptionOrder) with
    {
        SanctionedOn = KnownDate.None,
        ReferredOn = KnownDate.None,
        ReasonNotToSanctionRecordedOn = KnownDate.None,
    }));

    private static Debtor Correcting(Debtor debtor, CorrectionRequest request) => debtor with { CorrectionRequests = [request] };

    // Received on Wednesday 2024-04-03: the fifteenth day is the 18th; founded, so corrected within three working days.
    private static CorrectionRequest Request(CorrectionTarget against, string decidedOn) => new()
    {
        Against = against,
        InWriting = true,
        ReceivedOn = Date("2024-04-03"),
        DecidedOn = Date(decidedOn),
        Founded = decidedOn != "none",
        CorrectedOn = Date(decidedOn),
        ReconsiderationReceivedOn = KnownDate.None,
        ReconsiderationDecidedOn = KnownDate.None,
    };
}
