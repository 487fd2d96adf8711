using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

public class ListingGroundTests
{
    private static readonly string[] s_grounds = ["SX-01-G1", "SX-01-G2", "SX-01-G3", "SX-01-G4", "SX-01-G5", "SX-01-G6"];

    public static TheoryData<string> Grounds => [.. s_grounds];

    [Fact]
    public void A_cooperative_debtor_gives_no_ground()
    {
        var report = Adult().OnTheDay();

        s_grounds.Should().OnlyContain(id => report.Ground(id) == false);
        report.Listing().Should().Be(MeasureAnswer.NotAvailable);
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Each_ground_alone_makes_listing_mandatory(string id)
    {
        var report = Under(id).OnTheDay();

        s_grounds.Where(ground => report.Ground(ground) != false).Should().Equal(id);
        report.Listing().Should().Be(MeasureAnswer.Mandatory);
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void A_debtor_of_whom_nothing_but_the_name_is_known_is_not_judged(string id)
    {
        var report = new Debtor { Id = "D1" }.OnTheDay();

        report.Ground(id).Should().BeNull();
        report.Listing().Should().Be(MeasureAnswer.Undetermined);
    }

    // Two elements: something unperformed, and a ground.
    [Theory]
    [InlineData("2024-06-02", false)]
    [InlineData("2024-06-03", false)]
    [InlineData("2024-06-04", true)]
    [InlineData("none", true)]
    [InlineData("2024-06-03/2024-06-04", null)]
    [InlineData(null, true)] // An open case records what is outstanding on the day of judging.
    public void A_ground_asks_for_something_unperformed_on_the_day_of_the_decision(string? performedOn, bool? holds)
    {
        foreach (var id in s_grounds)
        {
            var report = (File(Under(id)) with { Amounts = new() { Outstanding = Debt, PerformedInFullOn = Date(performedOn) } }).OnTheDay();

            report.Ground(id).Should().Be(holds, id);
            report.Listing().Should().Be(holds switch { true => MeasureAnswer.Mandatory, false => MeasureAnswer.NotAvailable, null => MeasureAnswer.Undetermined }, id);
        }
    }

    public static TheoryData<string, Func<Debtor, KnownDate, Debtor>> Endings => new()
    {
        { "died", (debtor, day) => debtor with { DiedOn = day } },
        { "bankrupt", (debtor, day) => debtor with { BankruptcyAcceptedOn = day } },
        { "discharged", (debtor, day) => debtor with { LiabilityDischargedOn = day } },
        { "removed", (debtor, day) => debtor with { RemovedOn = day } },
        { "deregistered", (debtor, day) => debtor with { Kind = PartyKind.LegalPerson, DeregisteredOn = day, HasSuccessor = false } },
    };

    [Theory]
    [MemberData(nameof(Endings))]
    public void No_ground_against_somebody_against_whom_enforcement_no_longer_runs(string because, Func<Debtor, KnownDate, Debtor> ended)
    {
        foreach (var id in s_grounds)
        {
            ended(Under(id), Today.AddDays(-1)).OnTheDay().Ground(id).Should().BeFalse(because);
            ended(Under(id), Today).OnTheDay().Ground(id).Should().BeFalse(because);
            ended(Under(id), Today.AddDays(1)).OnTheDay().Ground(id).Should().BeTrue(because);
        }
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void No_ground_against_somebody_who_is_not_yet_added(int days, bool holds) =>
        (Under("SX-01-G2") with { AddedOn = Today.AddDays(days) }).OnTheDay().Ground("SX-01-G2").Should().Be(holds);

    [Theory]
    [InlineData("2013-09-30", false)]
    [InlineData("2013-10-01", true)]
    [InlineData("2013-10-02", true)]
    public void The_list_exists_from_1_October_2013(string day, bool holds)
    {
        Refusing().On(day).Ground("SX-01-G1").Should().Be(holds);
        foreach (var (id, kind) in s_conductOf)
            Adult().With(Act(kind, Date("2013-09-20"))).With(Order()).On(day).Ground(id).Should().Be(holds, id);
        (Under("SX-01-G4") with { ReportOrder = new() { IssuedOn = Date("2013-09-01"), DueOn = Date("2013-09-15") } }).On(day).Ground("SX-01-G4").Should().Be(holds);
    }

    // G1
    [Theory]
    [InlineData(AbilityLevel.Full, true, true)]
    [InlineData(AbilityLevel.Partial, true, true)]
    [InlineData(AbilityLevel.None, true, false)]
    [InlineData(AbilityLevel.Full, false, false)]
    [InlineData(AbilityLevel.Full, null, null)]
    [InlineData(null, true, null)]
    [InlineData(null, null, null)]
    [InlineData(null, false, false)]
    [InlineData(AbilityLevel.None, null, false)]
    public void G1_asks_for_ability_and_refusal(AbilityLevel? level, bool? refuses, bool? holds) =>
        (Adult() with { Ability = new() { Assessed = Maybe(level), LivingCostsDeducted = true, RefusesToPerform = Truth.From(refuses) } })
            .OnTheDay().Ground("SX-01-G1").Should().Be(holds);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void G1_takes_verified_refusal_by_the_day_of_the_decision(int days, bool holds) =>
        Adult().With(Act(ConductKind.RefusedToPerform, Today.AddDays(days))).OnTheDay().Ground("SX-01-G1").Should().Be(holds);

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void G1_takes_recorded_refusal_only_if_it_is_verified(bool? verified, bool? holds) =>
        Adult().With(Act(ConductKind.RefusedToPerform) with { Verified = Truth.From(verified) }).OnTheDay().Ground("SX-01-G1").Should().Be(holds);

    // G2, G3, G5, G6
    private static readonly (string Id, ConductKind Kind)[] s_conductOf =
    [
        ("SX-01-G2", ConductKind.ObstructedOrResisted),
        ("SX-01-G3", ConductKind.EvadedEnforcement),
        ("SX-01-G3", ConductKind.MovedSealedProperty),
        ("SX-01-G3", ConductKind.ColludedInLitigation),
        ("SX-01-G5", ConductKind.BreachedConsumptionOrder),
        ("SX-01-G6", ConductKind.RefusedSettlement),
    ];

    public static TheoryData<string, ConductKind> ConductOf
    {
        get
        {
            var data = new TheoryData<string, ConductKind>();
            foreach (var (id, kind) in s_conductOf) data.Add(id, kind);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(ConductOf))]
    public void Conduct_must_be_verified(string id, ConductKind kind)
    {
        bool? Holds(Truth verified) => Adult().With(Act(kind) with { Verified = verified }).With(Order()).OnTheDay().Ground(id);

        Holds(true).Should().BeTrue();
        Holds(false).Should().BeFalse();
        Holds(Truth.Unknown).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(ConductOf))]
    public void Conduct_counts_up_to_the_day_of_the_decision(string id, ConductKind kind)
    {
        bool? Holds(KnownDate actedOn) => Adult().With(Act(kind, actedOn)).With(Order()).OnTheDay().Ground(id);

        Holds(Today.AddDays(-1)).Should().BeTrue();
        Holds(Today).Should().BeTrue();
        Holds(Today.AddDays(1)).Should().BeFalse();
        Holds(KnownDate.Between(Today, Today.AddDays(1))).Should().BeNull();
        Holds(KnownDate.Unknown).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(ConductOf))]
    public void Conduct_gives_no_other_ground(string id, ConductKind kind)
    {
        var report = Adult().With(Act(kind)).With(Order()).OnTheDay();

        s_grounds.Where(ground => ground != id).Should().OnlyContain(ground => report.Ground(ground) == false);
    }

    [Theory]
    [MemberData(nameof(ConductOf))]
    public void Conduct_is_open_while_the_record_may_go_on(string id, ConductKind kind)
    {
        Adult().With(Order()).OnTheDay().Ground(id).Should().BeFalse();
        (Adult() with { Conduct = default }).With(Order()).OnTheDay().Ground(id).Should().BeNull();
        (Adult() with { Conduct = new([Act(kind)], isComplete: false) }).With(Order()).OnTheDay().Ground(id).Should().BeTrue();
    }

    // The 2013 text asked for ability under every ground; it governs older conduct, whatever the day of the decision.
    [Theory]
    [MemberData(nameof(ConductOf))]
    public void Conduct_before_1_May_2017_needs_ability(string id, ConductKind kind)
    {
        bool? Holds(string actedOn, AbilityLevel? level) =>
            (Adult() with { Ability = new() { Assessed = Maybe(level), LivingCostsDeducted = true, RefusesToPerform = false } }).With(Act(kind, Date(actedOn))).With(Order()).OnTheDay().Ground(id);

        foreach (var day in (string[])["2017-05-01", "2017-05-02"])
            foreach (var level in (AbilityLevel?[])[AbilityLevel.Full, AbilityLevel.None, null])
                Holds(day, level).Should().BeTrue();
        Holds("2017-04-30", AbilityLevel.Full).Should().BeTrue();
        Holds("2017-04-30", AbilityLevel.Partial).Should().BeTrue();
        Holds("2017-04-30", AbilityLevel.None).Should().BeFalse();
        Holds("2017-04-30", null).Should().BeNull();
        Holds("2017-04-30/2017-05-01", AbilityLevel.None).Should().BeNull();
        Holds("2017-04-30/2017-05-01", AbilityLevel.Full).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(ConductOf))]
    public void A_decision_before_1_May_2017_needs_ability(string id, ConductKind kind)
    {
        bool? Holds(AbilityLevel level, string day) =>
            (Adult() with { Ability = new() { Assessed = level, LivingCostsDeducted = true, RefusesToPerform = false } }).With(Act(kind, Date("2017-04-10"))).With(Order()).On(day).Ground(id);

        foreach (var day in (string[])["2017-04-30", "2017-05-01", "2017-05-02"])
        {
            Holds(AbilityLevel.Full, day).Should().BeTrue();
            Holds(AbilityLevel.None, day).Should().BeFalse();
        }
    }

