using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

public class RestrictionTests
{
    // XF-01
    [Theory]
    [InlineData(ClaimContent.Money, true)]
    [InlineData(ClaimContent.Delivery, true)]
    [InlineData(ClaimContent.FungibleAct, false)]
    [InlineData(ClaimContent.NonFungibleAct, false)]
    [InlineData(ClaimContent.Omission, false)]
    [InlineData(ClaimContent.Visitation, false)]
    [InlineData(null, null)]
    public void Payment_and_delivery_allow_a_restriction_and_pure_acts_do_not(ClaimContent? claim, bool? holds)
    {
        var file = File(Adult());
        var report = (file with { Title = file.Title with { Claims = claim is { } given ? [given] : default } }).OnTheDay();

        report.Ground("XF-01").Should().Be(holds);
        report.Restriction().Should().Be(holds switch { true => MeasureAnswer.Discretionary, false => MeasureAnswer.NotAvailable, null => MeasureAnswer.Undetermined });
    }

    [Theory]
    [InlineData("2024-06-02", true)]
    [InlineData("2024-06-03", false)]
    [InlineData("2024-06-04", false)]
    [InlineData("none", false)]
    [InlineData("2024-06", null)]
    [InlineData(null, null)]
    public void The_period_of_the_notice_must_be_over(string? dueOn, bool? holds) =>
        (Adult() with { Notice = new() { PerformanceDueOn = Date(dueOn) } }).OnTheDay().Ground("XF-01").Should().Be(holds);

    [Theory]
    [InlineData("2024-06-02", false)]
    [InlineData("2024-06-03", false)]
    [InlineData("2024-06-04", true)]
    [InlineData("none", true)]
    [InlineData(null, true)] // An open case records what is outstanding on the day of judging.
    public void Something_must_be_unperformed(string? performedOn, bool? holds) =>
        (File(Adult()) with { Amounts = new() { Outstanding = Debt, PerformedInFullOn = Date(performedOn) } }).OnTheDay().Ground("XF-01").Should().Be(holds);

    [Fact]
    public void What_was_paid_after_the_closing_is_not_known_from_what_was_open_at_it()
    {
        var file = File(Adult()) with
        {
            Amounts = new() { Outstanding = Debt },
            Closure = new() { Method = ClosureMethod.InterimTermination, ClosedOn = Date("2024-06-03"), Ruling = new() { MadeOn = Date("2024-06-03") } },
        };

        file.On("2024-06-02").Ground("XF-01").Should().BeTrue();
        file.On("2024-06-03").Ground("XF-01").Should().BeTrue();
        file.On("2024-06-04").Ground("XF-01").Should().BeNull();
        (file with { Amounts = new() { Outstanding = 0m } }).On("2024-06-04").Ground("XF-01").Should().BeFalse();
    }

    [Theory]
    [InlineData("2010-09-30", false)]
    [InlineData("2010-10-01", true)]
    [InlineData("2010-10-02", true)]
    public void Restriction_exists_from_1_October_2010(string day, bool holds)
    {
        var report = Adult().On(day);

        report.Ground("XF-01").Should().Be(holds);
        report.Restriction().Should().Be(holds ? MeasureAnswer.Discretionary : MeasureAnswer.NotAvailable);
    }

    [Theory]
    [InlineData(AbilityLevel.None)]
    [InlineData(AbilityLevel.Full)]
    [InlineData(null)]
    public void Restriction_does_not_ask_for_ability(AbilityLevel? level) =>
        (Adult() with { Ability = new() { Assessed = Maybe(level), LivingCostsDeducted = true } }).OnTheDay().Ground("XF-01").Should().BeTrue();

    [Fact]
    public void A_restriction_has_no_term() => Adult().OnTheDay().Measure(MeasureKind.ConsumptionRestriction).Term.Should().BeNull();

    [Theory]
    [InlineData("2024-06-02", true)]
    [InlineData("2024-06-03", true)]
    [InlineData("2024-06-04", false)]
    [InlineData("none", false)]
    [InlineData(null, null)]
    public void An_order_is_in_force_once_issued(string? issuedOn, bool? inPlace) =>
        Adult().With(Order() with { IssuedOn = Date(issuedOn) }).OnTheDay().Measure(MeasureKind.ConsumptionRestriction).InPlace.ToNullable().Should().Be(inPlace);

