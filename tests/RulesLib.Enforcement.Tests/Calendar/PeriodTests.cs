using System.Globalization;
using RulesLib.Enforcement.Calendar;

namespace RulesLib.Enforcement.Tests.Calendar;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2018-11-27", "2019-02-27")]
    [InlineData("2018-11-28", "2019-02-28")]
    [InlineData("2018-11-29", "2019-02-28")]
    [InlineData("2018-11-30", "2019-02-28")]
    [InlineData("2018-12-01", "2019-03-01")]
    [InlineData("2015-11-29", "2016-02-29")]
    [InlineData("2015-11-30", "2016-02-29")]
    [InlineData("2015-12-01", "2016-03-01")]
    [InlineData("2018-01-31", "2018-04-30")]
    [InlineData("2018-01-30", "2018-04-30")]
    [InlineData("2018-02-01", "2018-05-01")] // a holiday: a waiting period stays there
    public void Three_months_of_waiting_end_on_the_corresponding_day_or_the_end_of_a_short_month(string filed, string end) =>
        Period.Months(3).LastDayFrom(Day(filed)).Should().Be(Certain(end));

    [Theory]
    [InlineData("2016-02-28", 1, "2017-02-28")]
    [InlineData("2016-02-29", 1, "2017-02-28")]
    [InlineData("2016-02-29", 4, "2020-02-29")]
    [InlineData("2016-03-01", 1, "2017-03-01")]
    [InlineData("2019-02-28", 1, "2020-02-28")]
    [InlineData("2018-12-31", 2, "2020-12-31")]
    [InlineData("1896-02-29", 4, "1900-02-28")] // 1900 was no leap year
    public void Years_end_on_the_corresponding_day_also_around_leap_days(string start, int years, string end) =>
        Period.Years(years).LastDayFrom(Day(start)).Should().Be(Certain(end));

    [Fact]
    public void Recurring_days_are_counted_from_the_anchor_and_never_chained()
    {
        DateOnly closed = Day("2018-08-31");
        Enumerable.Range(1, 4).Select(k => Period.Months(6).Times(k).LastDayFrom(closed).Day)
            .Should().Equal(Day("2019-02-28"), Day("2019-08-31"), Day("2020-02-29"), Day("2020-08-31"));
    }

    [Fact]
    public void A_period_taken_several_times_is_one_longer_period()
    {
        Period.Months(6).Times(10).Should().Be(Period.Months(60)).And.NotBe(Period.Years(5));
        Period.Days(7).Times(1).Should().Be(Period.Days(7));
    }

    [Theory]
    [InlineData("2018-09-25", 1, "2018-09-26")]
    [InlineData("2018-09-25", 7, "2018-10-02")]
    [InlineData("2016-02-28", 1, "2016-02-29")]
    [InlineData("2018-12-31", 1, "2019-01-01")]
    public void The_start_day_is_not_counted_and_the_plain_end_stays_on_rest_days(string start, int days, string end) =>
        Period.Days(days).LastDayFrom(Day(start)).Should().Be(Certain(end));

    [Theory]
    [InlineData("2018-09-21", "2018-09-28")] // the last Friday before: worked
    [InlineData("2018-09-22", "2018-09-29")] // Saturday, worked in exchange: the period ends there
    [InlineData("2018-09-23", "2018-09-30")] // Sunday, worked in exchange; the start on a Sunday is no matter
    [InlineData("2018-09-24", "2018-10-08")] // 1 October, first day of the Golden Week
    [InlineData("2018-09-27", "2018-10-08")] // in the middle of it
    [InlineData("2018-09-30", "2018-10-08")] // 7 October, its last day
    [InlineData("2018-10-01", "2018-10-08")] // the first working day after it, unmoved
    [InlineData("2018-10-02", "2018-10-09")]
    [InlineData("2018-10-06", "2018-10-15")] // an ordinary Saturday moves to Monday
    [InlineData("2018-10-07", "2018-10-15")]
    [InlineData("2018-02-08", "2018-02-22")] // Spring Festival, first day
    [InlineData("2018-02-14", "2018-02-22")] // Spring Festival, last day
    [InlineData("2018-02-17", "2018-02-24")] // the make-up Saturday after it
    [InlineData("2018-02-18", "2018-02-26")] // the ordinary Sunday after that
    [InlineData("2018-12-22", "2018-12-29")] // worked Saturday before New Year
    [InlineData("2018-12-23", "2019-01-02")] // three days of New Year over the turn of the year
    [InlineData("2020-01-25", "2020-02-03")] // 1 February 2020: no longer a make-up day
    [InlineData("2015-08-27", "2015-09-06")] // 抗战胜利日; the Sunday after it was worked
    public void A_seven_day_duty_due_on_a_rest_day_is_due_on_the_first_day_after_it(string start, string due) =>
        Period.Days(7).DeadlineFrom(Day(start)).Should().Be(Certain(due));

    [Fact]
    public void Months_and_years_of_a_duty_move_too_but_not_those_of_a_wait()
    {
        Period.Months(3).DeadlineFrom(Day("2018-07-01")).Should().Be(Certain("2018-10-08"));
        Period.Months(3).LastDayFrom(Day("2018-07-01")).Should().Be(Certain("2018-10-01"));
        Period.Years(1).DeadlineFrom(Day("2017-10-01")).Should().Be(Certain("2018-10-08"));
        Period.Years(1).LastDayFrom(Day("2017-10-01")).Should().Be(Certain("2018-10-01"));
    }

    [Theory]
    [InlineData("2018-10-08", "2018-10-11")] // an ordinary Monday
    [InlineData("2018-10-11", "2018-10-16")] // over an ordinary weekend
    [InlineData("2018-10-12", "2018-10-17")]
    [InlineData("2018-10-13", "2018-10-17")] // the event on a Saturday: Monday counts as the first
    [InlineData("2018-09-26", "2018-09-29")] // ends on a worked Saturday
    [InlineData("2018-09-27", "2018-09-30")] // ends on a worked Sunday
    [InlineData("2018-09-28", "2018-10-08")] // worked Saturday and Sunday, then Golden Week
    [InlineData("2018-09-29", "2018-10-09")]
    [InlineData("2018-09-30", "2018-10-10")]
    [InlineData("2018-10-05", "2018-10-10")] // the event inside the holiday
    [InlineData("2018-02-13", "2018-02-23")] // 14 February, then Spring Festival, then 22 and 23
    [InlineData("2018-02-14", "2018-02-24")] // with the worked Saturday after it
    [InlineData("2018-02-09", "2018-02-13")] // with the worked Sunday before it
    [InlineData("2019-02-01", "2019-02-11")] // 2 and 3 February worked, then Spring Festival
    [InlineData("2020-01-22", "2020-02-04")] // the extended Spring Festival
    [InlineData("2021-02-09", "2021-02-19")]
    [InlineData("2021-02-18", "2021-02-22")] // 19, worked Saturday 20, Monday 22
    [InlineData("2022-01-28", "2022-02-07")] // worked Saturday and Sunday before the holiday
    [InlineData("2022-10-07", "2022-10-10")] // worked Saturday and Sunday after the holiday
    [InlineData("2024-02-08", "2024-02-19")] // 9 February was worked; then worked Sunday 18
    [InlineData("2026-02-13", "2026-02-25")] // worked Saturday 14, nine days off, 24 and 25
    [InlineData("2018-12-28", "2019-01-03")] // worked Saturday 29, New Year, 2 and 3 January
    public void Three_working_days_are_the_third_working_day_after_the_event(string start, string due)
    {
        Period.WorkingDays(3).DeadlineFrom(Day(start)).Should().Be(Certain(due));
        Period.WorkingDays(3).LastDayFrom(Day(start)).Should().Be(Certain(due), "working days have one end only");
    }

    [Theory]
    [InlineData("2014-12-22", "2014-12-29")] // before the table
    [InlineData("2014-12-21", "2014-12-29")] // 28 December 2014 was a Sunday: moved, by weekday only
    [InlineData("2014-12-24", "2014-12-31")]
    [InlineData("2026-12-25", "2027-01-01")] // the first day after the table
    [InlineData("2026-12-26", "2027-01-04")] // a Saturday after it: moved, by weekday only
    [InlineData("2027-05-24", "2027-05-31")]
    public void A_duty_due_on_a_day_beyond_the_table_is_provisional(string start, string due) =>
        Period.Days(7).DeadlineFrom(Day(start)).Should().Be(Provisional(due));

    [Theory]
    [InlineData("2014-12-25", "2015-01-04")] // 1 January 2015: known to be off, like the 2nd and 3rd; Sunday the 4th was worked
    [InlineData("2014-12-28", "2015-01-04")]
    [InlineData("2014-12-29", "2015-01-05")]
    [InlineData("2026-12-24", "2026-12-31")] // the last day of the table, a working day
    public void A_duty_due_within_the_table_is_certain_wherever_it_started(string start, string due) =>
        Period.Days(7).DeadlineFrom(Day(start)).Should().Be(Certain(due));

    [Theory]
    [InlineData("2014-12-30", "2015-01-05", true)]  // counts 31 December 2014
    [InlineData("2014-12-31", "2015-01-06", false)] // counts from 1 January 2015; the 4th was worked
    [InlineData("2026-12-28", "2026-12-31", false)]
    [InlineData("2026-12-29", "2027-01-01", true)]
    public void Working_days_are_provisional_as_soon_as_one_counted_day_is_beyond_the_table(string start, string due, bool provisional) =>
        Period.WorkingDays(3).DeadlineFrom(Day(start)).Should().Be(provisional ? Provisional(due) : Certain(due));

    [Fact]
    public void A_wait_in_days_months_or_years_is_certain_everywhere()
    {
        Period.Days(7).LastDayFrom(Day("2026-12-26")).Should().Be(Certain("2027-01-02"));
        Period.Months(3).LastDayFrom(Day("2026-11-30")).Should().Be(Certain("2027-02-28"));
        Period.Years(5).LastDayFrom(Day("2024-02-29")).Should().Be(Certain("2029-02-28"));
        Period.Days(1).LastDayFrom(Day("1949-09-30")).Should().Be(Certain("1949-10-01"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_period_is_at_least_one_unit_long(int tooFew)
    {
        foreach (Func<int, Period> unit in (Func<int, Period>[])[Period.Days, Period.WorkingDays, Period.Months, Period.Years])
            unit.Invoking(u => u(tooFew)).Should().Throw<ArgumentOutOfRangeException>()
                .WithMessage("*at least 1*").WithParameterName("number").Which.ActualValue.Should().Be(tooFew);

        Period.Days(7).Invoking(p => p.Times(tooFew)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
    }

    [Fact]
    public void A_product_too_large_for_a_number_is_refused() =>
        Period.Days(2).Invoking(p => p.Times(int.MaxValue)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");

    [Fact]
    public void The_default_period_cannot_be_counted()
    {
        default(Period).Invoking(p => p.LastDayFrom(Day("2018-01-01"))).Should().Throw<InvalidOperationException>().WithMessage("*Period.Days*");
        default(Period).Invoking(p => p.DeadlineFrom(Day("2018-01-01"))).Should().Throw<InvalidOperationException>();
        default(Period).Invoking(p => p.Times(2)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Periods_run_up_to_the_last_day_there_is_and_no_further()
    {
        Period.Days(1).LastDayFrom(Day("9999-12-30")).Should().Be(Certain("9999-12-31"));
        Period.Months(1).LastDayFrom(Day("9999-11-30")).Should().Be(Certain("9999-12-30"));
        Period.Years(1).LastDayFrom(Day("9998-12-31")).Should().Be(Certain("9999-12-31"));
        Period.WorkingDays(1).LastDayFrom(Day("9999-12-30")).Should().Be(Provisional("9999-12-31"));
        Period.Days(1).DeadlineFrom(Day("9999-12-30")).Should().Be(Provisional("9999-12-31"));

        Refused(Period.Days(1), "9999-12-31");
        Refused(Period.Days(int.MaxValue), "0001-01-01");
        Refused(Period.Months(1), "9999-12-01");
        Refused(Period.Months(int.MaxValue), "0001-01-01");
        Refused(Period.Years(1), "9999-01-01");
        Refused(Period.Years(int.MaxValue), "0001-01-01");
        Refused(Period.WorkingDays(2), "9999-12-30");

        static void Refused(Period period, string from) =>
            period.Invoking(p => p.DeadlineFrom(Day(from))).Should().Throw<ArgumentOutOfRangeException>()
                .WithMessage("*9999-12-31*").WithParameterName("start");
    }

    [Fact]
    public void Periods_and_ends_print_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fa-IR");
            Period.WorkingDays(3).ToString().Should().Be("3 WorkingDays");
            Certain("2018-10-08").ToString().Should().Be("2018-10-08");
            Provisional("2027-01-04").ToString().Should().Be("2027-01-04 (provisional)");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static PeriodEnd Certain(string day) => new(Day(day), isProvisional: false);

    private static PeriodEnd Provisional(string day) => new(Day(day), isProvisional: true);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
