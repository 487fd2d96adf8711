using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

public class ListingBarTests
{
    private static readonly string[] s_grounds = ["SX-01-G1", "SX-01-G2", "SX-01-G3", "SX-01-G4", "SX-01-G5", "SX-01-G6"];

    private static MeasureAnswer Expect(bool? barred) => barred switch { true => MeasureAnswer.Prohibited, false => MeasureAnswer.Mandatory, null => MeasureAnswer.Undetermined };

    // SX-05
    [Theory]
    [InlineData("2024-06-02", true, true, true)]
    [InlineData("2024-06-03", true, true, true)]
    [InlineData("2024-06-04", true, true, false)]
    [InlineData("none", true, true, false)]
    [InlineData("2024-06-02", false, true, false)]
    [InlineData("2024-06-02", true, false, false)]
    [InlineData("2024-06-02", null, true, null)]
    [InlineData("2024-06-02", true, null, null)]
    [InlineData(null, true, true, null)]
    public void Full_and_effective_security_bars_G1(string? givenOn, bool? effective, bool? covers, bool? barred)
    {
        var report = (Refusing() with { Security = new() { GivenOn = Date(givenOn), Effective = Truth.From(effective), CoversDebt = Truth.From(covers) } }).OnTheDay();

        report.Bar("SX-05").Should().Be(barred);
        report.Listing().Should().Be(Expect(barred));
    }

    [Theory]
    [InlineData(LiabilityRank.Subsidiary, false, true)]
    [InlineData(LiabilityRank.Subsidiary, true, false)]
    [InlineData(LiabilityRank.Subsidiary, null, null)]
    [InlineData(LiabilityRank.Primary, false, false)]
    [InlineData(LiabilityRank.Joint, false, false)]
    [InlineData(null, false, null)]
    [InlineData(null, true, false)]
    public void A_later_rank_whose_turn_has_not_come_bars_G1(LiabilityRank? rank, bool? turn, bool? barred)
    {
        var report = (Refusing() with { Rank = Maybe(rank), EnforceableNow = Truth.From(turn) }).OnTheDay();

        report.Bar("SX-05").Should().Be(barred);
        report.Listing().Should().Be(Expect(barred));
    }

    [Theory]
    [InlineData(AbilityLevel.None, true)]
    [InlineData(AbilityLevel.Partial, false)]
    [InlineData(AbilityLevel.Full, false)]
    [InlineData(null, null)]
    public void A_debtor_found_unable_is_not_unwilling(AbilityLevel? level, bool? barred) =>
        (Adult() with { Ability = new() { Assessed = Maybe(level), RefusesToPerform = true } }).OnTheDay().Bar("SX-05").Should().Be(barred);

    [Theory]
    [InlineData("2017-04-30", MeasureAnswer.Mandatory)]
    [InlineData("2017-05-01", MeasureAnswer.Prohibited)]
    [InlineData("2017-05-02", MeasureAnswer.Prohibited)]
    public void The_exclusions_exist_from_1_May_2017(string day, MeasureAnswer answer) =>
        (Refusing() with { Security = new() { GivenOn = Date("2016-01-01"), Effective = true, CoversDebt = true } }).On(day).Listing().Should().Be(answer);

    [Theory]
    [InlineData("SX-01-G1", MeasureAnswer.Prohibited)]
    [InlineData("SX-01-G2", MeasureAnswer.Mandatory)]
    [InlineData("SX-01-G3", MeasureAnswer.Mandatory)]
    [InlineData("SX-01-G4", MeasureAnswer.Mandatory)]
    [InlineData("SX-01-G5", MeasureAnswer.Mandatory)]
    [InlineData("SX-01-G6", MeasureAnswer.Mandatory)]
    public void Security_protects_against_G1_alone(string ground, MeasureAnswer answer)
    {
        var report = (Under(ground) with { Security = new() { GivenOn = DayOfAct, Effective = true, CoversDebt = true } }).OnTheDay();

        report.Bar("SX-05").Should().BeTrue();
        report.Listing().Should().Be(answer);
    }

