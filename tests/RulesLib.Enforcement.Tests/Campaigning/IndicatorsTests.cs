using System.Globalization;

using RulesLib.Enforcement.Campaigning;

namespace RulesLib.Enforcement.Tests.Campaigning;

/// <summary>The core indicators (KPI-1 to KPI-5) and the rates of dashboards.</summary>
public class IndicatorsTests
{
    public static TheoryData<string> All => [.. Indicators.Core.Append(Indicators.ActualConclusion).Append(Indicators.Termination).Append(Indicators.Conclusion).Select(static i => i.Id)];

    [Fact]
    public void The_dashboard_of_Tianshui_proves_the_rates()
    {
        // To the end of May 2018: 2,394 handled, 1,310 concluded; 54.72 %, 3.59 %, 58.31 %. The terminations follow from the rate: 86.
        var rates = Indicators.DashboardOf(concluded: 1_310, terminated: 86, handled: 2_394);

        rates.Select(static rate => Math.Round(rate.Share!.Value * 100, 2)).Should().Equal(54.72m, 3.59m, 58.31m);
        rates[2].Share.Should().Be(1_396m / 2_394m);
        rates.Should().OnlyContain(static rate => rate.Met.IsUnknown, "a dashboard asks for no share");
    }

    [Theory]
    [InlineData(899, false)]
    [InlineData(900, true)]
    [InlineData(901, true)]
    public void Ninety_of_a_hundred_is_enough(int compliant, bool met)
    {
        Indicators.TerminationQuality.Of(compliant, 1_000).Met.ToNullable().Should().Be(met);
        Indicators.ConcludedInPeriod.Of(compliant, 1_000).Met.ToNullable().Should().Be(met);
        Indicators.PetitionsClosed.Of(compliant, 1_000).Met.ToNullable().Should().Be(met);
    }

    [Theory]
    [InlineData(200, 599, false)]
    [InlineData(200, 600, true)]
    [InlineData(200, 601, true)]
    public void The_overall_rate_is_the_sum_of_two(int terminated, int concluded, bool met)
    {
        var value = Indicators.OverallConclusionOf(terminated, concluded, 1_000);

        value.Met.ToNullable().Should().Be(met);
        value.Count.Should().Be(new IndicatorCount(terminated + concluded, 1_000));
    }

    [Theory]
    [InlineData(900, 0, true)]
    [InlineData(899, 1, null)]
    [InlineData(850, 49, false)]
    [InlineData(0, 1_000, null)]
    public void What_is_open_leaves_the_answer_open_only_while_it_decides(int compliant, int open, bool? met)
    {
        var value = Indicators.TerminationQuality.Of(compliant, 1_000, open);

        value.Met.ToNullable().Should().Be(met);
        value.ShareAtMost.Should().Be((compliant + open) / 1_000m);
    }

    [Fact]
    public void Of_nothing_there_is_no_share()
    {
        var value = Indicators.TerminationQuality.Of(0, 0);

        value.Share.Should().BeNull();
        value.Met.IsUnknown.Should().BeTrue();
    }

    [Theory]
    [InlineData(9, 1, 0, true)]
    [InlineData(8, 1, 1, null)]
    [InlineData(8, 2, 0, false)]
    public void Courts_count_that_meet_all_four(int good, int bad, int open, bool? met)
    {
        IndicatorValue[] Court(int termination, bool petitionsKnown = true) =>
        [
            Indicators.ConcludedInPeriod.Of(90, 100), Indicators.TerminationQuality.Of(termination, 100), Indicators.OverallConclusionOf(10, 70, 100),
            .. petitionsKnown ? [Indicators.PetitionsClosed.Of(9, 10)] : Array.Empty<IndicatorValue>(),
        ];

        var value = Indicators.CourtsOnTargetOf([
            .. Enumerable.Range(0, good).Select(_ => Court(90)), .. Enumerable.Range(0, bad).Select(_ => Court(89)), .. Enumerable.Range(0, open).Select(_ => Court(90, petitionsKnown: false))]);

        value.Met.ToNullable().Should().Be(met);
        value.Count.Should().Be(new IndicatorCount(good, good + bad + open, open));
    }

    [Theory]
    [InlineData(-1, 10, 0)]
    [InlineData(1, 10, -1)]
    [InlineData(11, 10, 0)]
    [InlineData(9, 10, 2)]
    public void Parts_are_never_more_than_the_whole(int numerator, int denominator, int open)
    {
        var counting = () => Indicators.TerminationQuality.Of(numerator, denominator, open);

        counting.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Title_and_both_definitions_are_told_in_both_languages(string id)
    {
        var indicator = Indicators.Core.Append(Indicators.ActualConclusion).Append(Indicators.Termination).Append(Indicators.Conclusion).Single(i => i.Id == id);

        foreach (var language in new[] { "zh-CN", "en" })
        {
            var culture = CultureInfo.GetCultureInfo(language);
            string[] texts = [indicator.Title(culture), indicator.Numerator(culture), indicator.Denominator(culture)];
            texts.Should().OnlyHaveUniqueItems().And.NotContain(text => text.Contains(id + ".", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Thresholds_are_three_times_ninety_eighty_and_ninety_again() =>
        Indicators.Core.Select(static i => (i.Id, i.Threshold)).Should().Equal(("KPI-1", 0.90m), ("KPI-2", 0.90m), ("KPI-3", 0.90m), ("KPI-4", 0.80m), ("KPI-5", 0.90m));
}
