using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Golden;
using RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing.Punished;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

/// <summary>Traps that real cases set for whoever weighs listing, restriction, fines and detention without looking.</summary>
public class SanctionTrapTests
{
    // 1. Limits go by the day of the act, the term of an entry by that of the decision.
    [Theory]
    [InlineData("2007-06-01", 1_000)]
    [InlineData("2010-06-01", 10_000)]
    [InlineData("2024-03-01", 100_000)]
    public void Trap_01_a_fine_decided_today_is_bounded_by_the_day_of_the_act(string actedOn, int most) =>
        Person().With(Act(ConductKind.ObstructedOrResisted, Date(actedOn))).OnTheDay().Of(MeasureKind.Fine, "D1").Details.Bounds.Should().ContainSingle().Which.Most.Should().Be(most);

    [Theory]
    [InlineData("2017-04-30", null)]
    [InlineData("2017-05-01", 24)]
    public void Trap_01_the_same_act_is_listed_without_and_with_a_term_by_the_day_of_the_decision(string day, int? months) =>
        Under("SX-01-G2").With(Act(ConductKind.ObstructedOrResisted, Date("2017-03-01"))).On(day).Measure(MeasureKind.DishonestList).Term!.Months.Should().Be(months);

    // 6. Outsiders may be fined, never listed: the brother, the agency, the bank.
    [Theory]
    [InlineData(ThirdPartyRole.Relative, PartyKind.NaturalPerson, ConductKind.ColludedToMoveProperty)]
    [InlineData(ThirdPartyRole.AssistingUnit, PartyKind.LegalPerson, ConductKind.RefusedAssistance)]
    [InlineData(ThirdPartyRole.Holder, PartyKind.LegalPerson, ConductKind.ObstructedOrResisted)]
    public void Trap_06_an_outsider_is_fined_for_his_act_and_never_listed(ThirdPartyRole role, PartyKind kind, ConductKind act)
    {
        var report = File(Person()).With(Outsider(role, kind, Act(act) with { CausedNonEnforcement = true })).OnTheDay();

        report.Of(MeasureKind.Fine, "T1").Answer.Should().Be(MeasureAnswer.Discretionary);
        report.Sanctions.Measures.Where(static m => m.Kind == MeasureKind.DishonestList && m.Subject is ThirdParty).Should().OnlyContain(static m => m.Answer == MeasureAnswer.Prohibited);
    }

    // 8. Listing and restriction are two tests; a listed debtor is restricted at once.
    [Fact]
    public void Trap_08_a_listed_debtor_who_is_not_restricted_is_a_gap_of_that_very_day()
    {
        var file = GoldenCase.Named("RC-029-private-school").Read();

        file.On("2017-08-22").Check("XF-02").Told().Should().Be("Breached: restricted");
        file.On("2017-08-22").Check("XF-02").State().Should().Be(MonitoringState.Missing);
        file.On("2017-08-23").Check("XF-02").Outcome.Should().Be(Outcome.Satisfied);
    }

    [Fact]
    public void Trap_08_breach_before_the_order_is_no_breach_of_the_order()
    {
        var school = Act(ConductKind.BreachedConsumptionOrder, Date("2017-07-15"));

        Person().With(school).With(Order() with { IssuedOn = Date("2017-08-23"), ServedOn = Date("2017-08-23") }).On("2017-08-25").Of(MeasureKind.Fine, "D1").Answer.Should().Be(MeasureAnswer.NotAvailable);
    }

    // 9. Two fines on one unit for one refusal.
    [Fact]
    public void Trap_09_two_fines_for_one_continuing_refusal_are_not_saved_by_each_being_under_the_limit()
    {
        var fine = Imposed(PenaltyKind.Fine) with { ActId = "notice", Amount = 900_000m };
        var garnishee = Outsider(ThirdPartyRole.Garnishee, PartyKind.LegalPerson, Act(ConductKind.RefusedAssistance) with { Id = "notice" }) with { Penalties = [fine, fine with { DecidedOn = Date("2024-03-06") }] };

        var report = File(Person()).With(garnishee).OnTheDay();

        report.Sanctions.Audit.Where(static check => check.RuleId == "FJ-10").Should().OnlyContain(static check => check.Outcome == Outcome.Satisfied);
        report.Sanctions.Audit.Where(static check => check.RuleId == "FJ-14" && check.Outcome == Outcome.Breached).Should().NotBeEmpty();
    }