    // SX-05(2) and SX-23: controlled property
    [Theory]
    [InlineData(499_999, false)]
    [InlineData(500_000, true)]
    [InlineData(500_001, true)]
    public void Controlled_property_suffices_from_the_debt_on(int value, bool suffices)
    {
        var report = File(Refusing()).Holding(Sealed(value)).OnTheDay();

        report.Bar("SX-05").Should().Be(suffices);
        report.Bar("SX-23").Should().Be(suffices);
        report.Listing().Should().Be(Expect(suffices));
    }

    [Theory]
    [InlineData(100_001, false)]
    [InlineData(100_000, true)]
    [InlineData(99_999, true)]
    public void What_ranks_before_is_taken_off(int prior, bool suffices) =>
        File(Refusing()).Holding(Sealed(600_000m) with { PriorClaims = (decimal)prior }).OnTheDay().Bar("SX-23").Should().Be(suffices);

    [Fact]
    public void Property_is_added_up_and_an_overcharged_piece_takes_nothing_from_the_others() =>
        File(Refusing()).Holding(
            Sealed(300_000m),
            Sealed(200_000m) with { Id = "P2" },
            Sealed(100_000m) with { Id = "P3", PriorClaims = 400_000m }).OnTheDay().Bar("SX-05").Should().BeTrue();

    public static TheoryData<string, Asset, bool?> Controls => new()
    {
        { "sealed the day before", Sealed(Debt) with { Seal = Seal(from: Today.AddDays(-1)) }, true },
        { "sealed on the day", Sealed(Debt) with { Seal = Seal(from: Today) }, true },
        { "sealed the day after", Sealed(Debt) with { Seal = Seal(from: Today.AddDays(1)) }, false },
        { "not sealed", Sealed(Debt) with { Seal = Seal(from: KnownDate.None) }, false },
        { "seal ended the day before", Sealed(Debt) with { Seal = Seal(until: Today.AddDays(-1)) }, false },
        { "seal ends on the day", Sealed(Debt) with { Seal = Seal(until: Today) }, true },
        { "seal ends the day after", Sealed(Debt) with { Seal = Seal(until: Today.AddDays(1)) }, true },
        { "seal lifted the day before", Sealed(Debt) with { Seal = Seal(lifted: Today.AddDays(-1)) }, false },
        { "seal lifted on the day", Sealed(Debt) with { Seal = Seal(lifted: Today) }, false },
        { "seal lifted the day after", Sealed(Debt) with { Seal = Seal(lifted: Today.AddDays(1)) }, true },
        { "disposed of on the day", Sealed(Debt) with { DisposedOn = Today }, false },
        { "disposed of the day after", Sealed(Debt) with { DisposedOn = Today.AddDays(1) }, true },
        { "value not known", Sealed(Debt) with { Value = default }, null },
        { "prior claims not known", Sealed(Debt) with { PriorClaims = default }, null },
        { "rank not known, prior claims known to be none", Sealed(Debt) with { Seal = new() { From = DayOfAct, Until = KnownDate.None, LiftedOn = KnownDate.None } }, true },
        { "end of the seal not known", Sealed(Debt) with { Seal = Seal(until: KnownDate.Unknown) }, null },
        { "owner not known", Sealed(Debt) with { DebtorId = default }, null },
    };

    private static Seal Seal(KnownDate? from = null, KnownDate? until = null, KnownDate? lifted = null) => new()
    {
        Rank = SealRank.First,
        From = from ?? DayOfAct,
        Until = until ?? KnownDate.None,
        LiftedOn = lifted ?? KnownDate.None,
    };

