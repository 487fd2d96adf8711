using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

/// <summary>Points on which the rules were found to differ from the catalogue.</summary>
public class SanctionReviewTests
{
    private static Debtor Listed(params Conduct[] acts) => Adult().With(Entry(ListingGround.Evasion) with { TermEndsOn = Date("2026-01-10") }).With(acts);

    private static Ground AtClosing(EnforcementReport report, string id) => report.Sanctions.Grounds.Single(ground => ground.RuleId == id && ground.Point!.Occasion == Occasion.Closing);

    // SX-01-G5, XF-25
    [Fact]
    public void The_verified_breach_and_the_breach_after_receipt_are_one_act()
    {
        var debtor = Adult().With(
            Act(ConductKind.BreachedConsumptionOrder, Date("2024-01-10")),
            Act(ConductKind.BreachedConsumptionOrder, Date("2024-03-01")) with { Verified = false });

        debtor.With(Order(receivedOn: new(2024, 2, 1))).OnTheDay().Ground("SX-01-G5").Should().BeFalse();
    }

    [Fact]
    public void A_bound_person_breaches_only_an_order_that_this_person_received()
    {
        var company = Company("D1", new Officer { Id = "O1", Role = OfficerRole.LegalRepresentative })
            .With(Act(ConductKind.BreachedConsumptionOrder) with { ActorId = "O1" })
            .With(Order() with { BoundPersons = [new() { PersonId = "O1", ServedOn = KnownDate.None }] });

        company.OnTheDay().Ground("SX-01-G5").Should().BeFalse();
    }

    // SX-01, PP-01: the act of a brother is not the act of the debtor.
    [Fact]
    public void What_somebody_else_did_is_no_ground_against_a_natural_person()
    {
        var file = File(Adult().With(Act(ConductKind.ObstructedOrResisted) with { ActorId = "T1" })) with
        {
            ThirdParties = [new() { Id = "T1", Kind = PartyKind.NaturalPerson, Role = ThirdPartyRole.Relative }],
        };

        file.OnTheDay().Listing().Should().NotBe(MeasureAnswer.Mandatory);
    }

    // SX-01-G2
    [Fact]
    public void Violence_against_staff_is_resistance_by_violence() =>
        Adult().With(Act(ConductKind.DisruptedEnforcement) with { Method = ConductMethod.Violence }).OnTheDay().Ground("SX-01-G2").Should().BeTrue();

    // SX-01-G1: ability is net of living costs.
    [Fact]
    public void An_ability_found_without_deducting_living_costs_does_not_make_listing_mandatory() =>
        (Refusing() with { Ability = new() { Assessed = AbilityLevel.Full, LivingCostsDeducted = false, RefusesToPerform = true } })
            .OnTheDay().Listing().Should().NotBe(MeasureAnswer.Mandatory);

    // SX-01-G4
    [Fact]
    public void A_report_that_was_not_due_at_the_closing_was_not_late_at_it()
    {
        var file = File(Adult() with
        {
            ReportOrder = new() { IssuedOn = Date("2024-05-02"), DueOn = Date("2024-05-20") },
            Report = new() { Refused = false, Late = true, False = false, Excused = false, ReceivedOn = Date("2024-05-25") },
        }) with
        {
            Closure = new() { Method = ClosureMethod.InterimTermination, ClosedOn = Date("2024-05-06"), Ruling = new() { MadeOn = Date("2024-05-06") } },
        };

        AtClosing(file.OnTheDay(), "SX-01-G4").Holds.IsFalse.Should().BeTrue();
    }

    [Fact]
    public void A_false_report_is_judged_by_the_2013_text_if_the_decision_is() =>
        (Unable() with
        {
            ReportOrder = new() { IssuedOn = Date("2017-04-01"), DueOn = Date("2017-05-10") },
            Report = new() { Refused = false, Late = false, False = true, Excused = false, ReceivedOn = Date("2017-04-20") },
        }).On("2017-04-28").Ground("SX-01-G4").Should().BeFalse();

