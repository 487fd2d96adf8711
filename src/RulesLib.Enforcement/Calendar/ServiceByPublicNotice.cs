namespace RulesLib.Enforcement.Calendar;

/// <summary>How long service by public notice (公告送达) takes until it counts as effected.</summary>
/// <remarks>
/// Counted from the day the notice is issued (发出公告之日), under the law in force on that day; it is a waiting period, so
/// <see cref="Period.LastDayFrom"/> is its end (our reading). A change of the law applies to notices issued from the day it takes effect.
/// Immutable and thread-safe.
/// </remarks>
public static class ServiceByPublicNotice
{
    private static readonly DateOnly s_law2012 = new(2013, 1, 1);
    private static readonly DateOnly s_law2021 = new(2022, 1, 1);
    private static readonly DateOnly s_law2023 = new(2024, 1, 1);

    /// <summary>The period for a person to be served in mainland China.</summary>
    /// <param name="issuedOn">The day the notice was issued; not before the Civil Procedure Law of 1991 (1991-04-09), earlier law is not modelled.</param>
    /// <returns>
    /// 60 days until 2021-12-31 (民事诉讼法 (2012/2017) 第九十二条), 30 days from 2022-01-01 (民事诉讼法 (2021/2023) 第九十五条).
    /// </returns>
    public static Period Domestic(DateOnly issuedOn) => issuedOn < s_law2021 ? Period.Days(60) : Period.Days(30);

    /// <summary>The period for a party without domicile in mainland China (涉外).</summary>
    /// <param name="issuedOn">The day the notice was issued; not before the Civil Procedure Law of 1991 (1991-04-09), earlier law is not modelled.</param>
    /// <returns>
    /// Six months until 2012-12-31 (民事诉讼法 (2007) 第二百四十五条第七项), three months from 2013-01-01 (民事诉讼法 (2012/2017) 第二百六十七条第八项,
    /// (2021) 第二百七十四条第八项), 60 days from 2024-01-01 (民事诉讼法 (2023) 第二百八十三条).
    /// </returns>
    public static Period ForeignRelated(DateOnly issuedOn) =>
        issuedOn < s_law2012 ? Period.Months(6)
        : issuedOn < s_law2023 ? Period.Months(3)
        : Period.Days(60);
}
