using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

public class ListingMeasureTests
{
    // SX-01, SX-28
    [Fact]
    public void Listing_is_mandatory_under_one_id_with_its_aliases()
    {
        var listing = Refusing().OnTheDay().Measure(MeasureKind.DishonestList);

        listing.RuleId.Should().Be("SX-01");
        listing.Info.Aliases.Should().Equal("SX-02", "SX-28");
        listing.Answer.Should().Be(MeasureAnswer.Mandatory);
        listing.InPlace.IsFalse.Should().BeTrue();
    }

    [Fact]
    public void One_barred_ground_does_not_save_from_another()
    {
        var debtor = Refusing().With(Act(ConductKind.EvadedEnforcement)) with { Security = new() { GivenOn = DayOfAct, Effective = true, CoversDebt = true } };
        var listing = debtor.OnTheDay().Measure(MeasureKind.DishonestList);

        listing.Answer.Should().Be(MeasureAnswer.Mandatory);
        listing.Grounds.Select(ground => ground.RuleId).Should().Equal("SX-01-G1", "SX-01-G3");
        listing.Term!.Months.Should().Be(24);
    }

    [Fact]
    public void One_certain_ground_settles_the_answer_whatever_else_is_open() =>
        (Under("SX-01-G2") with { Ability = new(), ReportOrder = new(), Report = new() }).OnTheDay().Listing().Should().Be(MeasureAnswer.Mandatory);

    // SX-02
    [Theory]
    [InlineData("SX-01-G1", null)]
    [InlineData("SX-01-G2", 24)]
    [InlineData("SX-01-G3", 24)]
    [InlineData("SX-01-G4", 24)]
    [InlineData("SX-01-G5", 24)]
    [InlineData("SX-01-G6", 24)]
    public void Every_ground_but_G1_has_a_term_of_two_years(string ground, int? months)
    {
        var term = Under(ground).OnTheDay().Measure(MeasureKind.DishonestList).Term;

        term.Should().Be(new MeasureTerm(months, months is null ? null : new DateOnly(2026, 6, 3)));
    }

    [Fact]
    public void G1_beside_another_ground_has_the_term_of_that_ground() =>
        Refusing().With(Act(ConductKind.ObstructedOrResisted)).OnTheDay().Measure(MeasureKind.DishonestList).Term!.Months.Should().Be(24);

    [Theory]
    [InlineData("2024-02-28", "2026-02-28")]
    [InlineData("2024-02-29", "2026-02-28")]
    [InlineData("2024-03-01", "2026-03-01")]
    [InlineData("2022-02-28", "2024-02-28")]
    [InlineData("2024-12-31", "2026-12-31")]
    public void The_term_ends_on_the_corresponding_day_or_the_last_of_the_month(string day, string endsOn) =>
        Adult().With(Act(ConductKind.ObstructedOrResisted, Date("2021-01-04"))).On(day).Measure(MeasureKind.DishonestList).Term!.EndsOn.Should().Be(Law.TestDay.Of(endsOn));

    [Theory]
    [InlineData("2017-04-30", null)]
    [InlineData("2017-05-01", 24)]
    [InlineData("2017-05-02", 24)]
    public void There_are_terms_from_1_May_2017(string day, int? months)
    {
        var listing = Adult().With(Act(ConductKind.ObstructedOrResisted, Date("2017-04-10"))).On(day).Measure(MeasureKind.DishonestList);

        listing.Answer.Should().Be(MeasureAnswer.Mandatory);
        listing.Term!.Months.Should().Be(months);
    }

    [Fact]
    public void What_is_not_to_be_taken_has_no_term()
    {
        Adult().OnTheDay().Measure(MeasureKind.DishonestList).Term.Should().BeNull();
        (Under("SX-01-G2") with { BornOn = Date("2010-01-01") }).OnTheDay().Measure(MeasureKind.DishonestList).Term.Should().BeNull();
    }

