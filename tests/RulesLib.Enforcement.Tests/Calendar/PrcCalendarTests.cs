using System.Globalization;
using RulesLib.Enforcement.Calendar;

namespace RulesLib.Enforcement.Tests.Calendar;

public sealed class PrcCalendarTests
{
    // Kept apart from the library's table and in another form: the exceptions to "Monday to Friday are worked", day by day.
    // Year, weekdays off (MMdd), weekend days worked (MMdd).
    private static readonly (int Year, string Off, string Worked)[] s_exceptions =
    [
        (2015, "0101 0102 0218 0219 0220 0223 0224 0406 0501 0622 0903 0904 1001 1002 1005 1006 1007", "0104 0215 0228 0906 1010"),
        (2016, "0101 0208 0209 0210 0211 0212 0404 0502 0609 0610 0915 0916 1003 1004 1005 1006 1007", "0206 0214 0612 0918 1008 1009"),
        (2017, "0102 0127 0130 0131 0201 0202 0403 0404 0501 0529 0530 1002 1003 1004 1005 1006", "0122 0204 0401 0527 0930"),
        (2018, "0101 0215 0216 0219 0220 0221 0405 0406 0430 0501 0618 0924 1001 1002 1003 1004 1005 1231", "0211 0224 0408 0428 0929 0930 1229"),
        (2019, "0101 0204 0205 0206 0207 0208 0405 0501 0502 0503 0607 0913 1001 1002 1003 1004 1007", "0202 0203 0428 0505 0929 1012"),
        (2020, "0101 0124 0127 0128 0129 0130 0131 0406 0501 0504 0505 0625 0626 1001 1002 1005 1006 1007 1008", "0119 0426 0509 0628 0927 1010"),
        (2021, "0101 0211 0212 0215 0216 0217 0405 0503 0504 0505 0614 0920 0921 1001 1004 1005 1006 1007", "0207 0220 0425 0508 0918 0926 1009"),
        (2022, "0103 0131 0201 0202 0203 0204 0404 0405 0502 0503 0504 0603 0912 1003 1004 1005 1006 1007", "0129 0130 0402 0424 0507 1008 1009"),
        (2023, "0102 0123 0124 0125 0126 0127 0405 0501 0502 0503 0622 0623 0929 1002 1003 1004 1005 1006", "0128 0129 0423 0506 0625 1007 1008"),
        (2024, "0101 0212 0213 0214 0215 0216 0404 0405 0501 0502 0503 0610 0916 0917 1001 1002 1003 1004 1007", "0204 0218 0407 0428 0511 0914 0929 1012"),
        (2025, "0101 0128 0129 0130 0131 0203 0204 0404 0501 0502 0505 0602 1001 1002 1003 1006 1007 1008", "0126 0208 0427 0928 1011"),
        (2026, "0101 0102 0216 0217 0218 0219 0220 0223 0406 0501 0504 0505 0619 0925 1001 1002 1005 1006 1007", "0104 0214 0228 0509 0920 1010"),
    ];

