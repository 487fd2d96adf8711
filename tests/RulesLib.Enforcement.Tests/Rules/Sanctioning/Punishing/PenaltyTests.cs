using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing.Punished;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing;

/// <summary>Who may or must be fined or detained for what, within which limits, and what stands against it.</summary>
public class PenaltyTests
{
    private const MeasureAnswer May = MeasureAnswer.Discretionary;
    private const MeasureAnswer Must = MeasureAnswer.Mandatory;
    private const MeasureAnswer Not = MeasureAnswer.NotAvailable;
    private const MeasureAnswer Barred = MeasureAnswer.Prohibited;
    private const MeasureAnswer Open = MeasureAnswer.Undetermined;

    // Ground, act of a natural debtor, and what each of fine and detention then is.
    public static TheoryData<string, ConductKind, MeasureAnswer> ActsOfDebtors => new()
    {
        { "FJ-01", ConductKind.ForgedEvidence, May },
        { "FJ-01", ConductKind.ObstructedWitness, May },
        { "FJ-01", ConductKind.MovedSealedProperty, May },
        { "FJ-01", ConductKind.AttackedStaff, May },
        { "FJ-01", ConductKind.ObstructedOrResisted, May },
        { "FJ-01", ConductKind.RefusedToHandOver, May },
        { "FJ-02", ConductKind.DisruptedEnforcement, May },
        { "FJ-03", ConductKind.RefusedToPerform, May },
        { "FJ-03", ConductKind.EvadedEnforcement, May },
        { "FJ-03", ConductKind.DisposedOfSecurity, May },
        { "FJ-04", ConductKind.HidAbilityEvidence, May },
        { "FJ-04", ConductKind.UnfrozeProperty, May },
        { "FJ-04b", ConductKind.ColludedToMoveProperty, May },
        { "FJ-06", ConductKind.ColludedInLitigation, Must },
        { "FJ-06b", ConductKind.CollusiveSuit, Must },
        { "FJ-06b", ConductKind.FabricatedSuit, Must },
        { "FJ-07", ConductKind.RefusedAct, May },
        { "FJ-09", ConductKind.HidPropertyOrBooks, May },
    };

    [Theory]
    [MemberData(nameof(ActsOfDebtors))]
    public void An_act_of_the_table_opens_fine_and_detention_of_the_debtor_who_did_it(string ground, ConductKind kind, MeasureAnswer answer)
    {
        var act = Act(kind) with { CausedNonEnforcement = true };
        var report = File(Person().With(act), Person("D2")).OnTheDay();

        report.GroundOf(ground).Should().BeTrue();
        (report.Fine(), report.Detention()).Should().Be((answer, answer));
        (report.Fine("D2"), report.Detention("D2")).Should().Be((Not, Not));

        var unproved = Person().With(act with { Verified = default }).OnTheDay();
        unproved.GroundOf(ground).Should().BeNull();
        unproved.Fine().Should().Be(Open);

        var disproved = Person().With(act with { Verified = false }).OnTheDay();
        disproved.GroundOf(ground).Should().BeFalse();
        disproved.Fine().Should().Be(Not);
    }

    [Theory]
    [InlineData(ConductKind.RefusedSettlement)]
    [InlineData(ConductKind.IgnoredSummons)]
    [InlineData(ConductKind.Other)]
    public void What_is_not_in_the_table_is_no_ground(ConductKind kind) => Person().With(Act(kind)).OnTheDay().Fine().Should().Be(Not);

    [Fact]
    public void Conduct_that_the_file_does_not_tell_leaves_the_answer_open() => (Person() with { Conduct = default }).OnTheDay().Fine().Should().Be(Open);

    [Theory]
    [InlineData(AbilityLevel.Full, MeasureAnswer.Discretionary)]
    [InlineData(AbilityLevel.None, MeasureAnswer.NotAvailable)]
    [InlineData(null, MeasureAnswer.Undetermined)]
    public void Refusal_to_perform_needs_ability(AbilityLevel? level, MeasureAnswer answer) =>
        (Person().With(Act(ConductKind.RefusedToPerform)) with { Ability = new() { Assessed = Maybe(level), LivingCostsDeducted = true } }).OnTheDay().Fine().Should().Be(answer);

