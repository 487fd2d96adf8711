using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Calendar;

/// <summary>Service by public notice (公告送达): a document counts as received when the days of the notice, counted from its issue, are over.</summary>
/// <remarks>Nobody needs to have read it: what asks for knowledge (明知) is not proved by it. The number is that of the day of issue.</remarks>
[Implements(Handling.Calculation, "GEN-06")]
public static class PublicNotice
{
    /// <summary>The day on which the document counts as received.</summary>
    /// <param name="issuedOn">The day the notice was issued; it is not counted.</param>
    /// <param name="isAbroad">Whether the party has no domicile in the mainland.</param>
    /// <returns>The last day of the notice, rest day or not; <see langword="null"/> before the numbers on record begin (2013-01-01).</returns>
    public static DateOnly? ReceivedOn(DateOnly issuedOn, bool isAbroad = false)
    {
        if (isAbroad && Parameters.PublicNoticeAbroadMonths.On(issuedOn) is { } months) return Period.Months(months.Value).LastDayFrom(issuedOn).Day;
        return (isAbroad ? Parameters.PublicNoticeAbroadDays : Parameters.PublicNoticeDays).On(issuedOn) is { } days ? Period.Days(days.Value).LastDayFrom(issuedOn).Day : null;
    }
}