    // 12. Ability may be partial or only gross: net, after living costs, is asked for.
    [Theory]
    [InlineData(AbilityLevel.Full, true, MeasureAnswer.Mandatory)]
    [InlineData(AbilityLevel.Partial, true, MeasureAnswer.Mandatory)]
    [InlineData(AbilityLevel.None, true, MeasureAnswer.NotAvailable)]
    [InlineData(AbilityLevel.Full, null, MeasureAnswer.Undetermined)]
    [InlineData(null, true, MeasureAnswer.Undetermined)]
    public void Trap_12_ability_is_net_of_living_costs_and_may_be_partial(AbilityLevel? level, bool? deducted, MeasureAnswer answer)
    {
        var debtor = Adult() with { Ability = new() { Assessed = Maybe(level), LivingCostsDeducted = deducted is { } known ? known : Truth.Unknown, RefusesToPerform = true } };

        debtor.OnTheDay().Listing().Should().Be(answer);
        if (deducted is null) debtor.OnTheDay().Questions.Select(static q => q.Path).Should().Contain("$.debtors[0].ability.livingCostsDeducted");
    }

    // 14. Full payment ends listing and restriction; what was imposed stays.
    [Fact]
    public void Trap_14_full_payment_ends_enforcement_sanctions_and_leaves_imposed_penalties_alone()
    {
        var debtor = Refusing().With(Entry(ListingGround.AbleButRefuses)).With(Order()) with { Penalties = [Imposed(PenaltyKind.Fine)], ExitRestrictions = [new ExitRestriction { DecidedOn = DayOfAct, LiftedOn = KnownDate.None, PersonId = Known<string>.None }] };
        var report = (File(debtor) with { Amounts = new() { Outstanding = 0m, PerformedInFullOn = Date("2024-05-31") } }).OnTheDay();

        foreach (var kind in new[] { MeasureKind.DishonestList, MeasureKind.ConsumptionRestriction, MeasureKind.ExitRestriction }) report.Answer(kind).Should().Be(MeasureAnswer.NotAvailable, "{0}", kind);
        report.Record(MeasureKind.ListingDeletion).Answer.Should().Be(MeasureAnswer.Mandatory);
        report.Answer(MeasureKind.RestrictionLifting).Should().Be(MeasureAnswer.Mandatory);
        report.Answer(MeasureKind.ExitRestrictionLifting).Should().Be(MeasureAnswer.Mandatory);
        report.Sanctions.Audit.Should().NotContain(static check => check.RuleId == "FJ-10" && check.Outcome == Outcome.Breached);
    }

    // 15. Against whom the title does not run, or who only bears the name, nothing is lawful.
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Trap_15_no_measure_at_all_is_lawful_against_the_wrong_person(bool bound, bool identified)
    {
        var report = (Person().With(Act(ConductKind.ObstructedOrResisted)) with { BoundByTitle = bound, IdentityConfirmed = identified }).OnTheDay();

        report.Sanctions.Measures.Where(static m => m.Answer is MeasureAnswer.Mandatory or MeasureAnswer.Discretionary or MeasureAnswer.Undetermined).Select(static m => m.Kind).Should().BeEmpty();
    }

    // 16. Only what is due can be owed.
    [Fact]
    public void Trap_16_a_debtor_whose_turn_has_not_come_is_not_listed_for_refusing() =>
        (Refusing() with { Rank = LiabilityRank.Subsidiary, EnforceableNow = false }).OnTheDay().Listing().Should().Be(MeasureAnswer.Prohibited);

    // 17. Sources contradict themselves.
    [Fact]
    public void Trap_17_an_entry_deleted_before_it_was_decided_is_told_as_a_contradiction() =>
        Adult().With(Entry(ListingGround.AbleButRefuses) with { DeletedOn = Date("2023-12-01") }).OnTheDay().DataIssues.Should().Contain(static issue => issue.Kind == DataIssueKind.OrderOfDays);
}
