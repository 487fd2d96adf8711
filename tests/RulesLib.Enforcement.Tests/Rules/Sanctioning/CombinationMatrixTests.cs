using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing.Punished;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

/// <summary>The combination matrix, columns exit, fine and detention: what stands beside each measure and event. Listing and restriction have their own table.</summary>
public class CombinationMatrixTests
{
    private const MeasureAnswer Na = MeasureAnswer.NotAvailable;
    private const MeasureAnswer May = MeasureAnswer.Discretionary;
    private const MeasureAnswer Must = MeasureAnswer.Mandatory;
    private const MeasureAnswer No = MeasureAnswer.Prohibited;

    private static readonly ExitRestriction s_exit = new()
    {
        PersonId = Known<string>.None,
        DecidedOn = new DateOnly(2024, 2, 1),
        ServedOn = new DateOnly(2024, 2, 2),
        LiftedOn = KnownDate.None,
    };

    private static Conduct Resistance { get; } = Act(ConductKind.ObstructedOrResisted) with { Id = "H1" };

    private static Debtor Kept => Person() with { ExitRestrictions = [s_exit] };

    private static CaseFile Agreed(Debtor debtor) => File(debtor).Asking(
        Hold(), new MeasureRequest { Kind = MeasureRequestKind.LiftExitRestriction, DebtorId = "D1", ReceivedOn = DayOfAct, InWriting = true });

    private static CaseFile Closed(Debtor debtor) => File(debtor) with
    {
        Closure = new() { Method = ClosureMethod.InterimTermination, ClosedOn = Date("2024-05-06"), Ruling = new() { MadeOn = Date("2024-05-06") } },
    };

    // Exit restriction, its lifting, fine, detention.
    public static TheoryData<string, CaseFile, MeasureAnswer, MeasureAnswer, MeasureAnswer, MeasureAnswer> Matrix => new()
    {
        { "nothing but non-performance", File(Person()), May, Na, Na, Na },
        { "listing", File(Person().With(Resistance).With(Entry(ListingGround.Obstruction) with { TermEndsOn = Date("2026-01-10") })), May, Na, May, May },
        { "order", File(Person().With(Order())), May, Na, Na, Na },
        { "order breached", File(Person().With(Act(ConductKind.BreachedConsumptionOrder)).With(Order())), May, Na, May, May },
        { "report duty breached", File(Person() with { ReportOrder = Reporting, Report = new() { Refused = true, Late = false, False = false, Excused = false } }), May, Na, May, May },
        { "fined for the act", File(Person().With(Resistance) with { Penalties = [Imposed(PenaltyKind.Fine) with { ActId = "H1" }] }), May, Na, No, May },
        { "detained for the act", File(Person().With(Resistance) with { Penalties = [Imposed(PenaltyKind.Detention) with { ActId = "H1" }] }), May, Na, May, No },
        { "fined for another act", File(Person().With(Resistance) with { Penalties = [Imposed(PenaltyKind.Fine) with { ActId = "H0", ActedOn = Date("2023-03-01") }] }), May, Na, May, May },
        { "adequate security", File(Kept with { Security = new() { GivenOn = DayOfAct, Effective = true, CoversDebt = true } }), May, May, Na, Na },
        { "full performance", File(Kept) with { Amounts = new() { Outstanding = 0m, PerformedInFullOn = Date("2024-05-30") } }, Na, Must, Na, Na },
        { "settlement under performance", File(Kept) with { Settlements = [new() { ConcludedOn = DayOfAct, FullyPerformed = false, PerformedOn = KnownDate.None }] }, May, Na, Na, Na },
        { "settlement and consent", Agreed(Kept) with { Settlements = [new() { ConcludedOn = DayOfAct, FullyPerformed = false, PerformedOn = KnownDate.None }] }, May, May, Na, Na },
        { "consent has no effect on penalties", Agreed(Kept.With(Resistance)), May, May, May, May },
        { "interim termination", Closed(Kept), May, Na, Na, Na },
        { "bankruptcy", File(Kept.With(Resistance) with { BankruptcyAcceptedOn = DayOfAct }), Na, Na, Na, Na },
        { "suspended for trial supervision", File(Kept) with { Suspensions = [new() { Kind = SuspensionKind.Suspension, Scope = SuspensionScope.Case, Ground = SuspensionGround.TrialSupervision, From = Date("2024-05-06"), Until = KnownDate.None }] }, May, Na, Na, Na },
    };

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Exit_fine_and_detention_stand_beside_each_measure_and_event_as_the_matrix_has_it(string state, CaseFile file, MeasureAnswer exit, MeasureAnswer lifting, MeasureAnswer fine, MeasureAnswer detention)
    {
        var report = file.OnTheDay();

        report.Answer(MeasureKind.ExitRestriction).Should().Be(exit, state);
        report.Answer(MeasureKind.ExitRestrictionLifting).Should().Be(lifting, state);
        report.Answer(MeasureKind.Fine).Should().Be(fine, state);
        report.Answer(MeasureKind.Detention).Should().Be(detention, state);
    }

