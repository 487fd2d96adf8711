using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Filing;
using RulesLib.Enforcement.Rules.Timing;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Filing;

/// <summary>The period in which a case has to be finished: months from filing, days that do not count, extensions.</summary>
public class EnforcementPeriodTests
{
    [Theory]
    [InlineData("2018-01-10", "2018-07-10")]
    [InlineData("2018-08-31", "2019-02-28")]
    [InlineData("2018-02-28", "2018-08-28")]
    [InlineData("2017-10-09", "2018-04-09")]
    public void Six_months_run_to_the_corresponding_day_or_the_end_of_the_month(string filed, string ends) => Period(filed).EndsOn.Should().Be((KnownDate)Day(ends));

    [Theory]
    [InlineData("2018-03-29", "2018-09-29")] // a Saturday that was worked before 国庆
    [InlineData("2018-04-01", "2018-10-08")] // 1 October: 国庆节 to the 7th
    [InlineData("2018-05-11", "2018-11-12")] // a Sunday
    public void An_end_on_a_rest_day_moves_on(string filed, string ends) => Period(filed).EndsOn.Should().Be((KnownDate)Day(ends));

    [Theory]
    [InlineData(CaseFlag.AdministrativeNonLitigation, "QX-02", "2018-01-09")]
    [InlineData(CaseFlag.CriminalProperty, "QX-27", "2018-04-09")]
    [InlineData(CaseFlag.Livelihood, "QX-01", "2018-04-09")]
    public void The_kind_of_case_decides_the_months(CaseFlag flag, string rule, string ends)
    {
        var period = EnforcementPeriod.Of(File(c => c with { Flags = [flag] }).Judge().Matter)!;

        period.EndsOn.Should().Be((KnownDate)Day(ends));
        period.Deadlines.First().RuleId.Should().Be(rule);
    }

    [Fact]
    public void Days_that_do_not_count_are_counted_once_however_many_reasons_there_are()
    {
        var file = File(static c => c with { Deductions = [Deduct("2017-11-01", "2017-11-30"), Deduct("2017-11-21", "2017-12-10"), Deduct("2018-01-01", "2018-01-10")] })
            .With(new Suspension { Kind = SuspensionKind.Suspension, Scope = SuspensionScope.Case, From = Day("2017-12-01"), Until = Day("2017-12-15") });
        var period = EnforcementPeriod.Of(file.Judge().Matter)!;

        period.Lines.Select(static l => (l.Step, l.Days, l.EndsOn)).Should().Equal(
            (PeriodStep.Period, 6, Day("2018-04-09")),
            (PeriodStep.Deduction, 45, Day("2018-05-24")),
            (PeriodStep.Deduction, 10, Day("2018-06-03")),
            (PeriodStep.RestDay, 1, Day("2018-06-04")));
        period.EndsOn.Should().Be((KnownDate)Day("2018-06-04"));
    }

    [Theory]
    [InlineData("2018-04-09", "2018-04-18", "2018-04-19")] // begins on the last day
    [InlineData("2018-04-10", "2018-04-19", "2018-04-09")] // begins a day too late
    [InlineData("2017-10-01", "2017-10-10", "2018-04-10")] // began before filing: one day counts
    public void Only_days_inside_the_period_move_its_end(string from, string until, string ends) =>
        EnforcementPeriod.Of(File(c => c with { Deductions = [Deduct(from, until)] }).Judge("2018-05-28").Matter)!.EndsOn.Should().Be((KnownDate)Day(ends));

    [Fact]
    public void What_stops_for_one_debtor_or_asset_does_not_stop_the_period() =>
        EnforcementPeriod.Of(Compliant().With(new Suspension { Kind = SuspensionKind.Stay, Scope = SuspensionScope.Asset, From = Day("2017-12-01"), Until = Day("2018-01-31") }).Judge().Matter)!
            .EndsOn.Should().Be((KnownDate)Day("2018-04-09"));