    [Theory]
    [InlineData(true, MeasureAnswer.Discretionary)]
    [InlineData(false, MeasureAnswer.NotAvailable)]
    [InlineData(null, MeasureAnswer.Undetermined)]
    public void Evasion_is_punished_where_enforcement_failed_by_it(bool? failed, MeasureAnswer answer) =>
        Person().With(Act(ConductKind.EvadedEnforcement) with { CausedNonEnforcement = Truth.From(failed) }).OnTheDay().Fine().Should().Be(answer);

    [Theory]
    [InlineData("2024-02-29", MeasureAnswer.Discretionary)]
    [InlineData("2024-03-01", MeasureAnswer.Discretionary)]
    [InlineData("2024-03-02", MeasureAnswer.NotAvailable)]
    public void A_consumption_order_is_breached_only_after_it_was_served(string served, MeasureAnswer answer) =>
        Person().With(Act(ConductKind.BreachedConsumptionOrder)).With(Order(Date(served).Earliest)).OnTheDay().Fine().Should().Be(answer);

    [Theory]
    [InlineData(ConductKind.ColludedInLitigation, "2012-12-31", false)]
    [InlineData(ConductKind.ColludedInLitigation, "2013-01-01", true)]
    [InlineData(ConductKind.CollusiveSuit, "2012-12-31", false)]
    [InlineData(ConductKind.CollusiveSuit, "2013-01-01", true)]
    [InlineData(ConductKind.FabricatedSuit, "2023-12-31", false)]
    [InlineData(ConductKind.FabricatedSuit, "2024-01-01", true)]
    public void Collusion_and_fabrication_are_punished_since_the_law_names_them(ConductKind kind, string on, bool holds) =>
        Firm().With(Act(kind, Date(on))).OnTheDay().GroundOf("FJ-06c").Should().Be(holds);

    [Theory]
    [InlineData("2024-01-31", false)]
    [InlineData("2024-02-01", true)]
    [InlineData("2024-05-31", true)]
    public void Interference_counts_after_the_end_of_enforcement(string on, bool holds)
    {
        var file = File(Person().With(Act(ConductKind.InterferedAfterEnd, Date(on)))) with { Closure = new() { Method = ClosureMethod.FullPerformance, ClosedOn = Date("2024-01-31") } };

        file.OnTheDay().GroundOf("FJ-08").Should().Be(holds);
    }

    [Theory]
    [InlineData("2023-11-30", "2024-05-30", true)]
    [InlineData("2023-11-30", "2024-05-31", false)]
    public void Interference_counts_for_six_months(string closed, string on, bool holds)
    {
        var file = File(Person().With(Act(ConductKind.InterferedAfterEnd, Date(on)))) with { Closure = new() { Method = ClosureMethod.FullPerformance, ClosedOn = Date(closed) } };

        file.OnTheDay().GroundOf("FJ-08").Should().Be(holds);
    }

    // Limits by the day of the act, whatever the day of the decision.
    [Theory]
    [InlineData("1991-04-09", null, 1_000, 1_000, 30_000)]
    [InlineData("2008-03-31", null, 1_000, 1_000, 30_000)]
    [InlineData("2008-04-01", null, 10_000, 10_000, 300_000)]
    [InlineData("2012-12-31", null, 10_000, 10_000, 300_000)]
    [InlineData("2013-01-01", null, 100_000, 50_000, 1_000_000)]
    public void Limits_of_fines_are_those_of_the_day_of_the_act(string on, int? least, int most, int entityLeast, int entityMost)
    {
        var act = Act(ConductKind.DisruptedEnforcement, Date(on));
        var person = Person().With(act).OnTheDay().Of(MeasureKind.Fine, "D1").Details.Bounds.Should().ContainSingle().Subject;
        var firm = Firm().With(act).OnTheDay().Of(MeasureKind.Fine, "D1").Details.Bounds.Should().ContainSingle().Subject;

        (person.Unit, person.Least, person.Most).Should().Be((BoundUnit.Yuan, (decimal?)least, (decimal?)most));
        (firm.Least, firm.Most).Should().Be(((decimal?)entityLeast, (decimal?)entityMost));
    }