    public static TheoryData<int> Years => new(s_exceptions.Select(e => e.Year));

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_day_of_the_year_is_what_the_notices_made_it(int year)
    {
        HashSet<DateOnly> off = Days(year, e => e.Off), worked = Days(year, e => e.Worked);

        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            bool weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            bool rest = off.Contains(day) || (weekend && !worked.Contains(day));

            PrcCalendar.IsRestDay(day).Should().Be(rest, "of the schedule for {0:yyyy-MM-dd}", day);
            PrcCalendar.IsWorkingDay(day).Should().Be(!rest, "of the schedule for {0:yyyy-MM-dd}", day);
        }
    }

    [Theory]
    [InlineData(2015, 17, 5, 249)]
    [InlineData(2016, 17, 6, 250)]
    [InlineData(2017, 16, 5, 249)]
    [InlineData(2018, 18, 7, 250)]
    [InlineData(2019, 17, 6, 250)]
    [InlineData(2020, 19, 6, 249)]
    [InlineData(2021, 18, 7, 250)]
    [InlineData(2022, 18, 7, 249)]
    [InlineData(2023, 18, 7, 249)]
    [InlineData(2024, 19, 8, 251)]
    [InlineData(2025, 18, 5, 248)]
    [InlineData(2026, 19, 6, 248)]
    public void Each_year_has_so_many_weekdays_off_weekend_days_worked_and_working_days(int year, int off, int worked, int workingDays)
    {
        var days = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(d => d.Year == year).ToList();
        bool Weekend(DateOnly d) => d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

        days.Count(d => !Weekend(d) && PrcCalendar.IsRestDay(d) == true).Should().Be(off);
        days.Count(d => Weekend(d) && PrcCalendar.IsWorkingDay(d) == true).Should().Be(worked);
        days.Count(d => PrcCalendar.IsWorkingDay(d) == true).Should().Be(workingDays);
    }

    [Theory]
    [InlineData("2015-09-03", true, "the 70th anniversary of the victory was a holiday of its own")]
    [InlineData("2015-09-06", false, "that Sunday was worked for it")]
    [InlineData("2018-12-29", false, "the notice for 2019 had this Saturday worked")]
    [InlineData("2018-12-31", true, "the notice for 2019 gave this Monday off")]
    [InlineData("2019-05-02", true, "Labour Day 2019 was lengthened by a later notice")]
    [InlineData("2019-05-05", false, "and this Sunday worked in exchange")]
    [InlineData("2020-01-31", true, "the Spring Festival of 2020 was extended")]
    [InlineData("2020-02-01", true, "the extension took back this make-up Saturday")]
    [InlineData("2020-02-03", false, "work began again on this Monday")]
    [InlineData("2022-12-31", true, "it is a Saturday, and New Year besides")]
    [InlineData("2024-02-09", false, "New Year's Eve of 2024 was only recommended as leave")]
    [InlineData("2024-10-07", true, "it is the last day of 国庆节")]
    [InlineData("2026-02-23", true, "the Spring Festival of 2026 has nine days")]
    public void Days_that_are_easily_got_wrong(string day, bool rest, string because) =>
        PrcCalendar.IsRestDay(Day(day)).Should().Be(rest, because);

    [Fact]
    public void The_table_covers_2015_to_2026()
    {
        PrcCalendar.CoveredFrom.Should().Be(Day("2015-01-01"));
        PrcCalendar.CoveredThrough.Should().Be(Day("2026-12-31"));
    }

    [Theory]
    [InlineData("2014-12-31", false)]
    [InlineData("2015-01-01", true)]
    [InlineData("2015-01-02", true)]
    [InlineData("2026-12-30", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void Coverage_includes_its_first_and_its_last_day(string day, bool covered)
    {
        PrcCalendar.Covers(Day(day)).Should().Be(covered);
        PrcCalendar.IsRestDay(Day(day)).HasValue.Should().Be(covered);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2014-12-28")] // a Sunday
    [InlineData("2014-12-31")]
    [InlineData("2027-01-01")]
    [InlineData("2027-01-02")] // a Saturday, which might be worked
    [InlineData("9999-12-31")]
    public void Outside_the_table_nothing_is_claimed_not_even_of_weekends(string day)
    {
        PrcCalendar.IsRestDay(Day(day)).Should().BeNull();
        PrcCalendar.IsWorkingDay(Day(day)).Should().BeNull();
    }

    [Fact]
    public void There_is_one_notice_for_every_year() =>
        HolidayNotice.All.Select(n => n.Year).Should().Equal(Enumerable.Range(2015, 12));

    [Fact]
    public void Make_up_days_are_weekend_days_no_notice_gives_off()
    {
        var rest = HolidayNotice.All.SelectMany(n => n.RestDays).ToHashSet();
        HolidayNotice.All.SelectMany(n => n.MakeUpDays).Should()
            .OnlyContain(d => d.DayOfWeek == DayOfWeek.Saturday || d.DayOfWeek == DayOfWeek.Sunday)
            .And.OnlyContain(d => !rest.Contains(d));
    }

    [Fact]
    public void No_notice_gives_a_day_twice_and_all_run_through_the_year_in_order()
    {
        HolidayNotice.All.SelectMany(n => n.RestDays).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        HolidayNotice.All.SelectMany(n => n.MakeUpDays).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_day_of_each_statutory_holiday_with_a_fixed_date_is_off(int year)
    {
        foreach ((int month, int day) in new[] { (1, 1), (5, 1), (10, 1), (10, 2), (10, 3) })
            PrcCalendar.IsRestDay(new DateOnly(year, month, day)).Should().Be(true);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_lunar_holidays_are_off_on_the_day_the_Chinese_calendar_puts_them(int year)
    {
        foreach ((int month, int day) in new[] { (1, 1), (1, 2), (1, 3), (5, 5), (8, 15) })
            PrcCalendar.IsRestDay(Lunar(year, month, day)).Should().Be(true, "of lunar month {0} day {1}", month, day);
    }

    private static DateOnly Lunar(int year, int month, int day)
    {
        var calendar = new ChineseLunisolarCalendar();
        int leap = calendar.GetLeapMonth(year); // the leap month's own number; those from it on are counted one higher
        return DateOnly.FromDateTime(calendar.ToDateTime(year, leap != 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }

    private static HashSet<DateOnly> Days(int year, Func<(int Year, string Off, string Worked), string> which) =>
        which(s_exceptions.Single(e => e.Year == year)).Split(' ')
            .Select(text => DateOnly.ParseExact(year + text, "yyyyMMdd", CultureInfo.InvariantCulture)).ToHashSet();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