    [Theory]
    [InlineData(null)]
    [InlineData("none")]
    public void Breach_of_an_order_issued_under_the_2017_text_does_not_ask_for_ability_whatever_its_deadline(string? dueOn) =>
        (Unable() with
        {
            ReportOrder = new() { IssuedOn = Date("2024-01-02"), DueOn = Date(dueOn) },
            Report = new() { Refused = false, Late = false, False = true, Excused = false },
        }).OnTheDay().Ground("SX-01-G4").Should().BeTrue();

    // SX-01: no enforceable obligation is left.
    [Theory]
    [InlineData(ClosureMethod.NonEnforcement)]
    [InlineData(ClosureMethod.FinalTermination)]
    public void Nobody_is_listed_for_an_obligation_that_is_no_longer_enforced(ClosureMethod method)
    {
        var file = File(Under("SX-01-G3")) with { Closure = new() { Method = method, ClosedOn = Date("2024-05-06"), Ruling = new() { MadeOn = Date("2024-05-06") } } };

        file.OnTheDay().Listing().Should().NotBe(MeasureAnswer.Mandatory);
    }

    // SX-02
    [Fact]
    public void An_entry_is_not_said_to_be_without_a_term_while_a_ground_with_a_term_is_open()
    {
        var listing = (Refusing() with { Conduct = default }).OnTheDay().Measure(MeasureKind.DishonestList);

        listing.Answer.Should().Be(MeasureAnswer.Mandatory);
        listing.Term.Should().NotBe(new MeasureTerm(null, null));
    }

    // SX-03
    [Fact]
    public void A_term_that_has_ended_is_not_extended() =>
        Adult().With(Entry(ListingGround.Evasion) with { DecidedOn = Date("2022-06-01"), TermEndsOn = Date("2024-06-01") })
            .With(Act(ConductKind.EvadedEnforcement), Act(ConductKind.RefusedSettlement)).OnTheDay().Extension().Should().Be(MeasureAnswer.NotAvailable);

    [Fact]
    public void An_entry_under_G1_alone_has_no_term_to_extend() =>
        Adult().With(Entry(ListingGround.AbleButRefuses)).With(Act(ConductKind.EvadedEnforcement), Act(ConductKind.RefusedSettlement))
            .OnTheDay().Extension().Should().Be(MeasureAnswer.NotAvailable);

    [Fact]
    public void The_longer_term_may_be_decided_together_with_the_listing() =>
        Adult().With(Act(ConductKind.EvadedEnforcement), Act(ConductKind.RefusedSettlement)).OnTheDay().Extension().Should().Be(MeasureAnswer.Discretionary);

    [Fact]
    public void A_breach_of_the_report_duty_is_one_of_several_acts() =>
        (Listed(Act(ConductKind.EvadedEnforcement)) with { ReportOrder = Reporting, Report = new() { Refused = true, Late = false, False = false, Excused = false } })
            .OnTheDay().Extension().Should().Be(MeasureAnswer.Discretionary);

    [Fact]
    public void What_is_no_ground_is_none_of_several_acts()
    {
        Listed(Act(ConductKind.EvadedEnforcement), Act(ConductKind.RefusedSettlement) with { JustCause = true }).OnTheDay().Extension().Should().Be(MeasureAnswer.NotAvailable);
        Listed(Act(ConductKind.EvadedEnforcement), Act(ConductKind.BreachedConsumptionOrder)).OnTheDay().Extension().Should().Be(MeasureAnswer.NotAvailable);
    }

    // SX-04: the way out of an entry with a term in bankruptcy.
    [Fact]
    public void A_bankrupt_debtor_may_be_deleted_early() =>
        (Listed() with { BankruptcyAcceptedOn = DayOfAct, CorrectedConduct = true }).OnTheDay().EarlyDeletion().Should().Be(MeasureAnswer.Discretionary);

    // SX-05, SX-23
    [Fact]
    public void A_later_seal_with_a_proven_surplus_counts() =>
        File(Refusing()).Holding(Sealed(900_000m) with
        {
            PriorClaims = 300_000m,
            Seal = new() { Rank = SealRank.Waiting, From = DayOfAct, Until = KnownDate.None, LiftedOn = KnownDate.None },
        }).OnTheDay().Listing().Should().NotBe(MeasureAnswer.Mandatory);