    [Fact]
    public void An_act_whose_day_lies_on_both_sides_of_a_change_has_no_limits_yet() =>
        Person().With(Act(ConductKind.DisruptedEnforcement, Date("2012-12-31/2013-01-01"))).OnTheDay().Of(MeasureKind.Fine, "D1").Details.Bounds.Should().BeEmpty();

    [Fact]
    public void Detention_is_told_with_fifteen_days_and_the_steps_it_needs()
    {
        var details = Person().With(Act(ConductKind.DisruptedEnforcement)).OnTheDay().Of(MeasureKind.Detention, "D1").Details;

        details.Bounds.Should().ContainSingle().Which.Most.Should().Be(15);
        details.Steps.Select(static s => s.Key).Should().Equal("president-approval", "written-decision", "family-told");
        details.Steps.Should().OnlyContain(static s => s.OnFile.IsFalse);
        details.EndsWhen.Should().Contain("repentance");
    }

    [Fact]
    public void A_deputy_needs_the_permission_of_the_congress_and_an_approval_on_file_is_seen()
    {
        var prepared = Imposed(PenaltyKind.Detention) with { DecidedOn = KnownDate.None, ExecutedOn = KnownDate.None, CongressPermitted = true };
        var deputy = Person().With(Act(ConductKind.DisruptedEnforcement)) with { PublicStatuses = [PublicStatus.DeputyCountyOrAbove], Penalties = [prepared] };
        var steps = deputy.OnTheDay().Of(MeasureKind.Detention, "D1").Details.Steps.ToDictionary(static s => s.Key, static s => s.OnFile.ToNullable());

        steps.Should().Contain("congress-permission", true).And.Contain("president-approval", true).And.Contain("written-decision", false);
        deputy.OnTheDay().Of(MeasureKind.Fine, "D1").Details.Steps.Select(static s => s.Key).Should().NotContain("congress-permission");
    }

    [Fact]
    public void An_entity_is_fined_and_its_leaders_fined_or_detained_but_it_is_not_detained()
    {
        var report = Firm(Chief(), Chief(OfficerRole.ActualController, "O2"), Chief(id: "O3") with { Until = Date("2024-02-29") }).With(Act(ConductKind.MovedSealedProperty)).OnTheDay();

        (report.Fine(), report.Detention()).Should().Be((May, Barred));
        report.Of(MeasureKind.Detention, "D1").Bars.Should().ContainSingle().Which.RuleId.Should().Be("FJ-11");
        (report.Fine("O1"), report.Detention("O1")).Should().Be((May, May));
        (report.Fine("O2"), report.Detention("O2")).Should().Be((Not, Not));
        report.Fine("O3").Should().Be(Not, "he had left before the act");
    }

    [Fact]
    public void An_entity_that_colludes_must_be_fined_and_its_leaders_may_be()
    {
        var report = Firm(Chief()).With(Act(ConductKind.ColludedInLitigation)).OnTheDay();

        (report.Fine(), report.Fine("O1")).Should().Be((Must, May));
    }

    [Fact]
    public void An_officer_answers_for_his_own_act_and_a_natural_debtor_not_for_that_of_another()
    {
        var report = File(Firm(Chief()).With(Act(ConductKind.AttackedStaff) with { ActorId = "O1" }), Person("D2").With(Act(ConductKind.AttackedStaff) with { ActorId = "X" })).OnTheDay();

        report.GroundOf("FJ-01", "O1").Should().BeTrue();
        report.GroundOf("FJ-01", "D2").Should().BeFalse();
    }

    [Fact]
    public void An_act_told_in_the_part_of_another_is_that_of_whom_it_names()
    {
        var report = File(Person().With(Act(ConductKind.AttackedStaff) with { ActorId = "T1" })).With(Outsider(ThirdPartyRole.Relative, PartyKind.NaturalPerson)).OnTheDay();

        (report.Fine(), report.Fine("T1")).Should().Be((Not, May));
    }

