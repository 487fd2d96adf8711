using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning;

/// <summary>On which day a debtor performed, an applicant agreed, security was given: what several measures end with.</summary>
internal static class PerformanceEvents
{
    /// <summary>Day on which everything was performed, or all that this debtor is liable for (§14, 15).</summary>
    public static KnownDate PerformedOn(Matter matter, Debtor debtor) => KnownDate.Earlier(ByAll(matter), ByDebtor(matter, debtor));

    /// <summary>Day on which real and effective security was given; it need not cover everything.</summary>
    public static KnownDate SecuredOn(Debtor debtor) => Days.When(debtor.Security.Effective, debtor.Security.GivenOn);

    /// <summary>Day on which the last applicant agreed; each has to, and one request of each is enough.</summary>
    public static KnownDate AgreedOn(Matter matter, Debtor debtor, MeasureRequestKind kind)
    {
        var applicants = matter.File.Applicants;
        if (applicants.IsNone) return KnownDate.None;
        KnownDate agreed = DateOnly.MinValue;
        foreach (var applicant in applicants) agreed = KnownDate.LaterOfBoth(agreed, Days.First(applicant.Requests, request => Days.When(request.Kind == kind & Concerns(request, debtor), request.ReceivedOn)));
        return applicants.IsComplete || agreed.IsNone ? agreed : KnownDate.Unknown;
    }

    /// <summary>Whether a request is about a debtor; one that names nobody is about all.</summary>
    public static Truth Concerns(MeasureRequest request, Debtor debtor) => request.DebtorId.IsNone ? true : request.DebtorId == debtor.Id;

    private static KnownDate ByAll(Matter matter)
    {
        var day = matter.File.Amounts.PerformedInFullOn;
        return day.IsUnknown ? Sometime(matter, !Sanctions.IsUnperformed(matter, matter.AsOf)) : day;
    }

    private static KnownDate ByDebtor(Matter matter, Debtor debtor)
    {
        var day = debtor.LiabilityDischargedOn;
        return day.IsUnknown ? Sometime(matter, debtor.Status == DebtorStatus.Discharged) : day;
    }

    private static KnownDate Sometime(Matter matter, Truth happened) => Days.When(happened, KnownDate.Between(DateOnly.MinValue, matter.AsOf));
}