    // G4
    [Theory]
    [InlineData(true, false, false, false, true)]
    [InlineData(false, true, false, false, true)]
    [InlineData(false, false, true, false, true)]
    [InlineData(false, false, false, false, false)]
    [InlineData(false, true, false, true, false)]
    [InlineData(false, false, true, true, true)]
    [InlineData(false, true, false, null, null)]
    [InlineData(null, false, false, false, null)]
    [InlineData(false, null, false, false, null)]
    [InlineData(false, false, null, false, null)]
    [InlineData(false, null, true, null, true)]
    [InlineData(null, null, false, true, false)]
    public void G4_is_refusal_falsity_or_inexcusable_lateness(bool? refused, bool? late, bool? isFalse, bool? excused, bool? holds) =>
        (Adult() with
        {
            ReportOrder = Reporting,
            Report = new() { Refused = Truth.From(refused), Late = Truth.From(late), False = Truth.From(isFalse), Excused = Truth.From(excused) },
        }).OnTheDay().Ground("SX-01-G4").Should().Be(holds);

    [Theory]
    [InlineData("2024-06-02", true)]
    [InlineData("2024-06-03", true)]
    [InlineData("2024-06-04", false)]
    [InlineData("none", false)]
    [InlineData(null, null)]
    public void G4_needs_an_order_to_report(string? issuedOn, bool? holds) =>
        (Under("SX-01-G4") with { ReportOrder = new() { IssuedOn = Date(issuedOn), DueOn = Date("2024-06-01") } }).OnTheDay().Ground("SX-01-G4").Should().Be(holds);