    [Fact]
    public void Detention_may_end_early_on_repentance_after_full_performance_and_an_imposed_fine_stays_lawful()
    {
        var report = (File(Person().With(Resistance) with { Penalties = [Imposed(PenaltyKind.Fine) with { ActId = "H1" }] }) with { Amounts = new() { Outstanding = 0m, PerformedInFullOn = Date("2024-05-30") } }).OnTheDay();

        report.Sanctions.Audit.Where(static check => check.Info.Id.StartsWith("FJ", StringComparison.Ordinal) && check.Outcome == Outcome.Breached).Should().BeEmpty();
        Person().With(Resistance).OnTheDay().Measure(MeasureKind.Detention).Details.EndsWhen.Should().Contain("repentance");
    }

    [Fact]
    public void Fine_and_detention_leave_listing_restriction_and_exit_as_they_are()
    {
        var (clean, punished) = (File(Person()).OnTheDay(), File(Person() with { Penalties = [Imposed(PenaltyKind.Fine), Imposed(PenaltyKind.Detention)] }).OnTheDay());

        foreach (var kind in new[] { MeasureKind.DishonestList, MeasureKind.ConsumptionRestriction, MeasureKind.ExitRestriction })
            punished.Answer(kind).Should().Be(clean.Answer(kind), "{0}", kind);
    }

    [Theory]
    [InlineData("2008-03-31", false)]
    [InlineData("2008-04-01", true)]
    public void Exit_is_restricted_from_1_April_2008(string day, bool may) => (File(Person()).On(day).Answer(MeasureKind.ExitRestriction) == May).Should().Be(may);

    [Theory]
    [InlineData("2008-12-31", false)]
    [InlineData("2009-01-01", true)]
    public void Officers_are_kept_from_leaving_from_1_January_2009(string day, bool may) => (File(Firm(Chief())).On(day).Answer(MeasureKind.ExitRestriction, "O1") == May).Should().Be(may);

    [Theory]
    [InlineData("2013-09-30", false)]
    [InlineData("2013-10-01", true)]
    public void There_is_a_list_from_1_October_2013(string day, bool must) => (Under("SX-01-G2").With(Act(ConductKind.ObstructedOrResisted, Date("2013-09-01"))).On(day).Listing() == Must).Should().Be(must);

    // Least and most by the day of the act, each at the limit and one beyond.
    [Theory]
    [InlineData("2024-03-01", false, 100_000, true)]
    [InlineData("2024-03-01", false, 100_001, false)]
    [InlineData("2024-03-01", true, 49_999, false)]
    [InlineData("2024-03-01", true, 50_000, true)]
    [InlineData("2024-03-01", true, 1_000_000, true)]
    [InlineData("2024-03-01", true, 1_000_001, false)]
    [InlineData("2012-12-31", false, 10_001, false)]
    [InlineData("2012-12-31", true, 300_000, true)]
    [InlineData("2013-01-01", true, 300_000, true)]
    [InlineData("2013-01-01", true, 49_999, false)]
    [InlineData("2008-03-31", false, 1_001, false)]
    [InlineData("2008-04-01", false, 1_001, true)]
    public void A_fine_is_lawful_up_to_the_limit_and_from_the_least_on(string actedOn, bool entity, int amount, bool lawful)
    {
        var fine = Imposed(PenaltyKind.Fine) with { ActedOn = Date(actedOn), Amount = amount };

        var check = File((entity ? Firm() : Person()) with { Penalties = [fine] }).OnTheDay().Check("FJ-10");

        (check.Outcome == Outcome.Satisfied).Should().Be(lawful);
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void Detention_is_lawful_through_the_fifteenth_day(int days, bool lawful) =>
        (File(Person() with { Penalties = [Imposed(PenaltyKind.Detention) with { Days = days }] }).OnTheDay().Check("FJ-11").Outcome == Outcome.Satisfied).Should().Be(lawful);

    [Theory]
    [InlineData("2024-03-19", true)]
    [InlineData("2024-03-20", true)]
    [InlineData("2024-03-21", false)]
    public void The_fifteenth_day_of_detention_is_the_last_one_in_force(string day, bool inForce) =>
        File(Person().With(Resistance) with { Penalties = [Imposed(PenaltyKind.Detention) with { ReleasedOn = KnownDate.None }] }).On(day)
            .Measure(MeasureKind.Detention).InPlace.ToNullable().Should().Be(inForce);

    [Theory]
    [InlineData("2006-06-03", false)] // eighteen on the day
    [InlineData("2006-06-04", true)] // a day short
    [InlineData("2006-06-02", false)]
    public void Nobody_is_listed_before_the_eighteenth_birthday(string bornOn, bool barred) =>
        (Under("SX-01-G2") with { BornOn = Date(bornOn) }).OnTheDay().Listing().Should().Be(barred ? No : Must);
}
