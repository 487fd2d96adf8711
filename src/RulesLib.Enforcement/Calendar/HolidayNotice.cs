using System.Globalization;

namespace RulesLib.Enforcement.Calendar;

/// <summary>The State Council's arrangement of one year's public holidays (部分节假日安排), as announced.</summary>
/// <remarks>
/// Written so that a row can be held against the notice: 放假 and 补休 in <paramref name="Rest"/>, festival by festival,
/// and 上班 in <paramref name="MakeUp"/>. Where a notice says 与周末连休 the weekend is not repeated: it rests by itself.
/// Later changes of the same year are worked in; their number stands beside the first.
/// <para>Days are <c>MM-dd</c> or <c>MM-dd~MM-dd</c>, both ends inclusive. A December day belongs to the year before
/// <paramref name="Year"/>: only New Year reaches back over the turn of the year, and nothing reaches forward.</para>
/// </remarks>
/// <param name="Year">The year the notice arranges.</param>
/// <param name="Number">Document numbers of the notice and of its changes.</param>
/// <param name="Rest">Days off; words are for the reader.</param>
/// <param name="MakeUp">Saturdays and Sundays worked in exchange.</param>
internal sealed record HolidayNotice(int Year, string Number, string Rest, string MakeUp)
{
    /// <summary>Every notice held, one a year, without a gap.</summary>
    internal static IReadOnlyList<HolidayNotice> All { get; } =
    [
        new(2015, "国办发明电〔2014〕28号；国发明电〔2015〕1号（抗战胜利日）",
            "元旦 01-01~01-03 春节 02-18~02-24 清明 04-05~04-06 劳动 05-01 端午 06-20 06-22 抗战胜利 09-03~09-05 中秋 09-27 国庆 10-01~10-07",
            "01-04 02-15 02-28 09-06 10-10"),
        new(2016, "国办发明电〔2015〕18号",
            "元旦 01-01 春节 02-07~02-13 清明 04-04 劳动 05-01~05-02 端午 06-09~06-11 中秋 09-15~09-17 国庆 10-01~10-07",
            "02-06 02-14 06-12 09-18 10-08 10-09"),
        new(2017, "国办发明电〔2016〕17号",
            "元旦 01-01~01-02 春节 01-27~02-02 清明 04-02~04-04 劳动 05-01 端午 05-28~05-30 中秋国庆 10-01~10-08",
            "01-22 02-04 04-01 05-27 09-30"),
        new(2018, "国办发明电〔2017〕12号",
            "元旦 01-01 春节 02-15~02-21 清明 04-05~04-07 劳动 04-29~05-01 端午 06-18 中秋 09-24 国庆 10-01~10-07",
            "02-11 02-24 04-08 04-28 09-29 09-30"),
        new(2019, "国办发明电〔2018〕15号；国办发明电〔2019〕3号（劳动节）",
            "元旦 12-30~01-01 春节 02-04~02-10 清明 04-05 劳动 05-01~05-04 端午 06-07 中秋 09-13 国庆 10-01~10-07",
            "12-29 02-02 02-03 04-28 05-05 09-29 10-12"),
        new(2020, "国办发明电〔2019〕16号；国办发明电〔2020〕1号（春节延长，02-01 不再上班）",
            "元旦 01-01 春节 01-24~02-02 清明 04-04~04-06 劳动 05-01~05-05 端午 06-25~06-27 国庆中秋 10-01~10-08",
            "01-19 04-26 05-09 06-28 09-27 10-10"),
        new(2021, "国办发明电〔2020〕27号",
            "元旦 01-01~01-03 春节 02-11~02-17 清明 04-03~04-05 劳动 05-01~05-05 端午 06-12~06-14 中秋 09-19~09-21 国庆 10-01~10-07",
            "02-07 02-20 04-25 05-08 09-18 09-26 10-09"),
        new(2022, "国办发明电〔2021〕11号",
            "元旦 01-01~01-03 春节 01-31~02-06 清明 04-03~04-05 劳动 04-30~05-04 端午 06-03~06-05 中秋 09-10~09-12 国庆 10-01~10-07",
            "01-29 01-30 04-02 04-24 05-07 10-08 10-09"),
        new(2023, "国办发明电〔2022〕16号",
            "元旦 12-31~01-02 春节 01-21~01-27 清明 04-05 劳动 04-29~05-03 端午 06-22~06-24 中秋国庆 09-29~10-06",
            "01-28 01-29 04-23 05-06 06-25 10-07 10-08"),
        new(2024, "国办发明电〔2023〕7号",
            "元旦 01-01 春节 02-10~02-17 清明 04-04~04-06 劳动 05-01~05-05 端午 06-10 中秋 09-15~09-17 国庆 10-01~10-07",
            "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"),
        new(2025, "国办发明电〔2024〕12号",
            "元旦 01-01 春节 01-28~02-04 清明 04-04~04-06 劳动 05-01~05-05 端午 05-31~06-02 国庆中秋 10-01~10-08",
            "01-26 02-08 04-27 09-28 10-11"),
        new(2026, "国办发明电〔2025〕7号",
            "元旦 01-01~01-03 春节 02-15~02-23 清明 04-04~04-06 劳动 05-01~05-05 端午 06-19~06-21 中秋 09-25~09-27 国庆 10-01~10-07",
            "01-04 02-14 02-28 05-09 09-20 10-10"),
    ];

    /// <summary>The days off, in the order of the notice.</summary>
    internal IEnumerable<DateOnly> RestDays => DaysIn(Rest);

    /// <summary>The weekend days worked, in the order of the year.</summary>
    internal IEnumerable<DateOnly> MakeUpDays => DaysIn(MakeUp);

    private IEnumerable<DateOnly> DaysIn(string text)
    {
        foreach (string word in text.Split(' '))
        {
            if (!char.IsAsciiDigit(word[0]))
                continue;

            string[] ends = word.Split('~');
            DateOnly last = DayOf(ends[^1]);
            for (DateOnly day = DayOf(ends[0]); day <= last; day = day.AddDays(1))
                yield return day;
        }
    }

    private DateOnly DayOf(string monthAndDay)
    {
        int month = int.Parse(monthAndDay.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        int day = int.Parse(monthAndDay.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture);
        return new DateOnly(month == 12 ? Year - 1 : Year, month, day);
    }
}
