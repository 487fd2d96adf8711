using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

/// <summary>Whom a restriction binds, what lifts it, and for whom.</summary>
public class RestrictionLiftingTests
{
    private static CaseFile Restricted() => File(Adult().With(Order()));

    private static CaseFile Entity(Func<Officer, Officer>? change = null, KnownList<Officer>? others = null)
    {
        var file = RestrictionCheckTests.InOrder();
        var officer = file.Debtors[0].Officers[0];
        return file with { Debtors = [file.Debtors[0] with { Officers = [(change ?? (static o => o))(officer), .. others ?? []] }] };
    }

    private static CaseFile Performed(CaseFile file, string day) => file with { Amounts = new() { Outstanding = 0m, PerformedInFullOn = Date(day) } };

    private static CaseFile Secured(CaseFile file, string day) => file with { Debtors = [file.Debtors[0] with { Security = new() { GivenOn = Date(day), Effective = true, CoversDebt = false } }] };

    private static MeasureRequest Consent(string? day = "2024-05-06", string? debtorId = "D1") => new()
    {
        Kind = MeasureRequestKind.LiftRestriction,
        DebtorId = debtorId is null ? Known<string>.None : debtorId,
        ReceivedOn = Date(day),
    };

    private static Measure Lifting(EnforcementReport report, string id = "D1") => report.Measure(MeasureKind.RestrictionLifting, id);

    // XF-13
    [Theory]
    [InlineData("2021-12-05", false)]
    [InlineData("2021-12-06", true)]
    public void Performance_must_lift_and_has_a_last_day_from_6_December_2021(string day, bool hasDay)
    {
        var lifting = Lifting(Performed(Restricted(), "2021-11-01").On(day));

        lifting.Answer.Should().Be(MeasureAnswer.Mandatory);
        lifting.Info.IsVerified.Should().BeFalse();
        lifting.Details.DueOn.Should().Be(hasDay ? Date("2021-12-09") : KnownDate.None);
        lifting.Details.Because.Should().Equal("restriction-performed");
    }

    [Theory]
    [InlineData("2024-05-06", "2024-05-09")]
    [InlineData("2024-05-09", "2024-05-13")] // Saturday 11 May was worked
    [InlineData("2024-04-30", "2024-05-08")] // over the holiday
    public void Three_working_days_after_performance(string performedOn, string dueOn) =>
        Lifting(Performed(Restricted(), performedOn).OnTheDay()).Details.DueOn.Should().Be(Date(dueOn));

    [Fact]
    public void Everything_performed_lifts_for_the_officers_too() =>
        Lifting(Performed(Entity(), "2024-05-06").OnTheDay(), "O1").Answer.Should().Be(MeasureAnswer.Mandatory);

    [Fact]
    public void A_debtor_who_paid_his_share_is_released_and_the_other_is_not()
    {
        var report = File(Adult().With(Order()) with { LiabilityDischargedOn = Date("2024-05-06") }, Adult("D2").With(Order())).OnTheDay();

        Lifting(report).Answer.Should().Be(MeasureAnswer.Mandatory);
        Lifting(report, "D2").Answer.Should().Be(MeasureAnswer.NotAvailable);
    }

    // XF-12
    [Theory]
    [InlineData("2021-12-05", MeasureAnswer.Discretionary)]
    [InlineData("2021-12-06", MeasureAnswer.Mandatory)]
    public void Security_or_consent_may_lift_and_from_6_December_2021_must(string day, MeasureAnswer answer)
    {
        Lifting(Secured(Restricted(), "2021-11-01").On(day)).Answer.Should().Be(answer);
        Lifting(Restricted().Asking(Consent("2021-11-01")).On(day)).Answer.Should().Be(answer);
        Lifting(Secured(Restricted(), "2021-11-01").On(day)).Details.DueOn.Should().Be(answer == MeasureAnswer.Mandatory ? Date("2021-12-09") : KnownDate.None);
    }

    [Fact]
    public void Every_applicant_has_to_agree()
    {
        var file = Restricted() with { Applicants = [new() { Id = "A1", Requests = [Consent()] }, new() { Id = "A2", Requests = [] }] };

        Lifting(file.OnTheDay()).Answer.Should().Be(MeasureAnswer.NotAvailable);
        Lifting((file with { Applicants = [file.Applicants[0], file.Applicants[0] with { Id = "A2" }] }).OnTheDay()).Answer.Should().Be(MeasureAnswer.Mandatory);
        Lifting((file with { Applicants = [file.Applicants[0], new() { Id = "A2" }] }).OnTheDay()).Answer.Should().Be(MeasureAnswer.Undetermined);
    }

