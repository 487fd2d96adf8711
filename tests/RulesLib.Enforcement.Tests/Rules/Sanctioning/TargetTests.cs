using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

public class TargetTests
{
    [Theory]
    [InlineData(true, true, false)]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    [InlineData(false, false, true)]
    [InlineData(false, null, true)]
    [InlineData(null, false, true)]
    [InlineData(true, null, null)]
    [InlineData(null, true, null)]
    public void Only_the_debtor_is_a_target(bool? bound, bool? confirmed, bool? barred)
    {
        var report = (Under("SX-01-G2") with { BoundByTitle = Truth.From(bound), IdentityConfirmed = Truth.From(confirmed) }).OnTheDay();

        report.Bar("PP-01").Should().Be(barred);
        report.Listing().Should().Be(barred switch { true => MeasureAnswer.Prohibited, false => MeasureAnswer.Mandatory, null => MeasureAnswer.Undetermined });
        report.Restriction().Should().Be(barred switch { true => MeasureAnswer.Prohibited, false => MeasureAnswer.Discretionary, null => MeasureAnswer.Undetermined });
    }

    [Fact]
    public void Somebody_whom_the_title_does_not_bind_is_a_target_of_nothing_even_without_a_ground()
    {
        var report = (Adult() with { BoundByTitle = false }).OnTheDay();

        report.Listing().Should().Be(MeasureAnswer.Prohibited);
        report.Restriction().Should().Be(MeasureAnswer.Prohibited);
        report.Measure(MeasureKind.DishonestList).Bars.Should().ContainSingle().Which.RuleId.Should().Be("PP-01");
    }

    [Fact]
    public void An_identity_that_is_not_known_to_be_confirmed_is_asked_for()
    {
        var report = (Refusing() with { IdentityConfirmed = default }).OnTheDay();

        report.Listing().Should().Be(MeasureAnswer.Undetermined);
        report.Questions.Should().ContainSingle(question => question.Path == "$.debtors[0].identityConfirmed").Which.AskedBy.Should().Contain("PP-01");
    }

    [Fact]
    public void The_bar_names_its_reason()
    {
        var report = (Refusing() with { BoundByTitle = false }).OnTheDay();
        var bar = report.Measure(MeasureKind.DishonestList).Bars.Single();

        bar.IsAbsolute.Should().BeTrue();
        EnforcementEvaluator.Create().Explain(report, bar, System.Globalization.CultureInfo.GetCultureInfo("en")).Title.Should().Be("Not a lawful target of measures");
    }

    [Fact]
    public void One_debtor_may_be_barred_and_the_other_not()
    {
        var report = File(Under("SX-01-G2") with { BornOn = Date("2010-01-01") }, Under("SX-01-G2", "D2")).OnTheDay();

        report.Listing("D1").Should().Be(MeasureAnswer.Prohibited);
        report.Listing("D2").Should().Be(MeasureAnswer.Mandatory);
        report.Measure(MeasureKind.DishonestList, "D2").Bars.Should().BeEmpty();
    }

    [Fact]
    public void Conduct_of_one_debtor_is_no_ground_against_another()
    {
        var report = File(Under("SX-01-G2"), Adult("D2")).OnTheDay();

        report.Listing("D1").Should().Be(MeasureAnswer.Mandatory);
        report.Listing("D2").Should().Be(MeasureAnswer.NotAvailable);
    }

    [Fact]
    public void Without_debtors_there_are_no_measures() => File().OnTheDay().Sanctions.Measures.Should().BeEmpty();

    [Fact]
    public void Debtors_whom_the_file_does_not_name_leave_everything_open()
    {
        var report = (File() with { Debtors = default }).OnTheDay();

        report.Sanctions.Measures.Should().NotBeEmpty();
        report.Sanctions.Measures.Should().OnlyContain(measure => measure.Answer == MeasureAnswer.Undetermined);
        report.Questions.Should().Contain(question => question.Path == "$.debtors");
    }

    [Fact]
    public void The_order_of_debtors_changes_nothing()
    {
        var (minor, adult) = (Under("SX-01-G3") with { BornOn = Date("2010-01-01") }, Under("SX-01-G3", "D2"));
        var forward = File(minor, adult).OnTheDay();
        var backward = File(adult, minor).OnTheDay();

        foreach (var id in (string[])["D1", "D2"])
            foreach (var kind in forward.Sanctions.Measures.Select(static measure => measure.Kind).Distinct())
                backward.Answer(kind, id).Should().Be(forward.Answer(kind, id));
    }

    // Garnishees, relatives, agencies and banks may be fined or detained, never listed.
    [Theory]
    [InlineData(ThirdPartyRole.Garnishee)]
    [InlineData(ThirdPartyRole.AssistingUnit)]
    [InlineData(ThirdPartyRole.AssistingIndividual)]
    [InlineData(ThirdPartyRole.ExecutionGuarantor)]
    [InlineData(ThirdPartyRole.Relative)]
    [InlineData(ThirdPartyRole.Holder)]
    [InlineData(ThirdPartyRole.FormerDefendant)]
    [InlineData(ThirdPartyRole.Other)]
    public void Third_persons_are_never_listed_or_restricted(ThirdPartyRole role)
    {
        var outsider = new ThirdParty
        {
            Id = "T1",
            Kind = PartyKind.NaturalPerson,
            Role = role,
            StillRefuses = true,
            Officers = [new() { Id = "O9" }],
            Conduct = [Act(ConductKind.ObstructedOrResisted) with { Method = ConductMethod.Violence, Serious = true }, Act(ConductKind.PaidAwayAfterNotice)],
        };
        var report = (File(Adult()) with { ThirdParties = [outsider] }).OnTheDay();

        report.Listing("T1").Should().Be(MeasureAnswer.Prohibited);
        report.Listing("O9").Should().Be(MeasureAnswer.Prohibited);
        report.Sanctions.Measures.Where(static measure => measure.Kind is MeasureKind.ConsumptionRestriction or MeasureKind.RestrictionLifting or MeasureKind.TemporaryTravel)
            .Should().OnlyContain(static measure => measure.Subject is Debtor);
        report.Listing().Should().Be(MeasureAnswer.NotAvailable);
    }
}
