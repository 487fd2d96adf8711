using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>A restriction that the law leaves to the court was weighed: passive performance, evasion, resistance, ability (XF-03).</summary>
[RuleId("XF-03"), Cites(Provisions.ConsumptionRestriction.Factors)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class FactorsWeighedRule : DebtorOrderAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Missing;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, ConsumptionOrder order) => Check(order.IssuedOn)
        .Unless("listed-then", Sanctions.Listed(debtor, order.IssuedOn))
        .Requires("weighed", order.FactorsWeighed)
        .Result();
}