    [Fact]
    public void Consent_for_another_debtor_is_none() => Lifting(Restricted().Asking(Consent(debtorId: "D2")).OnTheDay()).Answer.Should().Be(MeasureAnswer.NotAvailable);

    // XF-24
    public static TheoryData<string, CaseFile> NoGrounds => new()
    {
        { "deleted from the list", File(Adult().With(Order()).With(Entry(ListingGround.AbleButRefuses) with { DeletedOn = DayOfAct, DeletionGround = DeletionGround.NoPropertyAfterTermination })) },
        { "interim termination", Restricted() with { Closure = new() { Method = ClosureMethod.InterimTermination, ClosedOn = DayOfAct, Ruling = new() { MadeOn = DayOfAct } } } },
        { "suspension", Restricted() with { Suspensions = [new() { Kind = SuspensionKind.Suspension, Scope = SuspensionScope.Case, Ground = SuspensionGround.TrialSupervision, From = DayOfAct, Until = KnownDate.None }] } },
        { "bankruptcy", File(Adult().With(Order()) with { BankruptcyAcceptedOn = DayOfAct }) },
        { "a settlement not yet performed", Restricted() with { Settlements = [new() { ConcludedOn = DayOfAct, FullyPerformed = false, PerformedOn = KnownDate.None }] } },
    };

    [Theory]
    [MemberData(nameof(NoGrounds))]
    public void Nothing_else_lifts_a_restriction(string because, CaseFile file) => Lifting(file.OnTheDay()).Answer.Should().Be(MeasureAnswer.NotAvailable, because);

    [Fact]
    public void What_is_not_restricted_is_not_lifted() => Lifting(Performed(File(Adult()), "2024-05-06").OnTheDay()).Answer.Should().Be(MeasureAnswer.NotAvailable);

    [Fact]
    public void Performance_that_is_not_known_leaves_lifting_open() =>
        Lifting((Restricted() with { Amounts = new() }).OnTheDay()).Answer.Should().Be(MeasureAnswer.Undetermined);

    // XF-05
    [Theory]
    [InlineData(OfficerRole.LegalRepresentative, "2024-06-03", MeasureAnswer.Discretionary)]
    [InlineData(OfficerRole.Principal, "2024-06-03", MeasureAnswer.Discretionary)]
    [InlineData(OfficerRole.DirectlyResponsible, "2024-06-03", MeasureAnswer.Discretionary)]
    [InlineData(OfficerRole.ActualController, "2024-06-03", MeasureAnswer.Discretionary)]
    [InlineData(OfficerRole.ActualController, "2015-07-21", MeasureAnswer.NotAvailable)]
    [InlineData(OfficerRole.ActualController, "2015-07-22", MeasureAnswer.Discretionary)]
    [InlineData(null, "2024-06-03", MeasureAnswer.Undetermined)]
    public void The_restriction_of_an_entity_binds_four_kinds_of_persons(OfficerRole? role, string day, MeasureAnswer answer) =>
        Entity(officer => officer with { Role = Maybe(role) }).On(day).Restriction("O1").Should().Be(answer);

    [Fact]
    public void A_listed_entity_must_be_restricted_and_so_must_its_representative()
    {
        var file = Entity();
        var report = (file with { Debtors = [file.Debtors[0].With(Entry(ListingGround.Evasion))] }).OnTheDay();

        report.Restriction("O1").Should().Be(MeasureAnswer.Mandatory);
        report.Listing("O1").Should().Be(MeasureAnswer.Prohibited);
        report.Measure(MeasureKind.ConsumptionRestriction, "O1").Grounds.Select(static ground => ground.RuleId).Should().Contain(["XF-02", "XF-05"]);
        report.Measure(MeasureKind.ConsumptionRestriction, "O1").InPlace.IsTrue.Should().BeTrue();
    }

    [Fact]
    public void What_bars_the_restriction_of_the_entity_bars_that_of_its_representative()
    {
        Entity().Holding(Sealed(Debt)).OnTheDay().Restriction("O1").Should().Be(MeasureAnswer.Prohibited);
        (Entity() with { Debtors = [Entity().Debtors[0] with { BoundByTitle = false }] }).OnTheDay().Restriction("O1").Should().Be(MeasureAnswer.Prohibited);
    }

