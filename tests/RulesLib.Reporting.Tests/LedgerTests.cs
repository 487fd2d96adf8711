using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Reporting.Tests.Rows;

namespace RulesLib.Reporting.Tests;

/// <summary>The ledger (底数): every case once, and the parts are the whole.</summary>
public class LedgerTests
{
    [Fact]
    public void The_published_figures_of_Baiyin_add_up()
    {
        var published = new Reconciliation(Qualified: 11_831, ToBeHandled: 8_794, Open: 0, Reviewed: 20_625);

        published.Balances.Should().BeTrue();
        published.Difference.Should().Be(0);
    }

    [Theory]
    [InlineData(11_830, 1)]
    [InlineData(11_832, -1)]
    public void A_case_too_few_or_too_many_is_told(int qualified, int difference)
    {
        var figures = new Reconciliation(qualified, 8_794, 0, 20_625);

        figures.Balances.Should().BeFalse();
        figures.Difference.Should().Be(difference);
    }

    [Fact]
    public void Labels_make_up_qualified_to_be_handled_and_open()
    {
        using var docket = Docket(
        [
            Row(1, ClosureLabel.ActuallyConcluded), Row(2), Incomplete(3), NonCompliant(4), Row(5, ClosureLabel.MisreportedClosure), Row(6, ClosureLabel.NotConcluded), Row(7, null),
            Row(8) with { IsOutOfScope = true, Label = null },
        ]);

        var total = docket.Ledger.Total;
        total.Reconciliation.Should().Be(new Reconciliation(2, 4, 1, 7));
        total.OutOfScope.Should().Be(1, "what is out of scope was not reviewed");
        Enum.GetValues<ClosureLabel>().Should().OnlyContain(label => total[label] == 1);
    }

    [Theory]
    [InlineData(LedgerDimension.Court)]
    [InlineData(LedgerDimension.Division)]
    [InlineData(LedgerDimension.Handler)]
    [InlineData(LedgerDimension.Year)]
    [InlineData(LedgerDimension.Method)]
    public void Every_dimension_counts_every_case_once(LedgerDimension dimension)
    {
        using var docket = Docket(Campaign(2_000));

        var lines = docket.Ledger.By(dimension);

        lines.Should().OnlyContain(static line => line.Tally.Reconciliation.Balances).And.HaveCountGreaterThan(1);
        lines.Sum(static line => line.Tally.Reviewed).Should().Be(2_000);
        foreach (var label in Enum.GetValues<ClosureLabel>()) lines.Sum(line => line.Tally[label]).Should().Be(docket.Ledger.Total[label]);
    }

    [Fact]
    public void What_a_file_does_not_tell_stands_in_a_line_of_its_own_at_the_end()
    {
        using var docket = Docket([Row(1) with { Court = null, Handler = null, Year = null, Method = null }, Row(2)]);

        docket.Ledger.By(LedgerDimension.Court).Select(static line => line.Key.Court).Should().Equal("白银市白银区人民法院", null);
        docket.Ledger.By(LedgerDimension.Year).Select(static line => line.Key.Year).Should().Equal(2017, null);
        docket.Ledger.By(LedgerDimension.Method).Select(static line => line.Key.Method).Should().Equal(ClosureMethod.InterimTermination, null);
    }

    [Fact]
    public void Handlers_of_one_name_in_two_courts_are_two()
    {
        using var docket = Docket([Row(1), Row(2) with { Court = "靖远县人民法院" }]);

        docket.Ledger.By(LedgerDimension.Handler).Should().HaveCount(2);
    }

    [Fact]
    public void A_number_used_twice_is_told_and_both_cases_count()
    {
        using var docket = Docket([Row(1), Row(1) with { Source = "other.json:1" }, Row(2)]);

        docket.Duplicates.Should().Be(1);
        docket.Ledger.Total.Reviewed.Should().Be(3);
        docket.Cases.Select(static item => item.Row.Source).Should().BeEquivalentTo("cases.jsonl:1", "other.json:1", "cases.jsonl:2");
    }

    [Fact]
    public void Nothing_at_all_is_a_docket_too()
    {
        using var docket = Docket([]);

        docket.Ledger.Total.Reconciliation.Should().Be(default(Reconciliation)).And.Match<Reconciliation>(static sum => sum.Balances);
        docket.Lists.Should().BeEmpty();
        docket.Indicators.Should().OnlyContain(static value => value.Share == null);
    }
}
