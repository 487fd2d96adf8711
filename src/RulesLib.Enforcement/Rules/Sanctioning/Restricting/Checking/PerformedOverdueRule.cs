using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>A restriction is lifted once everything is performed, from 2021-12-06 within three working days (XF-13).</summary>
/// <remarks>Before that day the text says "promptly" and nothing is overdue by a number of days.</remarks>
[RuleId("XF-13"), Cites(Provisions.ConsumptionRestriction.Lifting, Provisions.PowerRestraint.RestrictionLifting)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen, Verified = false)]
public sealed class PerformedOverdueRule : DebtorOrderAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override KnownDate DueOn(Matter matter, Debtor debtor, ConsumptionOrder order) => Days.DueAfter(matter, Parameters.RestrictionLiftingWorkingDays, PerformanceEvents.PerformedOn(matter, debtor));

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, ConsumptionOrder order) => Duty(matter)
        .AppliesWhen("order-stands", Sanctions.Stands(order, matter.AsOf))
        .AppliesWhen("performed", PerformanceEvents.PerformedOn(matter, debtor) <= matter.AsOf)
        .Requires("not-overdue", Days.IsAhead(DueOn(matter, debtor, order), matter.AsOf))
        .Result();
}