    [Fact]
    public void Somebody_who_is_not_yet_in_office_is_not_bound() =>
        Entity(static officer => officer with { From = Date("2024-06-04") }).OnTheDay().Restriction("O1").Should().Be(MeasureAnswer.NotAvailable);

    [Fact]
    public void The_statutory_agent_of_a_natural_person_is_not_bound()
    {
        var file = Entity();

        (file with { Debtors = [file.Debtors[0] with { Kind = PartyKind.NaturalPerson }] }).OnTheDay().Restriction("O1").Should().Be(MeasureAnswer.NotAvailable);
    }

    // XF-18; trap 7: neither keep nor lift automatically.
    [Theory]
    [InlineData(true, MeasureAnswer.Prohibited, MeasureAnswer.Mandatory)]
    [InlineData(false, MeasureAnswer.Discretionary, MeasureAnswer.NotAvailable)]
    [InlineData(null, MeasureAnswer.Undetermined, MeasureAnswer.Undetermined)]
    public void Trap_07_a_former_representative_is_neither_kept_nor_released_by_itself(bool? proved, MeasureAnswer restriction, MeasureAnswer lifting)
    {
        var file = Entity();
        var report = (file with { Debtors = [RestrictionCheckTests.Left(file.Debtors[0], proved)] }).OnTheDay();

        report.Restriction("O1").Should().Be(restriction);
        Lifting(report, "O1").Answer.Should().Be(lifting);
    }

    [Theory]
    [InlineData("2019-12-15", MeasureAnswer.Discretionary)]
    [InlineData("2019-12-16", MeasureAnswer.Prohibited)]
    public void Former_representatives_are_released_from_16_December_2019(string day, MeasureAnswer answer)
    {
        var file = Entity(static officer => officer with { Until = Date("2019-06-30"), ChangeGenuine = true, ProvenNotController = true, ProvenNotResponsible = true });
        var order = file.Debtors[0].ConsumptionOrders[0] with { IssuedOn = Date("2019-01-10") };

        (file with { Debtors = [file.Debtors[0] with { ConsumptionOrders = [order] }] }).On(day).Restriction("O1").Should().Be(answer);
    }

    // §14, 8
    [Fact]
    public void One_who_left_before_any_order_is_for_a_person_to_decide()
    {
        var file = Entity(static officer => officer with { Until = Date("2023-06-30") });

        (file with { Debtors = [file.Debtors[0] with { ConsumptionOrders = [] }] }).OnTheDay().Restriction("O1").Should().Be(MeasureAnswer.Undetermined);
    }

    // XF-19, XF-20
    private static RestrictionApplication Journey { get; } = new()
    {
        Kind = RestrictionApplicationKind.UrgentTravel,
        PersonId = "O1",
        ReceivedOn = Date("2024-05-30"),
        TravelReason = TravelReason.SeriousIllness,
        EvidenceFull = true,
        UndertakingGiven = true,
        FalseOrBroken = false,
    };

    private static CaseFile Travelling(RestrictionApplication application) => Entity() with { Debtors = [RestrictionCheckTests.Applying(Entity().Debtors[0], application)] };

    [Theory]
    [InlineData(TravelReason.SeriousIllness, MeasureAnswer.Discretionary)]
    [InlineData(TravelReason.Funeral, MeasureAnswer.Discretionary)]
    [InlineData(TravelReason.OfficialDuty, MeasureAnswer.Discretionary)]
    [InlineData(TravelReason.ForeignAffairs, MeasureAnswer.Discretionary)]
    [InlineData(TravelReason.Examination, MeasureAnswer.Discretionary)]
    [InlineData(TravelReason.Other, MeasureAnswer.NotAvailable)]
    [InlineData(null, MeasureAnswer.Undetermined)]
    public void Five_reasons_may_open_the_way_for_a_journey(TravelReason? reason, MeasureAnswer answer) =>
        Travelling(Journey with { TravelReason = Maybe(reason) }).OnTheDay().Answer(MeasureKind.TemporaryTravel, "O1").Should().Be(answer);