    [Theory]
    [InlineData("2024-06-02", false)]
    [InlineData("2024-06-03", false)]
    [InlineData("2024-06-04", true)]
    [InlineData("none", true)]
    [InlineData(null, null)]
    public void An_order_is_in_force_until_lifted(string? liftedOn, bool? inPlace) =>
        Adult().With(Order() with { LiftedOn = Date(liftedOn) }).OnTheDay().Measure(MeasureKind.ConsumptionRestriction).InPlace.ToNullable().Should().Be(inPlace);

    // XF-02
    [Theory]
    [InlineData("2015-07-21", false)]
    [InlineData("2015-07-22", true)]
    [InlineData("2015-07-23", true)]
    public void A_listed_debtor_must_be_restricted_from_22_July_2015(string day, bool must)
    {
        var report = Adult().With(Entry(ListingGround.Evasion) with { DecidedOn = Date("2015-01-05") }).On(day);

        report.Ground("XF-02").Should().Be(must);
        report.Restriction().Should().Be(must ? MeasureAnswer.Mandatory : MeasureAnswer.Discretionary);
    }

    [Theory]
    [InlineData("2024-06-02", "none", true)]
    [InlineData("2024-06-03", "none", true)]
    [InlineData("2024-06-04", "none", false)]
    [InlineData("2024-01-10", "2024-06-02", false)]
    [InlineData("2024-01-10", "2024-06-03", false)]
    [InlineData("2024-01-10", "2024-06-04", true)]
    [InlineData("2024-01-10", null, null)]
    [InlineData(null, "none", null)]
    public void Restriction_is_mandatory_while_the_entry_stands(string? decidedOn, string? deletedOn, bool? must)
    {
        var report = Adult().With(Entry(ListingGround.Evasion) with { DecidedOn = Date(decidedOn), DeletedOn = Date(deletedOn) }).OnTheDay();

        report.Ground("XF-02").Should().Be(must);
        report.Restriction().Should().Be(must switch { true => MeasureAnswer.Mandatory, false => MeasureAnswer.Discretionary, null => MeasureAnswer.Undetermined });
    }

    [Fact]
    public void Whether_a_debtor_is_listed_is_open_while_the_entries_are()
    {
        var report = (Adult() with { Listings = default }).OnTheDay();

        report.Ground("XF-02").Should().BeNull();
        report.Restriction().Should().Be(MeasureAnswer.Undetermined);
        report.Questions.Should().Contain(question => question.Path == "$.debtors[0].listings" && question.AskedBy.Contains("XF-02"));
    }

    [Fact]
    public void A_listed_debtor_is_restricted_even_if_the_obligation_is_a_pure_act()
    {
        var file = File(Adult().With(Entry(ListingGround.Obstruction)));

        (file with { Title = file.Title with { Claims = [ClaimContent.NonFungibleAct] } }).OnTheDay().Restriction().Should().Be(MeasureAnswer.Mandatory);
    }

    // XF-17: an entry for conduct outweighs the good-faith bar.
    [Theory]
    [InlineData(ListingGround.AbleButRefuses, MeasureAnswer.Prohibited)]
    [InlineData(ListingGround.Obstruction, MeasureAnswer.Mandatory)]
    [InlineData(ListingGround.Evasion, MeasureAnswer.Mandatory)]
    [InlineData(ListingGround.ReportBreach, MeasureAnswer.Mandatory)]
    [InlineData(ListingGround.OrderBreach, MeasureAnswer.Mandatory)]
    [InlineData(ListingGround.SettlementBreach, MeasureAnswer.Prohibited)]
    public void Enough_property_or_the_applicants_wish_yields_to_an_entry_for_conduct(ListingGround ground, MeasureAnswer answer)
    {
        var file = File(Adult().With(Entry(ground)));

        file.Holding(Sealed(Debt)).OnTheDay().Restriction().Should().Be(answer);
        file.Asking(Hold()).OnTheDay().Restriction().Should().Be(answer);
    }

    [Fact]
    public void An_entry_on_several_grounds_is_one_for_conduct_if_one_of_them_is() =>
        File(Adult().With(Entry(ListingGround.AbleButRefuses, ListingGround.ReportBreach))).Asking(Hold()).OnTheDay().Restriction().Should().Be(MeasureAnswer.Mandatory);

    [Fact]
    public void An_entry_whose_grounds_are_not_known_leaves_the_conflict_open() =>
        File(Adult().With(Entry() with { Grounds = default })).Asking(Hold()).OnTheDay().Restriction().Should().Be(MeasureAnswer.Undetermined);
}