    // Reports
    [Theory]
    [InlineData(true, false, false, false, "2024-01-15", true)]
    [InlineData(false, true, false, false, "2024-01-15", true)]
    [InlineData(false, true, false, true, "2024-01-15", false)]
    [InlineData(false, true, false, false, "2017-04-30", false)]
    [InlineData(false, true, false, false, "2017-05-01", true)]
    [InlineData(true, false, false, false, "2017-04-30", true)]
    [InlineData(false, false, true, false, "2024-01-15", true)]
    [InlineData(false, false, false, false, "2024-01-15", false)]
    [InlineData(true, false, false, false, "2024-06-03", false)]
    [InlineData(true, false, false, false, "2024-06-02", true)]
    public void A_breach_of_the_report_duty_is_punished(bool refused, bool late, bool isFalse, bool excused, string due, bool holds)
    {
        var debtor = Person() with { ReportOrder = new() { IssuedOn = Date("2016-01-02"), DueOn = Date(due) }, Report = new() { Refused = refused, Late = late, False = isFalse, Excused = excused, ReceivedOn = Date("2024-01-14") } };
        var firm = Firm(Chief()) with { ReportOrder = debtor.ReportOrder, Report = debtor.Report };

        debtor.OnTheDay().GroundOf("PR-06").Should().Be(holds);
        firm.OnTheDay().GroundOf("PR-07", "O1").Should().Be(holds);
        (debtor with { ReportOrder = Fact.NonePart<PropertyReportOrder>() }).OnTheDay().GroundOf("PR-06").Should().BeFalse("without an order there is no breach");
        (debtor with { Report = null! }).OnTheDay().GroundOf("PR-06").Should().BeNull();
    }

    [Fact]
    public void The_statutory_agent_answers_for_the_report_of_a_debtor_without_full_capacity()
    {
        var ward = Person() with { Capacity = LegalCapacity.None, Officers = [Chief(OfficerRole.StatutoryAgent)], ReportOrder = Reporting, Report = new() { Refused = true, Late = false, False = false, Excused = false } };

        ward.OnTheDay().GroundOf("PR-06", "O1").Should().BeTrue();
        (ward with { Capacity = LegalCapacity.Full }).OnTheDay().GroundOf("PR-06", "O1").Should().BeFalse();
        (ward with { Capacity = default }).OnTheDay().GroundOf("PR-06", "O1").Should().BeNull();
    }

    [Fact]
    public void A_report_breach_that_was_fined_is_not_fined_again_but_may_still_be_detained_for()
    {
        var debtor = Person() with { ReportOrder = Reporting, Report = new() { Refused = true, Late = false, False = false, Excused = false }, Penalties = [Imposed(PenaltyKind.Fine)] };

        (debtor.OnTheDay().Fine(), debtor.OnTheDay().Detention()).Should().Be((Barred, May));
    }

    [Theory]
    [InlineData("2017-04-30", false)]
    [InlineData("2017-05-01", true)]
    public void An_entity_that_obstructs_an_audit_and_its_leaders_are_punished(string on, bool holds)
    {
        var report = Firm(Chief()).With(Act(ConductKind.ObstructedAudit, Date(on))).OnTheDay();

        report.GroundOf("PR-12").Should().Be(holds);
        report.GroundOf("PR-12", "O1").Should().Be(holds);
        Person().With(Act(ConductKind.ObstructedAudit, Date(on))).OnTheDay().GroundOf("PR-12").Should().BeFalse("only entities are audited");
    }

    // Third parties
    [Theory]
    [InlineData("FJ-05", ConductKind.RefusedAssistance, PartyKind.LegalPerson)]
    [InlineData("FJ-05c", ConductKind.AllowedConsumption, PartyKind.LegalPerson)]
    [InlineData("FJ-05c", ConductKind.AllowedExit, PartyKind.LegalPerson)]
    [InlineData("FJ-05c", ConductKind.AllowedRegistration, PartyKind.LegalPerson)]
    [InlineData("FJ-05d", ConductKind.RefusedToHandOver, PartyKind.LegalPerson)]
    [InlineData("FJ-05e", ConductKind.PaidAwayAfterNotice, PartyKind.LegalPerson)]
    [InlineData("FJ-03", ConductKind.RefusedAssistance, PartyKind.NaturalPerson)]
    [InlineData("FJ-04", ConductKind.TippedOff, PartyKind.NaturalPerson)]
    public void Who_does_not_assist_after_a_notice_may_be_fined(string ground, ConductKind kind, PartyKind of)
    {
        var party = Outsider(ThirdPartyRole.AssistingUnit, of, Act(kind));
        bool? Holds(ThirdParty who) => File(Person()).With(who).OnTheDay().GroundOf(ground, "T1");

        Holds(party).Should().BeTrue();
        Holds(party with { AssistanceNoticeReceivedOn = Date("2024-03-02") }).Should().BeFalse();
        Holds(party with { AssistanceNoticeReceivedOn = KnownDate.None }).Should().BeFalse();
        Holds(party with { AssistanceNoticeReceivedOn = default }).Should().BeNull();
    }