    [Fact]
    public void A_journey_is_bounded_by_a_month_and_asks_for_the_president()
    {
        var details = Travelling(Journey).OnTheDay().Measure(MeasureKind.TemporaryTravel, "O1").Details;

        details.Bounds.Should().ContainSingle().Which.Most.Should().Be(1m);
        details.Steps.Select(static step => $"{step.Key} {step.OnFile}").Should().Equal("travel-evidence true", "travel-undertaking true", "travel-president false");
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_journey_asks_for_evidence_and_an_undertaking(bool evidence, bool undertaking) =>
        Travelling(Journey with { EvidenceFull = evidence, UndertakingGiven = undertaking }).OnTheDay().Answer(MeasureKind.TemporaryTravel, "O1").Should().Be(MeasureAnswer.NotAvailable);

    [Fact]
    public void Who_gave_false_evidence_is_refused() =>
        Travelling(Journey with { FalseOrBroken = true }).OnTheDay().Answer(MeasureKind.TemporaryTravel, "O1").Should().Be(MeasureAnswer.Prohibited);

    [Fact]
    public void An_entity_does_not_travel() => Travelling(Journey with { PersonId = Known<string>.None }).OnTheDay().Answer(MeasureKind.TemporaryTravel).Should().Be(MeasureAnswer.NotAvailable);

    [Theory]
    [InlineData("2019-12-15", MeasureAnswer.NotAvailable)]
    [InlineData("2019-12-16", MeasureAnswer.Discretionary)]
    public void Journeys_are_allowed_from_16_December_2019(string day, MeasureAnswer answer)
    {
        var file = File(Adult().With(Order()) with { RestrictionApplications = [Journey with { PersonId = Known<string>.None, ReceivedOn = Date("2019-12-02") }] });

        file.On(day).Answer(MeasureKind.TemporaryTravel).Should().Be(answer);
    }

    // XF-04
    [Theory]
    [InlineData("2010-09-30", 0, false)]
    [InlineData("2010-10-01", 9, true)]
    [InlineData("2015-07-21", 9, true)]
    [InlineData("2015-07-22", 9, false)]
    public void Nine_kinds_are_forbidden_under_the_text_of_the_day(string day, int count, bool onlyFromDebtor)
    {
        var kinds = BannedConsumption.On(Law.TestDay.Of(day));

        kinds.Should().HaveCount(count);
        kinds.Where(kind => kind.OnlyFromDebtorsProperty != onlyFromDebtor).Should().BeEmpty();
        kinds.Select(static kind => kind.Describe(System.Globalization.CultureInfo.GetCultureInfo("en"))).Where(static text => !text.StartsWith("XF-04", StringComparison.Ordinal)).Distinct().Should().HaveCount(count);
        if (count > 0) kinds[8].Describe(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")).Contains("G字头", StringComparison.Ordinal).Should().Be(!onlyFromDebtor);
    }

    // Trap 8
    [Fact]
    public void Trap_08_listing_and_restriction_are_two_tests()
    {
        var adult = Adult().OnTheDay();
        adult.Listing().Should().Be(MeasureAnswer.NotAvailable);
        adult.Restriction().Should().Be(MeasureAnswer.Discretionary);

        var listed = Adult().With(Entry(ListingGround.Evasion)).OnTheDay();
        listed.Restriction().Should().Be(MeasureAnswer.Mandatory);
        listed.Check("XF-02").Told().Should().Be("Breached: restricted");

        Adult().With(Order()).OnTheDay().Listing().Should().Be(MeasureAnswer.NotAvailable);
    }

    // Trap 15
    [Fact]
    public void Trap_15_a_namesake_and_a_defendant_who_is_not_in_the_operative_part_are_no_targets()
    {
        var namesake = Under("SX-01-G2").With(Order()) with { IdentityConfirmed = false };
        var dropped = Under("SX-01-G2", "D2").With(Order()) with { BoundByTitle = false };
        var report = File(namesake, dropped).OnTheDay();

        report.Listing("D1").Should().Be(MeasureAnswer.Prohibited);
        report.Restriction("D2").Should().Be(MeasureAnswer.Prohibited);
        report.Check("PP-01", "D1").Told().Should().Be("Breached: identified");
        report.Check("PP-01", "D2").Told().Should().Be("Breached: bound");
    }

    // §10: row state → answers for listing, deletion, restriction and lifting.
    public static TheoryData<string, CaseFile, MeasureAnswer, MeasureAnswer?, MeasureAnswer, MeasureAnswer> Matrix
    {
        get
        {
            var open = Entry(ListingGround.AbleButRefuses);
            var termed = Entry(ListingGround.Evasion) with { TermEndsOn = Date("2026-01-10") };
            var (na, may, must, no) = (MeasureAnswer.NotAvailable, MeasureAnswer.Discretionary, MeasureAnswer.Mandatory, MeasureAnswer.Prohibited);
            CaseFile Ended(CaseFile file) => file with
            {
                Closure = new() { Method = ClosureMethod.InterimTermination, ClosedOn = Date("2024-02-06"), Ruling = new() { MadeOn = Date("2024-02-06") } },
                Debtors = [file.Debtors[0] with { NetworkQueries = [.. new[] { "2024-03-04", "2024-05-06" }.Select(static day => new NetworkQuery { QueriedOn = Date(day), Results = [new() { Answer = QueryAnswer.NothingFound }] })] }],
            };
            CaseFile Suspended(CaseFile file) => file with { Suspensions = [new() { Kind = SuspensionKind.Suspension, Scope = SuspensionScope.Case, Ground = SuspensionGround.TrialSupervision, From = Date("2024-05-06"), Until = KnownDate.None }] };
            MeasureRequest[] consent =
            [
                Hold(), Consent(),
                new() { Kind = MeasureRequestKind.DeleteListing, DebtorId = "D1", ReceivedOn = DayOfAct, InWriting = true, DecidedOn = DayOfAct, Granted = true },
            ];
            return new()
            {
                { "listing", File(Adult().With(termed).With(Order())), na, na, must, na },
                { "order", Restricted(), na, null, may, na },
                { "order breached", File(Under("SX-01-G5")), must, null, may, na },
                { "report duty breached", File(Under("SX-01-G4")), must, null, may, na },
                { "report duty breached, listed", File(Under("SX-01-G4").With(termed)), must, na, must, na },
                { "fine", File(Adult() with { Penalties = [new() { Kind = PenaltyKind.Fine, DecidedOn = DayOfAct }] }), na, null, may, na },
                { "detention", File(Adult() with { Penalties = [new() { Kind = PenaltyKind.Detention, DecidedOn = DayOfAct }] }), na, null, may, na },
                { "adequate security, G1", Secured(File(Refusing().With(Order())), "2024-05-06") with { Debtors = [Refusing().With(Order()) with { Security = new() { GivenOn = DayOfAct, Effective = true, CoversDebt = true } }] }, no, null, may, must },
                { "full performance, no term", Performed(File(Adult().With(open).With(Order())), "2024-05-06"), na, must, na, must },
                { "full performance, term", Performed(File(Adult().With(termed).With(Order())), "2024-05-06"), na, na, na, must },
                { "settlement reached", File(Refusing().With(open).With(Order())) with { Settlements = [new() { ConcludedOn = DayOfAct, FullyPerformed = false, PerformedOn = KnownDate.None }] }, must, na, must, na },
                { "applicant's consent, G1", File(Refusing().With(open).With(Order())).Asking(consent), no, must, no, must },
                { "applicant's consent, G3", File(Under("SX-01-G3").With(termed).With(Order())).Asking(consent), must, na, must, must },
                { "interim termination, no term", Ended(File(Adult().With(open).With(Order()))), na, must, must, na },
                { "interim termination, term", Ended(File(Adult().With(termed).With(Order()))), na, na, must, na },
                { "suspension, no term", Suspended(File(Adult().With(open).With(Order()))), na, must, must, na },
                { "suspension, term", Suspended(File(Adult().With(termed).With(Order()))), na, na, must, na },
                { "bankruptcy, no term", File(Adult().With(open).With(Order()) with { BankruptcyAcceptedOn = Date("2024-05-06") }), na, must, na, na },
                { "bankruptcy, term", File(Adult().With(termed).With(Order()) with { BankruptcyAcceptedOn = Date("2024-05-06") }), na, na, na, na },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Measures_stand_beside_each_other_as_the_matrix_has_it(string state, CaseFile file, MeasureAnswer listing, MeasureAnswer? deletion, MeasureAnswer restriction, MeasureAnswer lifting)
    {
        var report = file.OnTheDay();

        report.Listing().Should().Be(listing, state);
        report.Records(MeasureKind.ListingDeletion).Select(static measure => (MeasureAnswer?)measure.Answer).SingleOrDefault().Should().Be(deletion, state);
        report.Restriction().Should().Be(restriction, state);
        Lifting(report).Answer.Should().Be(lifting, state);
    }
}