    [Theory]
    [MemberData(nameof(Controls))]
    public void Property_counts_while_this_court_holds_it(string because, Asset asset, bool? suffices)
    {
        var report = File(Refusing()).Holding(asset).OnTheDay();

        report.Bar("SX-05").Should().Be(suffices, because);
        report.Bar("SX-23").Should().Be(suffices, because);
        report.Listing().Should().Be(Expect(suffices), because);
    }

    [Fact]
    public void Property_that_may_still_be_listed_leaves_the_answer_open() =>
        (File(Refusing()) with { Assets = new([Sealed(499_999m)], isComplete: false) }).OnTheDay().Listing().Should().Be(MeasureAnswer.Undetermined);

    [Fact]
    public void A_debt_that_is_not_known_leaves_the_answer_open() =>
        (File(Refusing()).Holding(Sealed(Debt)) with { Amounts = new() { PerformedInFullOn = KnownDate.None } }).OnTheDay().Listing().Should().Be(MeasureAnswer.Undetermined);

    // SX-06
    [Theory]
    [InlineData("2006-06-02", false)]
    [InlineData("2006-06-03", false)]
    [InlineData("2006-06-04", true)]
    [InlineData("2006-06", null)]
    [InlineData("2006-06-04/2006-06-30", true)]
    [InlineData("2006-06-03/2006-06-04", null)]
    [InlineData(null, null)]
    [InlineData("none", false)]
    public void A_debtor_is_a_minor_up_to_the_day_before_the_eighteenth_birthday(string? bornOn, bool? minor)
    {
        foreach (var id in s_grounds)
        {
            var report = (Under(id) with { BornOn = Date(bornOn) }).OnTheDay();

            report.Bar("SX-06").Should().Be(minor);
            report.Listing().Should().Be(Expect(minor), id);
        }
    }

    [Theory]
    [InlineData("2026-02-27", true)]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", false)]
    public void Somebody_born_on_a_leap_day_grows_up_on_the_last_day_of_February(string day, bool minor) =>
        (Refusing() with { BornOn = Date("2008-02-29") }).On(day).Bar("SX-06").Should().Be(minor);

    [Theory]
    [InlineData("2017-04-30", false)]
    [InlineData("2017-05-01", true)]
    [InlineData("2017-05-02", true)]
    public void Minors_are_protected_from_1_May_2017(string day, bool barred) =>
        (Refusing() with { BornOn = Date("2005-01-01") }).On(day).Bar("SX-06").Should().Be(barred);

    [Fact]
    public void An_entity_has_no_age() => Company().OnTheDay().Bar("SX-06").Should().BeFalse();

    [Fact]
    public void The_protection_of_minors_says_nothing_of_consumption() =>
        (Refusing() with { BornOn = Date("2010-01-01") }).OnTheDay().Restriction().Should().Be(MeasureAnswer.Discretionary);

    // SX-22
    [Theory]
    [InlineData(OfficerRole.LegalRepresentative)]
    [InlineData(OfficerRole.Principal)]
    [InlineData(OfficerRole.DirectlyResponsible)]
    [InlineData(OfficerRole.ActualController)]
    public void Responsible_persons_of_an_entity_are_not_listed_for_its_debt(OfficerRole role)
    {
        var company = Company("D1", new Officer { Id = "O1", Role = role }) with { Ability = new() { Assessed = AbilityLevel.Full, LivingCostsDeducted = true, RefusesToPerform = true } };
        var report = company.OnTheDay();

        report.Listing("O1").Should().Be(MeasureAnswer.Prohibited);
        report.Listing("D1").Should().Be(MeasureAnswer.Mandatory);
    }

    [Fact]
    public void A_representative_who_is_a_debtor_himself_is_judged_as_one()
    {
        var report = File(Company("D1", new Officer { Id = "D2" }), Refusing("D2")).OnTheDay();

        report.Sanctions.Measures.Where(measure => measure.Subject is Officer && measure.Kind == MeasureKind.DishonestList).Should().ContainSingle().Which.Answer.Should().Be(MeasureAnswer.NotAvailable);
        report.Sanctions.Measures.Should().ContainSingle(measure => measure.Subject is Debtor && measure.Kind == MeasureKind.DishonestList && measure.Answer == MeasureAnswer.Mandatory);
    }

