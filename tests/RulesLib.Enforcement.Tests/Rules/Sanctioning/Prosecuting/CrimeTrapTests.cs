using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Prosecuting.Accused;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning.Prosecuting;

/// <summary>What real cases set as traps for a naive engine, as far as crimes are concerned, and how a transfer stands beside the other measures.</summary>
public class CrimeTrapTests
{
    [Fact]
    public void Trap_01_the_same_beating_is_judged_by_the_law_of_its_day()
    {
        var beating = Deed(ConductKind.AttackedStaff, ConductMethod.Violence, "2014-01-14") with { AgainstPolice = false };
        var file = CaseOf(Refuser("D1", beating));
        file = file with { Title = file.Title with { EffectiveOn = Date("2012-06-28") } };

        var then = file.On("2014-02-10");
        then.Told("CR-06-3").Should().Be("NotApplicable", "no text named it as refusal");
        then.Told("CR-31").Should().Be("Satisfied");
        then.Referral().Details.Bounds.Should().OnlyContain(static bound => bound.Least == null && bound.Most == 36);

        var today = CaseOf(Refuser("D1", beating with { ActedOn = Then })).On(Now);
        today.Told("CR-06-3").Should().Be("Satisfied");
        today.Referral().Details.Bounds.Should().Contain(static bound => bound.Least == 36 && bound.Most == 84);
    }

    [Fact]
    public void Trap_06_a_third_party_can_be_transferred_and_never_listed()
    {
        var report = CaseOf(Refuser()).With(Helper(ThirdPartyRole.Garnishee, Deed(ConductKind.PaidAwayAfterNotice))).On(Now);

        report.Referral("T1").Answer.Should().Be(MeasureAnswer.Mandatory);
        report.Sanctions.Measures.Where(static m => m.Kind == MeasureKind.DishonestList && m.Subject is ThirdParty).Should().NotContain(static m => m.Answer == MeasureAnswer.Mandatory || m.Answer == MeasureAnswer.Discretionary);
    }

    [Theory]
    [InlineData(true, "Breached: refused-after-sanction")]
    [InlineData(false, "Satisfied")]
    [InlineData(null, "Undetermined: refused-after-sanction?")]
    public void Trap_10_a_notice_that_a_penalty_may_follow_is_not_the_sanction_that_must_come_first(bool? noticeOnly, string told) =>
        CaseOf(Refuser("D1", Deed(ConductKind.RefusedToPerform)) with { Penalties = [Fined with { IsPreNotice = Truth.From(noticeOnly) }] }).On(Now).Told("CR-05-4").Should().Be(told);

    [Fact]
    public void Trap_11_moving_property_asks_for_no_minimum_amount_and_no_sanction_before()
    {
        var file = CaseOf(Refuser("D1", Hiding()) with { Penalties = [] });

        (file with { Amounts = file.Amounts with { Outstanding = 1m } }).On(Now).Referral().Answer.Should().Be(MeasureAnswer.Mandatory);
    }

    [Theory]
    [InlineData("CR-05-4", ConductKind.RefusedToPerform)]
    [InlineData("CR-05-5", ConductKind.RefusedToHandOver)]
    public void Trap_11_not_reporting_and_not_vacating_ask_for_a_sanction_before(string limb, ConductKind kind)
    {
        var act = Deed(kind) with { GraveResult = false, Serious = false };
        var report = CaseOf(Refuser("D1", act) with { Penalties = [] }).On(Now);

        report.Told(limb).Should().Be("Breached: refused-after-sanction");
        report.Referral().Answer.Should().Be(MeasureAnswer.NotAvailable);
        report.Referral().Lacking.Select(static ground => ground.RuleId).Should().Contain(limb);
        CaseOf(Refuser("D1", act)).On(Now).Referral().Answer.Should().Be(MeasureAnswer.Mandatory);
    }

    [Fact]
    public void Trap_12_gross_turnover_is_no_ability_and_the_net_is_asked_for()
    {
        var turnover = new Ability { Assessed = AbilityLevel.Partial, RefusesToPerform = true };
        var report = CaseOf(Refuser("D1", Hiding() with { GraveResult = false }) with { Ability = turnover }).On(Now);

        report.Referral().Answer.Should().Be(MeasureAnswer.Undetermined);
        report.Questions.Should().Contain(static question => question.Path == "$.debtors[0].ability.livingCostsDeducted" && question.AskedBy.Contains("CR-05-L1"));
    }

    [Fact]
    public void Trap_12_partial_ability_is_enough() =>
        CaseOf(Refuser("D1", Hiding()) with { Ability = new() { Assessed = AbilityLevel.Partial, LivingCostsDeducted = true, RefusesToPerform = true } }).On(Now).Referral().Answer.Should().Be(MeasureAnswer.Mandatory);

