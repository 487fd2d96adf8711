using RulesLib.Enforcement.Campaigning;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Timing;

using static RulesLib.Reporting.Tests.Rows;

namespace RulesLib.Reporting.Tests;

/// <summary>Indicators of a docket, with their denominators.</summary>
public class IndicatorTests
{
    [Fact]
    public void Cases_as_many_as_in_Tianshui_give_its_dashboard()
    {
        // To the end of May 2018: 2,394 handled, 1,310 concluded, 86 terminated; 54.72 %, 3.59 %, 58.31 %.
        var rows = Enumerable.Range(1, 2_394).Select(static i => Row(i, i <= 1_310 ? ClosureLabel.ActuallyConcluded : i <= 1_396 ? ClosureLabel.CompliantTermination : ClosureLabel.NotConcluded));

        using var docket = Docket(rows);

        docket.Ledger.Total.Dashboard.Select(static rate => Math.Round(rate.Share!.Value * 100, 2)).Should().Equal(54.72m, 3.59m, 58.31m);
    }

    [Fact]
    public void The_quality_of_terminations_leaves_open_what_is_open()
    {
        using var docket = Docket([Row(1), Row(2), Incomplete(3), Row(4, null), Row(5, ClosureLabel.ActuallyConcluded)]);

        Value(docket, "KPI-2").Count.Should().Be(new IndicatorCount(2, 4, 1));
    }

    [Theory]
    [InlineData(true, DeadlineStatus.Met, 1, 1, 0)]
    [InlineData(true, DeadlineStatus.MetLate, 0, 1, 0)]
    [InlineData(true, DeadlineStatus.Unknown, 0, 1, 1)]
    [InlineData(null, DeadlineStatus.Met, 0, 1, 1)]
    [InlineData(null, DeadlineStatus.MetLate, 0, 0, 0)]
    [InlineData(false, DeadlineStatus.Met, 0, 0, 0)]
    public void A_case_with_property_counts_if_it_was_concluded_in_the_period(bool? hasProperty, DeadlineStatus period, int numerator, int denominator, int open)
    {
        using var docket = Docket([Row(1, ClosureLabel.ActuallyConcluded) with { HasRealisableProperty = hasProperty, Period = period }]);

        Value(docket, "KPI-1").Count.Should().Be(new IndicatorCount(numerator, denominator, open));
    }

    [Fact]
    public void An_open_case_weighs_only_when_its_period_has_ended()
    {
        using var docket = Docket(
        [
            Row(1, ClosureLabel.NotConcluded) with { HasRealisableProperty = true, Period = DeadlineStatus.Running },
            Row(2, ClosureLabel.NotConcluded) with { HasRealisableProperty = true, Period = DeadlineStatus.Overdue },
        ]);

        Value(docket, "KPI-1").Count.Should().Be(new IndicatorCount(0, 1));
    }

    [Theory]
    [InlineData("2015-04-27", 0)]
    [InlineData("2015-04-28", 1)]
    [InlineData("2015-04-29", 1)]
    public void Three_years_reach_back_from_the_day_of_the_docket(string closed, int counted)
    {
        using var docket = Docket([Row(1) with { ClosedOn = Day(closed) }]);

        Value(docket, "KPI-4").Count.Denominator.Should().Be(counted);
    }

    [Fact]
    public void Petitions_are_what_the_court_tells()
    {
        using var told = Docket([Row(1)], static o => o.Campaign = new CampaignSheet { PetitionsReceived = 120, PetitionsClosed = 108 });
        using var untold = Docket([Row(1)]);

        Value(told, "KPI-3").Share.Should().Be(0.9m);
        Value(told, "KPI-3").Met.IsTrue.Should().BeTrue();
        Value(untold, "KPI-3").Share.Should().BeNull();
    }

    [Fact]
    public void A_court_is_on_target_only_if_nothing_is_missed()
    {
        using var missed = Docket([Incomplete(1)]);
        using var open = Docket([Row(1) with { HasRealisableProperty = true, Method = Enforcement.Facts.ClosureMethod.FullPerformance, Label = ClosureLabel.ActuallyConcluded }, Row(2)]);

        Value(missed, "KPI-5").Count.Should().Be(new IndicatorCount(0, 1));
        Value(open, "KPI-5").Count.Should().Be(new IndicatorCount(0, 1, 1), "nothing is told of petitions");
    }

    private static IndicatorValue Value(Docket docket, string id) => docket.Indicators.Single(value => value.Indicator.Id == id);
}