    [Fact]
    public void Whether_a_person_is_an_officer_of_an_entity_is_open_while_the_kind_of_debtor_is()
    {
        var report = (Company("D1", new Officer { Id = "O1" }) with { Kind = default }).OnTheDay();

        report.Listing("O1").Should().Be(MeasureAnswer.Undetermined);
        (Company("D1", new Officer { Id = "O1" }) with { Kind = PartyKind.OtherOrganisation }).OnTheDay().Listing("O1").Should().Be(MeasureAnswer.Prohibited);
        (Company("D1", new Officer { Id = "O1" }) with { Kind = PartyKind.NaturalPerson }).OnTheDay().Listing("O1").Should().Be(MeasureAnswer.NotAvailable);
    }

    [Fact]
    public void Whether_an_officer_is_a_debtor_is_open_while_the_debtors_are() =>
        (File() with { Debtors = new([Company("D1", new Officer { Id = "O1" })], isComplete: false) }).OnTheDay().Listing("O1").Should().Be(MeasureAnswer.Undetermined);

    [Theory]
    [InlineData("2013-09-30", MeasureAnswer.NotAvailable)]
    [InlineData("2013-10-01", MeasureAnswer.Prohibited)]
    [InlineData("2019-12-15", MeasureAnswer.Prohibited)]
    [InlineData("2019-12-16", MeasureAnswer.Prohibited)]
    public void Officers_are_protected_as_long_as_there_is_a_list(string day, MeasureAnswer answer) =>
        Company("D1", new Officer { Id = "O1" }).On(day).Listing("O1").Should().Be(answer);

    [Theory]
    [InlineData("O1", "none", true)]
    [InlineData("O1", "2024-06-03", false)]
    [InlineData("O1", "2024-06-04", true)]
    [InlineData("O2", "none", false)]
    public void An_officer_listed_all_the_same_is_seen(string person, string deletedOn, bool inPlace) =>
        Company("D1", new Officer { Id = "O1" }).With(Entry(ListingGround.Evasion) with { PersonId = person, DeletedOn = Date(deletedOn) })
            .OnTheDay().Measure(MeasureKind.DishonestList, "O1").InPlace.ToNullable().Should().Be(inPlace);

    // SX-23
    [Theory]
    [InlineData("SX-01-G1", MeasureAnswer.Prohibited)]
    [InlineData("SX-01-G2", MeasureAnswer.Mandatory)]
    [InlineData("SX-01-G3", MeasureAnswer.Mandatory)]
    [InlineData("SX-01-G4", MeasureAnswer.Mandatory)]
    [InlineData("SX-01-G5", MeasureAnswer.Mandatory)]
    [InlineData("SX-01-G6", MeasureAnswer.Prohibited)]
    public void Enough_controlled_property_or_the_wish_of_the_applicant_bars_G1_and_G6(string ground, MeasureAnswer answer)
    {
        File(Under(ground)).Holding(Sealed(Debt)).OnTheDay().Listing().Should().Be(answer);
        File(Under(ground)).Asking(Hold()).OnTheDay().Listing().Should().Be(answer);
    }

    [Theory]
    [InlineData("2019-12-15", MeasureAnswer.Mandatory)]
    [InlineData("2019-12-16", MeasureAnswer.Prohibited)]
    [InlineData("2019-12-17", MeasureAnswer.Prohibited)]
    public void The_wish_of_the_applicant_counts_from_16_December_2019(string day, MeasureAnswer answer)
    {
        var file = File(Adult().With(Act(ConductKind.RefusedSettlement, Date("2019-06-01")))).Asking(Hold(Date("2019-07-01")));

        file.On(day).Listing().Should().Be(answer);
        file.On(day).Restriction().Should().Be(answer == MeasureAnswer.Mandatory ? MeasureAnswer.Discretionary : MeasureAnswer.Prohibited);
    }

