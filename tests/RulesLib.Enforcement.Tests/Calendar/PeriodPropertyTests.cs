using CsCheck;
using RulesLib.Enforcement.Calendar;

namespace RulesLib.Enforcement.Tests.Calendar;

public sealed class PeriodPropertyTests
{
    // Across both edges of the table, with every kind of period.
    private static readonly Gen<DateOnly> s_start = Gen.Int[new DateOnly(2013, 6, 1).DayNumber, new DateOnly(2028, 6, 1).DayNumber].Select(DateOnly.FromDayNumber);
    private static readonly Gen<Period> s_period = Gen.OneOf(
        Gen.Int[1, 400].Select(Period.Days),
        Gen.Int[1, 60].Select(Period.WorkingDays),
        Gen.Int[1, 60].Select(Period.Months),
        Gen.Int[1, 5].Select(Period.Years));

    [Fact]
    public void A_deadline_is_never_before_the_plain_end() =>
        Gen.Select(s_period, s_start).Sample((period, start) => period.DeadlineFrom(start).Day >= period.LastDayFrom(start).Day);

    [Fact]
    public void A_period_never_ends_on_or_before_the_day_it_starts() =>
        Gen.Select(s_period, s_start).Sample((period, start) => period.LastDayFrom(start).Day > start);

    [Fact]
    public void A_certain_deadline_is_a_working_day_and_a_provisional_one_touches_days_beyond_the_table() =>
        Gen.Select(s_period, s_start).Sample((period, start) =>
        {
            PeriodEnd due = period.DeadlineFrom(start);
            bool within = PrcCalendar.Covers(due.Day) && PrcCalendar.Covers(period.Unit == PeriodUnit.WorkingDays ? start.AddDays(1) : period.LastDayFrom(start).Day);
            return due.IsProvisional == !within && (due.IsProvisional || PrcCalendar.IsWorkingDay(due.Day) == true);
        });

    [Fact]
    public void Between_plain_end_and_deadline_lie_rest_days_only() =>
        Gen.Select(s_period, s_start).Sample((period, start) =>
        {
            PeriodEnd due = period.DeadlineFrom(start);
            for (DateOnly day = period.LastDayFrom(start).Day; day < due.Day; day = day.AddDays(1))
                if (PrcCalendar.IsRestDay(day) == false)
                    return false;
            return true;
        });

    [Fact]
    public void A_later_start_never_brings_an_earlier_end() =>
        Gen.Select(s_period, s_start, Gen.Int[0, 40]).Sample((period, start, later) =>
            period.LastDayFrom(start.AddDays(later)).Day >= period.LastDayFrom(start).Day
            && period.DeadlineFrom(start.AddDays(later)).Day >= period.DeadlineFrom(start).Day);

    [Fact]
    public void A_longer_period_of_working_days_ends_strictly_later() =>
        Gen.Select(Gen.Int[1, 60], s_start).Sample((n, start) =>
            Period.WorkingDays(n + 1).DeadlineFrom(start).Day > Period.WorkingDays(n).DeadlineFrom(start).Day);

    [Fact]
    public void So_many_working_days_lie_after_the_start_up_to_the_end() =>
        Gen.Select(Gen.Int[1, 60], s_start).Sample((n, start) =>
        {
            PeriodEnd due = Period.WorkingDays(n).DeadlineFrom(start);
            return due.IsProvisional
                || Enumerable.Range(1, due.Day.DayNumber - start.DayNumber).Count(i => PrcCalendar.IsWorkingDay(start.AddDays(i)) == true) == n;
        });

    [Fact]
    public void Months_land_in_the_month_they_count_to_and_keep_the_day_unless_the_month_is_too_short() =>
        Gen.Select(Gen.Int[1, 600], s_start).Sample((n, start) =>
        {
            DateOnly end = Period.Months(n).LastDayFrom(start).Day;
            int monthsBetween = (12 * (end.Year - start.Year)) + end.Month - start.Month;
            return monthsBetween == n && end.Day == Math.Min(start.Day, DateTime.DaysInMonth(end.Year, end.Month));
        });

    [Fact]
    public void A_year_is_twelve_months() =>
        Gen.Select(Gen.Int[1, 50], s_start).Sample((n, start) =>
            Period.Years(n).LastDayFrom(start) == Period.Months(12).Times(n).LastDayFrom(start));
}