    [Theory]
    [InlineData(false, MeasureAnswer.Prohibited)]
    [InlineData(true, MeasureAnswer.Discretionary)]
    [InlineData(null, MeasureAnswer.Undetermined)]
    public void The_officers_of_a_unit_are_detained_only_if_it_still_refuses(bool? still, MeasureAnswer detention)
    {
        var report = File(Person()).With(Outsider(ThirdPartyRole.AssistingUnit, PartyKind.LegalPerson, Act(ConductKind.RefusedAssistance)) with { StillRefuses = Truth.From(still) }).OnTheDay();

        (report.Fine("T1"), report.Detention("T1")).Should().Be((May, Barred));
        (report.Fine("O9"), report.Detention("O9")).Should().Be((May, detention));
    }

    // Traps
    [Fact]
    public void Trap_6_third_parties_are_punished_for_their_own_acts_and_never_listed()
    {
        var report = File(Person().With(Act(ConductKind.MovedSealedProperty))).With(Outsider(ThirdPartyRole.Relative, PartyKind.NaturalPerson)).OnTheDay();

        report.Fine("T1").Should().Be(Not);
        report.Of(MeasureKind.DishonestList, "T1").Answer.Should().Be(Barred);
        report.Sanctions.Measures.Should().NotContain(static m => m.Subject is ThirdParty && m.Kind == MeasureKind.ConsumptionRestriction);
    }

    [Theory]
    [InlineData(PenaltyKind.Fine, MeasureAnswer.Prohibited, MeasureAnswer.Discretionary)]
    [InlineData(PenaltyKind.Detention, MeasureAnswer.Discretionary, MeasureAnswer.Prohibited)]
    public void Trap_9_one_act_has_one_penalty_of_a_kind_and_a_new_act_a_new_one(PenaltyKind imposed, MeasureAnswer fine, MeasureAnswer detention)
    {
        var once = Person().With(Act(ConductKind.DisruptedEnforcement)) with { Penalties = [Imposed(imposed)] };
        var again = once.With(Act(ConductKind.DisruptedEnforcement), Act(ConductKind.DisruptedEnforcement, Date("2024-04-01")));

        (once.OnTheDay().Fine(), once.OnTheDay().Detention()).Should().Be((fine, detention));
        (again.OnTheDay().Fine(), again.OnTheDay().Detention()).Should().Be((May, May));
    }

    [Fact]
    public void Trap_9_what_must_be_punished_has_been_by_either_penalty()
    {
        var debtor = Person().With(Act(ConductKind.ColludedInLitigation)) with { Penalties = [Imposed(PenaltyKind.Fine)] };

        (debtor.OnTheDay().Fine(), debtor.OnTheDay().Detention()).Should().Be((Barred, Barred));
    }

    [Fact]
    public void Trap_9_acts_of_one_day_are_told_apart_by_their_ids()
    {
        var debtor = Person().With(Act(ConductKind.DisruptedEnforcement) with { Id = "B1" }, Act(ConductKind.DisruptedEnforcement) with { Id = "B2" }) with { Penalties = [Imposed(PenaltyKind.Fine) with { ActId = "B1" }] };

        debtor.OnTheDay().Fine().Should().Be(May);
    }

    [Theory]
    [InlineData(true, MeasureAnswer.Discretionary)]
    [InlineData(false, MeasureAnswer.Prohibited)]
    [InlineData(null, MeasureAnswer.Undetermined)]
    public void Trap_10_a_notice_that_a_penalty_may_follow_is_none(bool? noticeOnly, MeasureAnswer fine) =>
        (Person().With(Act(ConductKind.DisruptedEnforcement)) with { Penalties = [Imposed(PenaltyKind.Fine) with { IsPreNotice = Truth.From(noticeOnly) }] }).OnTheDay().Fine().Should().Be(fine);