    [Theory]
    [InlineData("2024-06-02", true)]
    [InlineData("2024-06-03", true)]
    [InlineData("2024-06-04", false)]
    [InlineData("none", false)]
    [InlineData(null, null)]
    public void The_wish_of_the_applicant_counts_once_it_is_received(string? receivedOn, bool? barred)
    {
        var report = File(Refusing()).Asking(Hold(Date(receivedOn))).OnTheDay();

        report.Bar("SX-23").Should().Be(barred);
        report.Listing().Should().Be(Expect(barred));
    }

    [Theory]
    [InlineData(MeasureRequestKind.ListDebtor)]
    [InlineData(MeasureRequestKind.RestrictConsumption)]
    [InlineData(MeasureRequestKind.DeleteListing)]
    public void Other_wishes_of_the_applicant_hold_nothing_back(MeasureRequestKind kind) =>
        File(Refusing()).Asking(Hold() with { Kind = kind }).OnTheDay().Bar("SX-23").Should().BeFalse();

    [Fact]
    public void A_wish_that_names_one_debtor_helps_that_debtor_only()
    {
        var report = File(Refusing(), Refusing("D2")).Asking(Hold() with { DebtorId = "D2" }).OnTheDay();

        report.Listing("D1").Should().Be(MeasureAnswer.Mandatory);
        report.Listing("D2").Should().Be(MeasureAnswer.Prohibited);
        File(Refusing(), Refusing("D2")).Asking(Hold()).OnTheDay().Listing("D1").Should().Be(MeasureAnswer.Prohibited);
    }

    [Fact]
    public void What_the_applicant_wishes_is_open_while_the_file_does_not_tell()
    {
        var file = File(Refusing()) with { Applicants = [new() { Id = "A1" }] };

        file.OnTheDay().Bar("SX-23").Should().BeNull();
        file.OnTheDay().Listing().Should().Be(MeasureAnswer.Undetermined);
        file.OnTheDay().Questions.Should().Contain(question => question.Path == "$.applicants[0].requests");
    }

    // SX-24
    [Theory]
    [InlineData(PartyKind.NaturalPerson, true, true, true)]
    [InlineData(PartyKind.NaturalPerson, false, true, false)]
    [InlineData(PartyKind.NaturalPerson, true, false, false)]
    [InlineData(PartyKind.LegalPerson, true, true, false)]
    [InlineData(PartyKind.NaturalPerson, null, true, null)]
    [InlineData(PartyKind.NaturalPerson, true, null, null)]
    [InlineData(PartyKind.NaturalPerson, null, false, false)]
    public void A_full_time_student_with_a_campus_loan_is_in_general_neither_listed_nor_restricted(PartyKind kind, bool? student, bool? campus, bool? barred)
    {
        var debtor = Refusing() with { Kind = kind, IsFullTimeStudent = Truth.From(student) };
        var report = (File(debtor) with { Title = new() { Claims = [ClaimContent.Money], FromCampusLoan = Truth.From(campus) } }).OnTheDay();

        report.Bar("SX-24").Should().Be(barred);
        report.Listing().Should().Be(Expect(barred));
        report.Restriction().Should().Be(barred switch { true => MeasureAnswer.Prohibited, false => MeasureAnswer.Discretionary, null => MeasureAnswer.Undetermined });
    }

    [Theory]
    [InlineData("2019-12-15", false)]
    [InlineData("2019-12-16", true)]
    [InlineData("2019-12-17", true)]
    public void Students_are_protected_from_16_December_2019(string day, bool barred) =>
        (File(Refusing() with { IsFullTimeStudent = true }) with { Title = new() { Claims = [ClaimContent.Money], FromCampusLoan = true } })
            .On(day).Bar("SX-24").Should().Be(barred);

