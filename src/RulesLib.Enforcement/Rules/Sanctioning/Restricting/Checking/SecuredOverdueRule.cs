using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>A restriction is lifted within three working days of real and effective security or the applicant's consent (XF-12).</summary>
[RuleId("XF-12"), Cites(Provisions.PowerRestraint.RestrictionLifting, Provisions.ConsumptionRestriction.Lifting)]
[InForce("2021-12-06", Anchor.Decision), Source(Confidence.Memory, Verified = false)]
public sealed class SecuredOverdueRule : DebtorOrderAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override KnownDate DueOn(Matter matter, Debtor debtor, ConsumptionOrder order) => Days.DueAfter(matter, Parameters.RestrictionLiftingWorkingDays, RestrictionLiftingRule.SecuredOrAgreedOn(matter, debtor));

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, ConsumptionOrder order) => Duty(matter)
        .AppliesWhen("order-stands", Sanctions.Stands(order, matter.AsOf))
        .AppliesWhen("secured-or-agreed", RestrictionLiftingRule.SecuredOrAgreedOn(matter, debtor) <= matter.AsOf)
        .Requires("not-overdue", Days.IsAhead(DueOn(matter, debtor, order), matter.AsOf))
        .Result();
}