    // Who may not be held
    [Theory]
    [InlineData("1954-06-03", true)] // 70 today
    [InlineData("1954-06-04", false)]
    [InlineData("2008-06-03", true)] // 16 today: first time
    [InlineData("2008-06-04", true)]
    [InlineData("2006-06-04", true)] // 18 tomorrow
    [InlineData("2006-06-03", false)]
    [InlineData(null, null)]
    public void Age_bars_detention_and_no_fine(string? born, bool? barred)
    {
        var report = (Person().With(Act(ConductKind.DisruptedEnforcement)) with { BornOn = Date(born) }).OnTheDay();

        report.Bar("FJ-30").Should().Be(barred);
        report.Detention().Should().Be(barred switch { true => Barred, false => May, null => Open });
        report.Fine().Should().Be(May);
    }

    [Theory]
    [InlineData("2025-12-31", true, "1950-01-01", true)]
    [InlineData("2026-01-01", true, "1950-01-01", false)]
    [InlineData("2026-01-01", false, "1950-01-01", true)]
    public void From_2026_on_age_gives_way_to_grave_circumstances(string day, bool grave, string born, bool barred) =>
        (Person().With(Act(ConductKind.DisruptedEnforcement) with { Serious = grave, BadCircumstances = grave }) with { BornOn = Date(born) }).On(day).Bar("FJ-30").Should().Be(barred);

    [Theory]
    [InlineData("2023-02-28", true)] // more than a year before
    [InlineData("2023-03-01", false)]
    public void From_2026_on_age_gives_way_to_a_second_act_within_a_year(string earlier, bool barred) =>
        (Person().With(Act(ConductKind.DisruptedEnforcement) with { BadCircumstances = false }, Act(ConductKind.DisruptedEnforcement, Date(earlier)) with { BadCircumstances = false }) with { BornOn = Date("1950-01-01") })
            .On("2026-01-01").Bar("FJ-30").Should().Be(barred);

    [Fact]
    public void Pregnancy_nursing_and_illness_bar_detention()
    {
        MeasureAnswer With(Health health) => (Person().With(Act(ConductKind.DisruptedEnforcement)) with { Health = health }).OnTheDay().Detention();

        With(Healthy with { Pregnant = true }).Should().Be(Barred);
        With(Healthy with { NursingInfant = true }).Should().Be(Barred);
        With(Healthy with { MentalIllness = true }).Should().Be(Barred);
        With(Healthy with { NeedsIsolation = true }).Should().Be(Barred);
        With(Healthy with { LifeThreatening = true }).Should().Be(Barred);
        With(null!).Should().Be(Open);
    }

    [Fact]
    public void Nobody_but_the_debtor_is_punished_as_one() =>
        (Person().With(Act(ConductKind.DisruptedEnforcement)) with { IdentityConfirmed = false }).OnTheDay().Fine().Should().Be(Barred);

    // Bringing in
    [Theory]
    [InlineData(true, false, MeasureAnswer.Discretionary)]
    [InlineData(true, true, MeasureAnswer.NotAvailable)]
    [InlineData(null, false, MeasureAnswer.Undetermined)]
    [InlineData(true, null, MeasureAnswer.Undetermined)]
    public void Who_ignored_a_summons_without_cause_may_be_brought_in(bool? verified, bool? cause, MeasureAnswer answer)
    {
        var measure = Person().With(Act(ConductKind.IgnoredSummons) with { Verified = Truth.From(verified), JustCause = Truth.From(cause) }).OnTheDay().Of(MeasureKind.CompelledAttendance, "D1");

        measure.Answer.Should().Be(answer);
        if (answer == May) measure.Details.Bounds.Select(static b => b.Most).Should().Equal(8m, 24m);
    }

    [Theory]
    [InlineData(OfficerRole.LegalRepresentative, true)]
    [InlineData(OfficerRole.Principal, true)]
    [InlineData(OfficerRole.ActualController, true)]
    [InlineData(OfficerRole.DirectlyResponsible, false)]
    public void A_directly_responsible_person_is_summoned_but_not_brought_in(OfficerRole role, bool may) =>
        Firm(Chief(role)).With(Act(ConductKind.IgnoredSummons) with { ActorId = "O1" }).OnTheDay().Of(MeasureKind.CompelledAttendance, "O1").Answer.Should().Be(may ? May : Not);

