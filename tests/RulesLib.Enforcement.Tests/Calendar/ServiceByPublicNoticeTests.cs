using System.Globalization;
using RulesLib.Enforcement.Calendar;

namespace RulesLib.Enforcement.Tests.Calendar;

public sealed class ServiceByPublicNoticeTests
{
    [Theory]
    [InlineData("2015-01-01", 60)]
    [InlineData("2021-12-30", 60)]
    [InlineData("2021-12-31", 60)]
    [InlineData("2022-01-01", 30)]
    [InlineData("2022-01-02", 30)]
    [InlineData("2024-01-01", 30)]
    public void At_home_it_takes_60_days_and_30_since_2022(string issued, int days) =>
        ServiceByPublicNotice.Domestic(Day(issued)).Should().Be(Period.Days(days));

    [Theory]
    [InlineData("2012-12-31", 6)]
    [InlineData("2013-01-01", 3)]
    [InlineData("2021-12-31", 3)]
    [InlineData("2022-01-01", 3)]
    [InlineData("2023-12-30", 3)]
    [InlineData("2023-12-31", 3)]
    public void Without_domicile_in_the_mainland_it_takes_months_until_2023(string issued, int months) =>
        ServiceByPublicNotice.ForeignRelated(Day(issued)).Should().Be(Period.Months(months));

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2024-01-02")]
    [InlineData("2026-12-31")]
    public void Without_domicile_in_the_mainland_it_takes_60_days_since_2024(string issued) =>
        ServiceByPublicNotice.ForeignRelated(Day(issued)).Should().Be(Period.Days(60));

    [Fact]
    public void It_is_counted_from_the_day_the_notice_is_issued_and_ends_where_it_falls()
    {
        EndOf(ServiceByPublicNotice.Domestic, "2021-12-31").Should().Be(Day("2022-03-01"));
        EndOf(ServiceByPublicNotice.Domestic, "2022-01-01").Should().Be(Day("2022-01-31")); // Spring Festival: no shift
        EndOf(ServiceByPublicNotice.ForeignRelated, "2023-11-30").Should().Be(Day("2024-02-29"));
        EndOf(ServiceByPublicNotice.ForeignRelated, "2024-01-01").Should().Be(Day("2024-03-01"));

        static DateOnly EndOf(Func<DateOnly, Period> length, string issued) => length(Day(issued)).LastDayFrom(Day(issued)).Day;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