    [Theory]
    [InlineData("2024-06-02", true)]
    [InlineData("2024-06-03", true)]
    [InlineData("2024-06-04", false)]
    [InlineData(null, null)]
    public void An_entry_stands_from_the_day_of_the_decision(string? decidedOn, bool? inPlace) =>
        Adult().With(Entry(ListingGround.Evasion) with { DecidedOn = Date(decidedOn) }).OnTheDay().Measure(MeasureKind.DishonestList).InPlace.ToNullable().Should().Be(inPlace);

    [Theory]
    [InlineData("2024-06-02", false)]
    [InlineData("2024-06-03", false)]
    [InlineData("2024-06-04", true)]
    [InlineData("none", true)]
    [InlineData(null, null)]
    public void An_entry_stands_until_it_is_deleted(string? deletedOn, bool? inPlace) =>
        Adult().With(Entry(ListingGround.Evasion) with { DeletedOn = Date(deletedOn) }).OnTheDay().Measure(MeasureKind.DishonestList).InPlace.ToNullable().Should().Be(inPlace);

    // SX-03
    private static Debtor Listed(params Conduct[] acts) => Adult().With(Entry(ListingGround.Obstruction) with { TermEndsOn = Date("2026-01-10") }).With(acts);

    private static Conduct Violence(ConductMethod method = ConductMethod.Violence, Truth? serious = null) =>
        Act(ConductKind.ObstructedOrResisted) with { Method = method, Serious = serious ?? true };

    [Theory]
    [InlineData(ConductMethod.Violence, true, MeasureAnswer.Discretionary)]
    [InlineData(ConductMethod.Threat, true, MeasureAnswer.Discretionary)]
    [InlineData(ConductMethod.Forgery, true, MeasureAnswer.NotAvailable)]
    [InlineData(ConductMethod.Other, true, MeasureAnswer.NotAvailable)]
    [InlineData(ConductMethod.Violence, false, MeasureAnswer.NotAvailable)]
    [InlineData(ConductMethod.Violence, null, MeasureAnswer.Undetermined)]
    [InlineData(null, true, MeasureAnswer.Undetermined)]
    [InlineData(null, false, MeasureAnswer.NotAvailable)]
    public void Violence_or_threats_in_serious_circumstances_allow_a_longer_term(ConductMethod? method, bool? serious, MeasureAnswer answer) =>
        Listed(Violence() with { Method = Maybe(method), Serious = Truth.From(serious) }).OnTheDay().Extension().Should().Be(answer);

    [Theory]
    [InlineData(0, MeasureAnswer.NotAvailable)]
    [InlineData(1, MeasureAnswer.NotAvailable)]
    [InlineData(2, MeasureAnswer.Discretionary)]
    [InlineData(3, MeasureAnswer.Discretionary)]
    public void Several_acts_are_two(int acts, MeasureAnswer answer) =>
        Listed([.. Enumerable.Repeat(Act(ConductKind.EvadedEnforcement), acts).Select((act, i) => act with { ActedOn = DayOfAct.AddDays(i) })]).OnTheDay().Extension().Should().Be(answer);

    [Fact]
    public void Acts_under_different_grounds_add_up() =>
        Listed(Act(ConductKind.EvadedEnforcement), Act(ConductKind.RefusedSettlement)).OnTheDay().Extension().Should().Be(MeasureAnswer.Discretionary);

    [Theory]
    [InlineData(true, MeasureAnswer.Discretionary)]
    [InlineData(false, MeasureAnswer.NotAvailable)]
    [InlineData(null, MeasureAnswer.Undetermined)]
    public void An_act_counts_if_it_is_verified(bool? verified, MeasureAnswer answer) =>
        Listed(Act(ConductKind.EvadedEnforcement), Act(ConductKind.EvadedEnforcement) with { Verified = Truth.From(verified) }).OnTheDay().Extension().Should().Be(answer);

    [Theory]
    [InlineData(-1, MeasureAnswer.Discretionary)]
    [InlineData(0, MeasureAnswer.Discretionary)]
    [InlineData(1, MeasureAnswer.NotAvailable)]
    public void An_act_counts_up_to_the_day_of_the_decision(int days, MeasureAnswer answer) =>
        Listed(Act(ConductKind.EvadedEnforcement), Act(ConductKind.EvadedEnforcement, Today.AddDays(days))).OnTheDay().Extension().Should().Be(answer);