    [Fact]
    public void An_extension_of_three_months_or_to_a_recorded_day_moves_the_end()
    {
        var three = File(static c => c with { Extensions = [Extension("2018-04-04", KnownDate.Unknown)] });
        EnforcementPeriod.Of(three.Judge().Matter)!.EndsOn.Should().Be((KnownDate)Day("2018-07-09"));
        EnforcementPeriod.Of(File(static c => c with { Extensions = [Extension("2018-04-04", Day("2018-06-01"))] }).Judge().Matter)!.EndsOn.Should().Be((KnownDate)Day("2018-06-01"));
    }

    [Theory]
    [InlineData("2018-04-03", DeadlineStatus.Met)] // earlier than the last five days is no defect
    [InlineData("2018-04-09", DeadlineStatus.Met)]
    [InlineData("2018-04-10", DeadlineStatus.MetLate)]
    public void An_extension_is_asked_for_before_the_period_expires(string requested, DeadlineStatus status)
    {
        var deadline = File(c => c with { Extensions = [Extension(requested, KnownDate.Unknown)] }).Judge().Deadlines.Single(static d => d.RuleId == "QX-03");

        (deadline.Due, deadline.Status).Should().Be(((KnownDate)Day("2018-04-09"), status));
        deadline.Severity.Should().Be(status == DeadlineStatus.MetLate ? Severity.Advisory : null);
    }

    [Fact]
    public void What_is_not_known_leaves_the_end_open()
    {
        var silent = EnforcementPeriod.Of(File(static c => c with { Deductions = KnownList<DeductedPeriod>.Unknown }).Judge().Matter)!;
        silent.EndsOn.Should().Be(KnownDate.Between(Day("2018-04-09"), DateOnly.MaxValue));

        var roughly = EnforcementPeriod.Of(File(static c => c with { Deductions = [new DeductedPeriod { From = KnownDate.Between(Day("2017-12-01"), Day("2017-12-05")), Until = Day("2017-12-10") }] }).Judge().Matter)!;
        roughly.EndsOn.Should().Be(KnownDate.Between(Day("2018-04-16"), Day("2018-04-19")));

        var month = EnforcementPeriod.Of(File(static c => c with { FiledOn = KnownDate.Between(Day("2017-10-01"), Day("2017-10-31")) }).Judge().Matter)!;
        month.EndsOn.Should().Be(KnownDate.Between(Day("2018-04-02"), Day("2018-05-02")));
        EnforcementPeriod.Of(File(static c => c with { FiledOn = KnownDate.Unknown }).Judge().Matter).Should().BeNull();
    }

    [Fact]
    public void A_pause_that_has_not_ended_keeps_the_end_open_from_today_on()
    {
        var running = EnforcementPeriod.Of(File(static c => c with { Deductions = [new DeductedPeriod { From = Day("2018-03-01"), Until = KnownDate.None }] }).Judge("2018-04-28").Matter)!;

        running.EndsOn.Should().Be(KnownDate.Between(Day("2018-06-07"), DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("2018-04-09", DeadlineStatus.Met)]
    [InlineData("2018-04-10", DeadlineStatus.MetLate)]
    public void A_case_is_finished_in_time_on_the_last_day(string closed, DeadlineStatus status) =>
        Compliant().WithClosure(c => c with { ClosedOn = Day(closed) }).Judge().Deadlines.Single(static d => d.RuleId == "QX-01").Status.Should().Be(status);

    [Fact]
    public void Objection_cases_have_no_such_period() =>
        EnforcementPeriod.Of(File(static c => c with { Type = CaseType.Objection }).Judge().Matter).Should().BeNull();

    private static CaseFile File(Func<EnforcementCase, EnforcementCase> change) => Compliant().WithCase(change);

    private static EnforcementPeriod Period(string filed) => EnforcementPeriod.Of(File(c => c with { FiledOn = Day(filed) }).Judge("2020-01-01").Matter)!;

    private static DeductedPeriod Deduct(string from, string until) => new() { Reason = DeductionReason.Appraisal, From = Day(from), Until = Day(until) };

    private static PeriodExtension Extension(string requested, KnownDate until) => new() { RequestedOn = Day(requested), ApprovedOn = Day(requested), Until = until };
}