    [Fact]
    public void Property_that_cannot_be_realised_does_not_suffice() =>
        File(Refusing()).Holding(Sealed(Debt) with { Realisable = false }).OnTheDay().Listing().Should().Be(MeasureAnswer.Mandatory);

    // SX-06: any ground.
    [Fact]
    public void A_minor_is_barred_whatever_the_grounds_turn_out_to_be() =>
        (Under("SX-01-G2") with { BornOn = Date("2010-01-01"), Conduct = default }).OnTheDay().Listing().Should().Be(MeasureAnswer.Prohibited);

    // SX-22
    [Fact]
    public void An_entry_made_against_an_officer_is_no_entry_of_the_entity()
    {
        var report = Company("D1", new Officer { Id = "O1", Role = OfficerRole.LegalRepresentative }).With(Entry(ListingGround.Evasion) with { PersonId = "O1" }).OnTheDay();

        report.Measure(MeasureKind.DishonestList).InPlace.IsFalse.Should().BeTrue();
        report.Restriction().Should().Be(MeasureAnswer.Discretionary);
    }

    // SX-25
    [Fact]
    public void The_grace_period_of_an_entry_that_is_gone_holds_nothing_back() =>
        Under("SX-01-G2").With(Entry(ListingGround.AbleButRefuses) with { DecidedOn = Date("2024-04-03"), GraceEndsOn = Date("2024-07-03"), DeletedOn = Date("2024-04-20"), DeletionGround = DeletionGround.EarlyDeletion })
            .OnTheDay().Listing().Should().Be(MeasureAnswer.Mandatory);

    [Fact]
    public void The_grace_period_of_an_order_that_was_lifted_holds_nothing_back() =>
        Adult().With(Order() with { IssuedOn = Date("2024-04-03"), GraceEndsOn = Date("2024-07-03"), LiftedOn = Date("2024-04-20") })
            .OnTheDay().Restriction().Should().Be(MeasureAnswer.Discretionary);

    // PP-01: early deletion is no measure against anybody.
    [Fact]
    public void Taking_the_wrong_person_off_the_list_is_not_prohibited() =>
        (Listed() with { BoundByTitle = false, CorrectedConduct = true }).OnTheDay().EarlyDeletion().Should().NotBe(MeasureAnswer.Prohibited);

    // SX-23, XF-17: what is owed now is not what was owed then.
    [Fact]
    public void An_order_made_before_payment_is_not_unlawful_because_nothing_is_owed_now()
    {
        var file = File(Adult().With(Order() with { IssuedOn = Date("2024-03-01"), LiftedOn = KnownDate.None })) with { Amounts = new() { Outstanding = 0m, PerformedInFullOn = Date("2024-05-31") } };

        file.OnTheDay().Check("XF-17").Outcome.Should().Be(Outcome.Satisfied, "nothing was controlled");
        file.Holding(Sealed(Debt)).OnTheDay().Check("XF-17").Told().Should().Be("Undetermined: not-held-back?", "the debt of that day is not known");
        (file with { Amounts = new() { Outstanding = Debt, PerformedInFullOn = KnownDate.None } }).Holding(Sealed(Debt)).OnTheDay().Check("XF-17").Told().Should().Be("Breached: not-held-back");
    }

    [Fact]
    public void What_was_paid_after_the_order_was_owed_on_its_day()
    {
        var file = File(Adult().With(Order() with { IssuedOn = Date("2024-03-01") })) with { Payments = [new Payment { ReceivedOn = Date("2024-04-01"), Amount = 100_000m }] };

        file.Holding(Sealed(Debt)).OnTheDay().Check("XF-17").Told().Should().Be("Undetermined: not-held-back?");
        (file with { Payments = [new Payment { ReceivedOn = Date("2024-02-01"), Amount = 100_000m }] }).Holding(Sealed(Debt)).OnTheDay().Check("XF-17").Told().Should().Be("Breached: not-held-back");
    }
}
