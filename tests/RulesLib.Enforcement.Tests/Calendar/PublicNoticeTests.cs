using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Tests.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Calendar;

public class PublicNoticeTests
{
    [Theory]
    [InlineData("2012-12-31", false, null)]
    [InlineData("2021-12-31", false, "2022-03-01")]
    [InlineData("2022-01-01", false, "2022-01-31")]
    [InlineData("2023-11-30", true, "2024-02-29")]
    [InlineData("2023-12-31", true, "2024-03-31")]
    [InlineData("2024-01-01", true, "2024-03-01")]
    public void A_notice_counts_as_received_when_its_days_are_over(string issued, bool abroad, string? received) =>
        PublicNotice.ReceivedOn(Day(issued), abroad).Should().Be(received is null ? null : Day(received));

    [Fact]
    public void Trap_16_service_by_public_notice_starts_periods_late_and_proves_no_knowledge()
    {
        var received = PublicNotice.ReceivedOn(Day("2018-03-26"))!.Value;
        var report = Ended().WithDebtor(d => d with { RulingServedOn = received, LearnedOfClosingOn = KnownDate.None }).Judge("2018-07-24");
        var remedy = report.Remedies.Single(static r => r.Key == "ZB-28" && r.Holder is Debtor);

        received.Should().Be(Day("2018-05-25"));
        (remedy.From, remedy.Until, remedy.Status).Should().Be(((KnownDate)received, (KnownDate)Day("2018-07-24"), RemedyStatus.Open));
    }

    [Fact]
    public void Trap_16_where_only_part_of_the_debt_is_due_the_case_can_be_in_time_and_something_is_still_owed()
    {
        var file = Compliant().WithTitle(static t => t with { Instalments = [new Instalment { DueOn = Day("2017-09-01"), Amount = 10_000m }, new Instalment { DueOn = Day("2030-09-01"), Amount = 90_000m }] });

        file.Judge().Deadlines.Single(static d => d.RuleId == "QX-01").Status.Should().Be(RulesLib.Enforcement.Rules.Timing.DeadlineStatus.Met);
        file.Judge().AfterTermination!.Tasks.Should().HaveCount(10, "queries go on for what falls due later");
    }
}