    // SX-25
    [Theory]
    [InlineData("2024-06-02", false)]
    [InlineData("2024-06-03", true)]
    [InlineData("2024-06-04", true)]
    [InlineData("none", false)]
    [InlineData(null, null)]
    public void A_listing_has_no_effect_until_its_grace_period_is_over(string? graceEndsOn, bool? running)
    {
        var report = Refusing().With(Entry(ListingGround.AbleButRefuses) with { DecidedOn = Date("2024-04-03"), GraceEndsOn = Date(graceEndsOn) }).OnTheDay();

        report.Bar("SX-25").Should().Be(running);
        report.Listing().Should().Be(Expect(running));
        report.Measure(MeasureKind.DishonestList).InPlace.ToNullable().Should().Be(!running);
        report.Ground("XF-02").Should().Be(!running);
        report.Restriction().Should().Be(Expect(running));
    }

    [Theory]
    [InlineData("2024-06-02", false)]
    [InlineData("2024-06-03", true)]
    [InlineData("2024-06-04", true)]
    [InlineData(null, null)]
    public void Grace_before_a_restriction_does_not_hold_a_listing_back(string? graceEndsOn, bool? running)
    {
        var report = Refusing().With(Order() with { IssuedOn = Date("2024-04-03"), GraceEndsOn = Date(graceEndsOn) }).OnTheDay();

        report.Bar("SX-25").Should().Be(running);
        report.Listing().Should().Be(MeasureAnswer.Mandatory);
        report.Restriction().Should().Be(running switch { true => MeasureAnswer.Prohibited, false => MeasureAnswer.Discretionary, null => MeasureAnswer.Undetermined });
        report.Measure(MeasureKind.ConsumptionRestriction).InPlace.ToNullable().Should().Be(!running);
    }

    [Theory]
    [InlineData("2019-12-15", false)]
    [InlineData("2019-12-16", true)]
    [InlineData("2019-12-17", true)]
    public void Grace_exists_from_16_December_2019(string day, bool running) =>
        Refusing().With(Entry(ListingGround.AbleButRefuses) with { DecidedOn = Date("2019-12-15"), GraceEndsOn = Date("2020-01-15") })
            .On(day).Bar("SX-25").Should().Be(running);

    [Fact]
    public void No_grace_before_a_decision() =>
        Refusing().With(Entry(ListingGround.AbleButRefuses) with { DecidedOn = Today.AddDays(1), GraceEndsOn = Today.AddDays(40) }).OnTheDay().Bar("SX-25").Should().BeFalse();

    // No bar that may hold lets a measure pass as mandatory.
    public static TheoryData<string, CaseFile> OpenBars => new()
    {
        { "SX-05", File(Refusing() with { Security = new() { GivenOn = DayOfAct, Effective = true } }) },
        { "SX-06", File(Under("SX-01-G2") with { BornOn = default }) },
        { "SX-23", File(Under("SX-01-G6")) with { Applicants = default } },
        { "SX-24", File(Under("SX-01-G3") with { IsFullTimeStudent = true }) with { Title = new() { Claims = [ClaimContent.Money] } } },
        { "SX-25", File(Under("SX-01-G2").With(Entry(ListingGround.Obstruction) with { DecidedOn = Date("2024-04-03"), GraceEndsOn = default })) },
        { "PP-01", File(Under("SX-01-G4") with { IdentityConfirmed = default }) },
    };

    [Theory]
    [MemberData(nameof(OpenBars))]
    public void A_bar_that_may_hold_leaves_listing_open(string bar, CaseFile file)
    {
        var report = file.OnTheDay();

        report.Bar(bar).Should().BeNull();
        var listing = report.Measure(MeasureKind.DishonestList);
        listing.Answer.Should().Be(MeasureAnswer.Undetermined);
        listing.Term.Should().BeNull();
        listing.Bars.Should().ContainSingle(standing => standing.RuleId == bar);
        report.Questions.Should().Contain(question => question.AskedBy.Contains(bar));
    }
}
