using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>
/// Where a general guarantor stands behind the debt, the day on which the ruling reached each creditor is on file: from it the limitation against
/// the guarantor runs (ZP-17).
/// </summary>
/// <remarks>Without a ruling it runs when one year has passed since the application, unless the guarantor proves that the debtor still has realisable property.</remarks>
[RuleId("ZP-17"), Cites(Provisions.SecurityInterests.GeneralGuaranteeLimitation)]
[InForce("2021-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class GuaranteeLimitationRule : MonitoringRule<Applicant>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Pass;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Applicant applicant) => Duty(matter)
        .AppliesWhen("general-guarantee", matter.File.Debtors.Any(static debtor => debtor.Rank == LiabilityRank.Subsidiary))
        .AppliesWhen("ruling-made", matter.Closure.Ruling.MadeOn <= matter.AsOf)
        .AppliesWhen("not-served-before", !(applicant.RulingServedOn < Info.From))
        .Requires("service-day-on-file", applicant.RulingServedOn.Occurred & (applicant.RulingServedOn.IsExact ? true : Truth.Unknown), Severity.Advisory, Cure.ProveService)
        .Result();
}
