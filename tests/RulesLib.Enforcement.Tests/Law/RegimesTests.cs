using System.Globalization;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Tests.Law;

public class RegimesTests
{
    [Theory]
    [InlineData("2009-03-18", null)]
    [InlineData("2009-03-19", Regime.R0)]
    [InlineData("2009-03-20", Regime.R0)]
    [InlineData("2014-12-31", Regime.R0)]
    [InlineData("2015-01-01", Regime.R1)]
    [InlineData("2015-01-02", Regime.R1)]
    [InlineData("2015-02-03", Regime.R1)]
    [InlineData("2015-02-04", Regime.R2)]
    [InlineData("2015-02-05", Regime.R2)]
    [InlineData("2016-05-15", Regime.R2)]
    [InlineData("2016-11-30", Regime.R2)]
    [InlineData("2016-12-01", Regime.R3)]
    [InlineData("2016-12-02", Regime.R3)]
    [InlineData("2017-04-30", Regime.R3)]
    [InlineData("2017-05-01", Regime.R4)]
    [InlineData("2017-05-02", Regime.R4)]
    [InlineData("2020-12-31", Regime.R4)]
    [InlineData("2021-01-01", Regime.R5)]
    [InlineData("2021-01-02", Regime.R5)]
    [InlineData("2021-12-31", Regime.R5)]
    [InlineData("2022-01-01", Regime.R6)]
    [InlineData("2022-01-02", Regime.R6)]
    [InlineData("2023-12-31", Regime.R6)]
    [InlineData("2024-01-01", Regime.R7)]
    [InlineData("2024-01-02", Regime.R7)]
    [InlineData("9999-12-31", Regime.R7)]
    public void A_day_has_its_regime(string day, Regime? regime) => Regimes.On(TestDay.Of(day)).Should().Be(regime);

    [Fact]
    public void Regimes_join_and_stand_in_the_order_of_the_enum()
    {
        Regimes.All.Select(period => period.Regime).Should().Equal(Enum.GetValues<Regime>());
        for (var i = 0; i + 1 < Regimes.All.Count; i++)
            Regimes.All[i].Through.Should().Be(Regimes.All[i + 1].From.AddDays(-1));
        Regimes.All[^1].Through.Should().BeNull();
    }

    [Fact]
    public void Regimes_begin_when_their_law_begins()
    {
        Regimes.PeriodOf(Regime.R0).From.Should().Be(Instruments.BacklogStandard.Editions[0].EffectiveFrom);
        Regimes.PeriodOf(Regime.R1).From.Should().Be(Instruments.CaseFilingAndClosing.Editions[0].EffectiveFrom);
        Regimes.PeriodOf(Regime.R2).From.Should().Be(Instruments.CplInterpretation.Editions[0].EffectiveFrom);
        Regimes.PeriodOf(Regime.R3).From.Should().Be(Instruments.InterimTermination.Editions[0].EffectiveFrom);
        Regimes.PeriodOf(Regime.R4).From.Should().Be(Instruments.PropertyInvestigation.Editions[0].EffectiveFrom);
        Regimes.PeriodOf(Regime.R5).From.Should().Be(Instruments.EnforcementWork.Editions[1].EffectiveFrom);
        Regimes.PeriodOf(Regime.R6).From.Should().Be(Instruments.CivilProcedureLaw.Editions[4].EffectiveFrom);
        Regimes.PeriodOf(Regime.R7).From.Should().Be(Instruments.CivilProcedureLaw.Editions[5].EffectiveFrom);
    }

    [Fact]
    public void Every_regime_says_what_governs_in_one_line_a_language()
    {
        foreach (var period in Regimes.All)
        {
            var zh = period.Governs(CultureInfo.GetCultureInfo("zh-CN"));
            var en = period.Governs(CultureInfo.GetCultureInfo("en"));
            zh.Should().NotBeNullOrWhiteSpace().And.NotContain("\n");
            en.Should().NotBeNullOrWhiteSpace().And.NotContain("\n").And.NotBe(zh);
        }

        Regimes.PeriodOf(Regime.R3).Governs(CultureInfo.InvariantCulture).Should().StartWith("终本规定");
        FluentActions.Invoking(() => Regimes.PeriodOf(Regime.R3).Governs(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Only_regimes_have_periods() =>
        FluentActions.Invoking(() => Regimes.PeriodOf((Regime)8)).Should().Throw<ArgumentOutOfRangeException>();
}