    // Real cases
    [Fact]
    public void RC_041_a_garnishee_that_paid_the_debtor()
    {
        var garnishee = Outsider(ThirdPartyRole.Garnishee, PartyKind.LegalPerson, Act(ConductKind.PaidAwayAfterNotice, Date("2019-12-01"))) with { AssistanceNoticeReceivedOn = Date("2019-11-08") };
        var report = File(Person()).With(garnishee).On("2020-05-15");

        report.Of(MeasureKind.Fine, "T1").Details.Bounds.Should().ContainSingle().Which.Should().Match<MeasureBounds>(static b => b.Least == 50_000m && b.Most == 1_000_000m);
        report.Of(MeasureKind.Fine, "O9").Details.Bounds.Should().ContainSingle().Which.Most.Should().Be(100_000m);
        (report.Fine("T1"), report.Fine("O9"), report.Detention("O9")).Should().Be((May, May, Barred));
    }

    [Fact]
    public void RC_043_hiding_from_questioning()
    {
        var debtor = Person().With(Act(ConductKind.RefusedToPerform, Date("2023-07-21"))) with { Ability = null!, ReportOrder = new() { IssuedOn = Date("2022-09-01"), DueOn = Date("2022-09-15") }, Report = new() { Refused = true, Late = false, False = false, Excused = false } };
        var report = debtor.On("2023-07-21");

        report.GroundOf("FJ-03").Should().BeNull("ability is not told");
        report.GroundOf("PR-06").Should().BeTrue();
        report.Detention().Should().Be(May);
    }

    [Fact]
    public void RC_045_a_notice_before_the_penalty()
    {
        var report = (Person().With(Act(ConductKind.RefusedAct, Date("2020-06-01"))) with { Penalties = [Imposed(PenaltyKind.Fine) with { IsPreNotice = true, ActedOn = Date("2020-06-01") }] }).On("2020-07-30");

        (report.Fine(), report.Detention()).Should().Be((May, May));
        report.Of(MeasureKind.Fine, "D1").Details.Bounds.Single().Most.Should().Be(100_000m);
        report.Audit("FJ-10").Should().Be("NotApplicable");
    }

    [Fact]
    public void RC_047_a_notice_against_a_government_body()
    {
        var report = (Firm().With(Act(ConductKind.RefusedToPerform, Date("2020-06-01"))) with { EntityType = EntityType.StateOrgan }).On("2020-06-17");

        report.Of(MeasureKind.Fine, "D1").Details.Bounds.Should().ContainSingle().Which.Should().Match<MeasureBounds>(static b => b.Least == 50_000m && b.Most == 1_000_000m);
        (report.Fine(), report.Detention()).Should().Be((May, Barred));
    }

    [Fact]
    public void RC_051_two_fines_for_one_refusal_of_a_garnishee_that_disputes_the_claim()
    {
        Penalty Fine(decimal amount) => Imposed(PenaltyKind.Fine) with { ActId = "B1", ActedOn = Date("2017-01-10"), Amount = amount, ApprovedByPresidentOn = Date("2017-03-20"), DecidedOn = Date("2017-03-20") };
        var garnishee = Outsider(ThirdPartyRole.Garnishee, PartyKind.LegalPerson, Act(ConductKind.RefusedAssistance, Date("2017-01-10")) with { Id = "B1" }) with
        {
            AssistanceNoticeReceivedOn = Date("2016-06-01"),
            ClaimDisputed = true,
            Penalties = [Fine(900_000m), Fine(900_000m)],
        };
        var report = File(Person()).With(garnishee).On("2017-03-20");

        report.Fine("T1").Should().Be(Not);
        report.Audit("FJ-14").Should().Be("Breached: once Advisory | Breached: once Advisory");
        report.Audit("FJ-15").Should().Be("ManualReview: sum ManualReview | ManualReview: sum ManualReview");
        report.Audit("FJ-10").Should().Be("Satisfied | Satisfied");
        File(Person()).With(garnishee with { ClaimDisputed = false }).On("2017-03-20").Fine("T1").Should().Be(Barred);
        File(Person()).With(garnishee with { ClaimDisputed = default, Penalties = [] }).On("2017-03-20").Fine("T1").Should().Be(Open);
    }
}