    [Theory]
    [InlineData("2017-04-30", AbilityLevel.Full, true)]
    [InlineData("2017-04-30", AbilityLevel.None, false)]
    [InlineData("2017-04-30", null, null)]
    [InlineData("2017-05-01", AbilityLevel.None, true)]
    [InlineData("2017-05-02", AbilityLevel.None, true)]
    [InlineData("2017-05-02", null, true)]
    public void G4_needs_ability_while_the_2013_text_governs(string dueOn, AbilityLevel? level, bool? holds) =>
        (Under("SX-01-G4") with
        {
            ReportOrder = new() { IssuedOn = Date("2017-04-01"), DueOn = Date(dueOn) },
            Ability = new() { Assessed = Maybe(level), LivingCostsDeducted = true, RefusesToPerform = false },
        }).OnTheDay().Ground("SX-01-G4").Should().Be(holds);

    // G5
    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", true)]
    [InlineData("2024-03-02", false)]
    [InlineData("none", false)]
    [InlineData(null, null)]
    public void G5_asks_for_an_order_received_before_the_act(string? receivedOn, bool? holds) =>
        Adult().With(Act(ConductKind.BreachedConsumptionOrder)).With(Order() with { ServedOn = Date(receivedOn) }).OnTheDay().Ground("SX-01-G5").Should().Be(holds);

    [Theory]
    [InlineData("2024-02-29", false)]
    [InlineData("2024-03-02", true)]
    [InlineData("none", true)]
    [InlineData(null, null)]
    public void G5_asks_for_an_order_not_lifted_when_the_act_was_done(string? liftedOn, bool? holds) =>
        Adult().With(Act(ConductKind.BreachedConsumptionOrder)).With(Order() with { LiftedOn = Date(liftedOn) }).OnTheDay().Ground("SX-01-G5").Should().Be(holds);

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", false)]
    [InlineData("2024-03-02", false)]
    [InlineData(null, null)]
    public void G5_cannot_be_committed_while_a_grace_period_runs(string? graceEndsOn, bool? holds) =>
        Adult().With(Act(ConductKind.BreachedConsumptionOrder)).With(Order() with { GraceEndsOn = Date(graceEndsOn) }).OnTheDay().Ground("SX-01-G5").Should().Be(holds);

    [Fact]
    public void G5_is_open_while_the_orders_are_not_known()
    {
        var debtor = Adult().With(Act(ConductKind.BreachedConsumptionOrder));

        debtor.OnTheDay().Ground("SX-01-G5").Should().BeFalse();
        (debtor with { ConsumptionOrders = default }).OnTheDay().Ground("SX-01-G5").Should().BeNull();
    }

    // G6
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(null, null)]
    public void G6_is_no_ground_with_just_cause(bool? justCause, bool? holds) =>
        Adult().With(Act(ConductKind.RefusedSettlement) with { JustCause = Truth.From(justCause) }).OnTheDay().Ground("SX-01-G6").Should().Be(holds);

    [Theory]
    [InlineData(ConductKind.PaidAwayAfterNotice)]
    [InlineData(ConductKind.RefusedAssistance)]
    [InlineData(ConductKind.Other)]
    public void Conduct_of_another_kind_is_no_ground(ConductKind kind)
    {
        var report = Adult().With(Act(kind)).OnTheDay();

        s_grounds.Should().OnlyContain(id => report.Ground(id) == false);
    }
}
