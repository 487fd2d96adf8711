namespace RulesLib.Enforcement.Calendar;

/// <summary>Which days are statutory rest days (法定休假日) and which are working days (工作日) in mainland China.</summary>
/// <remarks>
/// A statutory rest day is a Saturday, a Sunday or a day off under the State Council's yearly notice (国务院办公厅关于部分节假日安排的通知);
/// a Saturday or Sunday worked in exchange (调休上班) is a working day. Basis: 民事诉讼法 (2023) 第八十五条第三款;
/// 全国年节及纪念日放假办法. This one table serves both the shift of deadlines and the count of working days.
/// <para>The notices are held from <see cref="CoveredFrom"/> to <see cref="CoveredThrough"/>. Outside, the weekday is known but
/// holidays and make-up days are not: the questions here answer <see langword="null"/> ("not known") instead of guessing, and a
/// <see cref="PeriodEnd"/> that depends on such a day says that it is provisional.</para>
/// <para>National notices only: days off granted by a province or an autonomous region (such as 古尔邦节 in Ningxia) are not in the table.
/// A notice for the following year can still rearrange days around New Year, as the one for 2019 did with 2018-12-29 to 2018-12-31.</para>
/// <para>Immutable and thread-safe; never reads the clock.</para>
/// </remarks>
public static class PrcCalendar
{
    /// <summary>The first day the table knows, inclusive: 2015-01-01.</summary>
    public static DateOnly CoveredFrom { get; } = new(HolidayNotice.All[0].Year, 1, 1);

    /// <summary>The last day the table knows, inclusive: 31 December of the year of the latest notice held, 2026-12-31.</summary>
    public static DateOnly CoveredThrough { get; } = new(HolidayNotice.All[^1].Year, 12, 31);

    // One entry a day, from CoveredFrom to CoveredThrough; below them, because it is built from them.
    private static readonly bool[] s_isRestDay = Build();

    /// <summary>Whether the table knows <paramref name="day"/>: from <see cref="CoveredFrom"/> to <see cref="CoveredThrough"/>, both inclusive.</summary>
    /// <param name="day">Any day.</param>
    /// <returns><see langword="true"/> when <see cref="IsRestDay"/> has an answer.</returns>
    public static bool Covers(DateOnly day) => CoveredFrom <= day && day <= CoveredThrough;

    /// <summary>Whether <paramref name="day"/> is a statutory rest day (法定休假日).</summary>
    /// <param name="day">Any day.</param>
    /// <returns>
    /// <see langword="true"/> for Saturdays, Sundays and public holidays, <see langword="false"/> for working days, make-up weekend days included;
    /// <see langword="null"/> when the table does not cover the day, even at a weekend, which might be a make-up day.
    /// </returns>
    public static bool? IsRestDay(DateOnly day) => Covers(day) ? s_isRestDay[IndexOf(day)] : null;

    /// <summary>Whether <paramref name="day"/> is a working day (工作日): exactly the days that are not statutory rest days.</summary>
    /// <param name="day">Any day.</param>
    /// <returns>The opposite of <see cref="IsRestDay"/>; <see langword="null"/> when the table does not cover the day.</returns>
    public static bool? IsWorkingDay(DateOnly day) => !IsRestDay(day);

    /// <summary>The answer of the table or, where it has none, of the weekday alone; the latter makes what follows from it provisional.</summary>
    internal static bool PresumeRestDay(DateOnly day) => IsRestDay(day) ?? IsWeekend(day);

    private static bool[] Build()
    {
        var isRestDay = new bool[IndexOf(CoveredThrough) + 1];
        for (int i = 0; i < isRestDay.Length; i++)
            isRestDay[i] = IsWeekend(CoveredFrom.AddDays(i));

        foreach (HolidayNotice notice in HolidayNotice.All)
        {
            foreach (DateOnly day in notice.RestDays)
                isRestDay[IndexOf(day)] = true;
            foreach (DateOnly day in notice.MakeUpDays)
                isRestDay[IndexOf(day)] = false;
        }

        return isRestDay;
    }

    private static int IndexOf(DateOnly day) => day.DayNumber - CoveredFrom.DayNumber;

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