    [Fact]
    public void Refusal_to_perform_does_not_count_as_an_act() =>
        Listed(Act(ConductKind.EvadedEnforcement), Act(ConductKind.RefusedToPerform)).OnTheDay().Extension().Should().Be(MeasureAnswer.NotAvailable);

    [Fact]
    public void A_record_that_may_go_on_leaves_a_longer_term_open() =>
        (Listed() with { Conduct = new([Act(ConductKind.EvadedEnforcement)], isComplete: false) }).OnTheDay().Extension().Should().Be(MeasureAnswer.Undetermined);

    [Theory]
    [InlineData("2024-06-03", MeasureAnswer.NotAvailable)]
    [InlineData("2024-06-04", MeasureAnswer.Discretionary)]
    [InlineData(null, MeasureAnswer.Undetermined)]
    public void Only_a_standing_entry_is_deleted_early_and_a_longer_term_may_come_with_a_new_one(string? deletedOn, MeasureAnswer answer)
    {
        var report = (Adult().With(Entry(ListingGround.Obstruction) with { DeletedOn = Date(deletedOn) }).With(Violence()) with { PerformsActively = true }).OnTheDay();

        report.EarlyDeletion().Should().Be(answer);
        report.Extension().Should().Be(deletedOn is null ? MeasureAnswer.Undetermined : MeasureAnswer.Discretionary);
    }

    [Theory]
    [InlineData("2017-04-30", MeasureAnswer.NotAvailable)]
    [InlineData("2017-05-01", MeasureAnswer.Discretionary)]
    [InlineData("2017-05-02", MeasureAnswer.Discretionary)]
    public void Longer_terms_and_early_deletion_exist_from_1_May_2017(string day, MeasureAnswer answer)
    {
        var debtor = Adult().With(Entry(ListingGround.Obstruction) with { DecidedOn = Date("2017-03-01") }).With(Violence() with { ActedOn = Date("2017-02-01") }) with { CorrectedConduct = true };

        debtor.On(day).Extension().Should().Be(answer);
        debtor.On(day).EarlyDeletion().Should().Be(answer);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(0, false)]
    [InlineData(null, null)]
    public void An_extension_that_was_decided_is_seen(int? years, bool? inPlace) =>
        Adult().With(Entry(ListingGround.Obstruction) with { ExtensionYears = Maybe(years) }).OnTheDay().Measure(MeasureKind.ListingExtension).InPlace.ToNullable().Should().Be(inPlace);

    // SX-04
    [Theory]
    [InlineData(true, false, MeasureAnswer.Discretionary)]
    [InlineData(false, true, MeasureAnswer.Discretionary)]
    [InlineData(false, false, MeasureAnswer.NotAvailable)]
    [InlineData(null, false, MeasureAnswer.Undetermined)]
    [InlineData(false, null, MeasureAnswer.Undetermined)]
    [InlineData(null, true, MeasureAnswer.Discretionary)]
    public void A_listed_debtor_who_performs_or_corrects_himself_may_be_deleted_early(bool? performs, bool? corrects, MeasureAnswer answer) =>
        (Listed() with { PerformsActively = Truth.From(performs), CorrectedConduct = Truth.From(corrects) }).OnTheDay().EarlyDeletion().Should().Be(answer);

    [Fact]
    public void Somebody_not_listed_is_not_deleted() =>
        (Adult() with { PerformsActively = true }).OnTheDay().EarlyDeletion().Should().Be(MeasureAnswer.NotAvailable);

    [Theory]
    [InlineData(DeletionGround.EarlyDeletion, "2024-06-03", true)]
    [InlineData(DeletionGround.EarlyDeletion, "2024-06-04", false)]
    [InlineData(DeletionGround.Performed, "2024-06-03", false)]
    public void An_early_deletion_that_was_made_is_seen(DeletionGround ground, string deletedOn, bool inPlace) =>
        Adult().With(Entry(ListingGround.Obstruction) with { DeletedOn = Date(deletedOn), DeletionGround = ground })
            .OnTheDay().Measure(MeasureKind.EarlyDeletion).InPlace.ToNullable().Should().Be(inPlace);
}