    [Fact]
    public void Trap_13_an_act_before_the_suit_is_enough_only_with_concealment_kept_up_after_the_judgment()
    {
        // Acted on 2024-12-03, notice of suit on 2024-12-10, effective on 2025-03-03.
        string Told(string acted, Truth keptUp)
        {
            var file = CaseOf(Refuser("D1", Hiding(acted) with { KeptUpAfterEffect = keptUp }) with { SuitNoticeReceivedOn = Date("2024-12-10") });
            return (file with { Title = file.Title with { EffectiveOn = Date("2025-03-03") } }).On(Now).Told("CR-05-L1");
        }

        Told("2024-12-03", false).Should().Be("Breached: criminal-window");
        Told("2024-12-03", true).Should().Be("Satisfied");
        Told("2024-12-10", false).Should().Be("Satisfied", "the text of 2024 reaches back to the notice of suit");
    }

    [Fact]
    public void Trap_14_full_payment_stops_enforcement_sanctions_and_not_the_prosecution()
    {
        var file = CaseOf(Refuser("D1", Hiding()));
        var paid = (file with { Amounts = new() { Outstanding = 0m, PerformedInFullOn = Date("2025-08-20") } }).On(Now);

        (paid.Listing(), paid.Restriction()).Should().Be((MeasureAnswer.NotAvailable, MeasureAnswer.NotAvailable));
        paid.Referral().Answer.Should().Be(MeasureAnswer.Mandatory);
        paid.Referral().Details.Notes.Select(static note => note.Key).Should().Contain("performed-before-indictment");
    }

    [Fact]
    public void Trap_14_withdrawal_is_possible_only_in_a_private_prosecution()
    {
        var complaint = new CrimeComplaint { DebtorId = "D1", AcceptedOn = Date("2025-08-01"), AnsweredOn = Date("2025-08-15"), MaterialsRefused = false, Pursued = false };
        var report = (CaseOf(Refuser("D1", Hiding())) with { Applicants = [new() { Id = "A1", Requests = [], CrimeComplaints = [complaint] }] }).On(Now);

        report.Of(MeasureKind.PrivateProsecution, "D1").Details.Notes.Select(static note => note.Key).Should().Contain("withdrawal");
        report.Referral().Details.Notes.Select(static note => note.Key).Should().NotContain("withdrawal");
    }

    [Theory]
    [InlineData("2025-02-09", "Satisfied")]
    [InlineData("2025-02-11", "NotApplicable")]
    [InlineData(null, "Undetermined")]
    public void Trap_16_an_order_that_was_not_known_to_be_received_was_not_knowingly_breached(string? served, string outcome) =>
        CaseOf(Refuser("D1", Deed(ConductKind.BreachedConsumptionOrder)).With(Order() with { ServedOn = Date(served) })).On(Now).Limb("CR-05-4").Outcome.ToString().Should().Be(outcome);

    // The column "crime referral" of the combination matrix: what is there, and what follows for a transfer.
    [Theory]
    [InlineData("listing alone", MeasureAnswer.NotAvailable)]
    [InlineData("listing and an act with every element", MeasureAnswer.Mandatory)]
    [InlineData("breach of the consumption order alone", MeasureAnswer.NotAvailable)]
    [InlineData("breach of the consumption order, fined, still refuses", MeasureAnswer.Mandatory)]
    [InlineData("report breach alone", MeasureAnswer.NotAvailable)]
    [InlineData("report breach, detained, still refuses", MeasureAnswer.Mandatory)]
    [InlineData("fine alone", MeasureAnswer.NotAvailable)]
    [InlineData("consent of the applicant after the act", MeasureAnswer.Mandatory)]
    public void The_matrix_of_combinations_is_followed(string given, MeasureAnswer answer)
    {
        var breach = Deed(ConductKind.BreachedConsumptionOrder);
        var silent = Refuser() with { ReportOrder = new() { IssuedOn = Date("2025-01-02"), DueOn = Date("2025-01-20") }, Report = new() { Refused = true, Late = false, False = false, Excused = false } };
        var file = given switch
        {
            "listing alone" => CaseOf((Refuser() with { Penalties = [] }).With(Entry(ListingGround.AbleButRefuses))),
            "listing and an act with every element" => CaseOf(Refuser("D1", Hiding()).With(Entry(ListingGround.AbleButRefuses))),
            "breach of the consumption order alone" => CaseOf((Refuser("D1", breach) with { Penalties = [] }).With(Order())),
            "breach of the consumption order, fined, still refuses" => CaseOf(Refuser("D1", breach).With(Order())),
            "report breach alone" => CaseOf(silent with { Penalties = [] }),
            "report breach, detained, still refuses" => CaseOf(silent with { Penalties = [Fined with { Kind = PenaltyKind.Detention }] }),
            "fine alone" => CaseOf(Refuser()),
            _ => CaseOf(Refuser("D1", Hiding())).Asking(Hold(Date("2025-08-01"))),
        };

        file.On(Now).Referral().Answer.Should().Be(answer);
    }
}
