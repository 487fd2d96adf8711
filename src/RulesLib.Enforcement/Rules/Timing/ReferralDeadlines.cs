using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Timing;

/// <summary>What the police owe after a transfer, one line each (T-26, T-27, RF-05).</summary>
internal static class ReferralDeadlines
{
    /// <summary>The table.</summary>
    [Implements(Handling.Deadline, "T-26", "T-27", "RF-05")]
    public static IReadOnlyList<DeadlineRow> All { get; } = Array.AsReadOnly<DeadlineRow>(
    [
        new("T-26", DutyHolder.Police, Parameters.PoliceFilingDays, Each(static r => r.AcceptedOn, DecidedOn, static r => !r.Complex)),
        new("T-26.complex", DutyHolder.Police, Parameters.PoliceComplexFilingDays, Each(static r => r.AcceptedOn, DecidedOn, static r => r.Complex)),
        new("T-27", DutyHolder.Police, Parameters.PoliceRefusalNoticeDays, Each(static r => r.RefusedOn, static r => r.CourtToldOn)),
        new("RF-05", DutyHolder.Police, Parameters.PoliceReasonsDays, Each(static r => r.ReasonsAskedOn, static r => r.ReasonsGivenOn)),
        new("RF-05.filing", DutyHolder.Police, Parameters.PoliceOrderedFilingDays, Each(static r => r.FilingOrderedOn, static r => r.FiledOn)),
    ]);

    private static KnownDate DecidedOn(CriminalReferral referral) => KnownDate.Earlier(referral.FiledOn, referral.RefusedOn);

    private static Func<Matter, IEnumerable<Course>> Each(Func<CriminalReferral, KnownDate> start, Func<CriminalReferral, KnownDate> done, Func<CriminalReferral, Truth>? applies = null) => matter => matter.File.Debtors.SelectMany(
        static debtor => debtor.CriminalReferrals,
        (debtor, referral) => new Course(debtor, start(referral), done(referral)) { Applies = applies?.Invoke(referral) ?? true });
}
