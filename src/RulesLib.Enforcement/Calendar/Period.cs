using System.Globalization;

using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Calendar;

/// <summary>A legal period (期间): a number of days, working days, months or years.</summary>
/// <remarks>
/// The day on which a period starts is not counted; months and years run to the corresponding day or, where the month is too short, to
/// its last day (民事诉讼法 (2023) 第八十五条第二款, same wording in 第八十二条 of 2012/2017; 民法典第二百零二条 by analogy).
/// <para>A period has two ends, and the law decides which one counts:</para>
/// <list type="bullet">
/// <item><see cref="LastDayFrom"/> for <b>waiting periods</b>, terms of measures and due dates of periodic acts: the plain end.</item>
/// <item><see cref="DeadlineFrom"/> for <b>duties and rights to be exercised in time</b>: an end on a statutory rest day moves to the first day after it.</item>
/// </list>
/// <para>Build one with <see cref="Days"/>, <see cref="WorkingDays"/>, <see cref="Months"/> or <see cref="Years"/>; <c>default(Period)</c> has no
/// length and cannot be counted. Immutable and thread-safe; never reads the clock.</para>
/// </remarks>
/// <example>
/// <code>
/// Period.Months(3).LastDayFrom(new DateOnly(2018, 11, 30)).Day        // 2019-02-28: 超过三个月 from 2019-03-01
/// Period.Days(7).DeadlineFrom(new DateOnly(2018, 9, 27)).Day          // 2018-10-08: the 4th falls into 国庆节
/// Period.WorkingDays(3).DeadlineFrom(new DateOnly(2018, 9, 28)).Day   // 2018-10-08: 29 and 30 September were worked
/// Period.Months(6).Times(3).LastDayFrom(closedOn)                     // the third half-yearly query, counted from the closing
/// </code>
/// </example>
[Implements(Handling.Calculation, "GEN-01", "GEN-02", "GEN-04")]
[Implements(Handling.Calculation, "DT-01", "DT-04")]
public readonly record struct Period
{
    private Period(int number, PeriodUnit unit)
    {
        if (number < 1)
            throw new ArgumentOutOfRangeException(nameof(number), number, $"A period in {unit} needs a number of at least 1.");

        Number = number;
        Unit = unit;
    }

    /// <summary>How many units long; at least 1 (0 only in <c>default(Period)</c>).</summary>
    public int Number { get; }

    /// <summary>The unit of <see cref="Number"/>.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>A period of calendar days (日).</summary>
    /// <param name="number">Days, at least 1.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is zero or negative.</exception>
    public static Period Days(int number) => new(number, PeriodUnit.Days);

    /// <summary>A period of working days (工作日); only where the text says 工作日.</summary>
    /// <param name="number">Working days, at least 1.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is zero or negative.</exception>
    [Implements(Handling.Calculation, "GEN-05")]
    [Implements(Handling.Calculation, "DT-05")]
    public static Period WorkingDays(int number) => new(number, PeriodUnit.WorkingDays);

    /// <summary>A period of months (月).</summary>
    /// <param name="number">Months, at least 1.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is zero or negative.</exception>
    public static Period Months(int number) => new(number, PeriodUnit.Months);

    /// <summary>A period of years (年).</summary>
    /// <param name="number">Years, at least 1.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is zero or negative.</exception>
    public static Period Years(int number) => new(number, PeriodUnit.Years);

    /// <summary>
    /// This period <paramref name="count"/> times over, as one period. Recurring days are counted so, each from the same start: adding month
    /// upon month would lose days at every short month.
    /// </summary>
    /// <param name="count">How many times, at least 1.</param>
    /// <returns>A period of the same unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is zero or negative, or the product exceeds <see cref="int.MaxValue"/>.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default(Period)</c>.</exception>
    public Period Times(int count)
    {
        RequireLength();
        if (count < 1 || (long)Number * count > int.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(count), count, $"{this}, taken so many times, must come to between 1 and 2147483647 {Unit}.");

        return new Period(Number * count, Unit);
    }

    /// <summary>
    /// The plain end, for <b>waiting periods</b> (e.g. 超过三个月 before 终本), terms of measures and due dates of periodic acts: it stays where it
    /// falls, rest day or not.
    /// </summary>
    /// <param name="start">The day of the event that starts the period; it is not counted.</param>
    /// <returns>
    /// The last day of the period, inclusive. Certain for days, months and years. A period of working days ends on a working day by itself, so
    /// both ends agree, and it is provisional when one of the counted days is not covered by <see cref="PrcCalendar"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The period would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default(Period)</c>.</exception>
    public PeriodEnd LastDayFrom(DateOnly start)
    {
        RequireLength();
        return Unit switch
        {
            PeriodUnit.Days => new PeriodEnd(AddDays(start, Number), isProvisional: false),
            PeriodUnit.WorkingDays => NthWorkingDayAfter(start),
            PeriodUnit.Months => new PeriodEnd(AddMonths(start, Number), isProvisional: false),
            _ => new PeriodEnd(AddMonths(start, 12L * Number), isProvisional: false),
        };
    }

    /// <summary>
    /// The end for <b>duties with a deadline</b> and rights to be exercised in time: when the last day is a statutory rest day (法定休假日), the
    /// first day after it that is none (民事诉讼法 (2023) 第八十五条第三款).
    /// </summary>
    /// <param name="start">The day of the event that starts the period; it is not counted, and a rest day does not shift it.</param>
    /// <returns>
    /// The last day of the period, inclusive; never before <see cref="LastDayFrom"/>. Provisional when it was found by looking at a day that
    /// <see cref="PrcCalendar"/> does not cover.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The period would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default(Period)</c>.</exception>
    [Implements(Handling.Calculation, "DT-02")]
    public PeriodEnd DeadlineFrom(DateOnly start)
    {
        PeriodEnd end = LastDayFrom(start);
        if (Unit == PeriodUnit.WorkingDays)
            return end;

        DateOnly day = end.Day;
        bool provisional = !PrcCalendar.Covers(day);
        while (PrcCalendar.PresumeRestDay(day)) // ends: the last day there is, 9999-12-31, is a Friday
        {
            day = day.AddDays(1);
            provisional |= !PrcCalendar.Covers(day);
        }

        return new PeriodEnd(day, provisional);
    }

    /// <summary>For people who debug: <c>3 WorkingDays</c>.</summary>
    /// <returns>Number and unit, independent of culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} {Unit}");

    private PeriodEnd NthWorkingDayAfter(DateOnly start)
    {
        DateOnly day = start;
        bool provisional = false;
        for (int left = Number; left > 0;)
        {
            if (day == DateOnly.MaxValue)
                throw TooLong(start);

            day = day.AddDays(1);
            provisional |= !PrcCalendar.Covers(day);
            if (!PrcCalendar.PresumeRestDay(day))
                left--;
        }

        return new PeriodEnd(day, provisional);
    }

    private DateOnly AddDays(DateOnly start, int days) =>
        days <= DateOnly.MaxValue.DayNumber - start.DayNumber ? start.AddDays(days) : throw TooLong(start);

    // DateOnly.AddMonths clamps to the end of the month; its range is checked here, for a message that helps.
    private DateOnly AddMonths(DateOnly start, long months)
    {
        int monthsLeft = (12 * (DateOnly.MaxValue.Year - start.Year)) + (DateOnly.MaxValue.Month - start.Month);
        return months <= monthsLeft ? start.AddMonths((int)months) : throw TooLong(start);
    }

    private ArgumentOutOfRangeException TooLong(DateOnly start) => new(
        nameof(start),
        start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        $"{this} from this start would end after 9999-12-31, the last day there is.");

    private void RequireLength()
    {
        if (Number == 0)
            throw new InvalidOperationException("default(Period) has no length: build periods with Period.Days, WorkingDays, Months or Years.");
    }
}
