using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>An order is signed by the president, states period, items and consequences, and is served (XF-08).</summary>
/// <remarks>No longest period is known; in practice orders last until performance.</remarks>
[RuleId("XF-08"), Cites(Provisions.ConsumptionRestriction.Order, Provisions.GoodFaith.ConditionsAndService)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OrderFormalitiesRule : DebtorOrderAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => requirement switch
    {
        "content" => MonitoringState.Missing,
        "served" => MonitoringState.Missing,
        _ => MonitoringState.Unlawful,
    };

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, ConsumptionOrder order) => Check(order.IssuedOn)
        .Requires("president-signed", order.PresidentSigned)
        .Requires("content", order.ContentComplete)
        .Requires("served", order.ServedOn <= matter.AsOf)
        .Result();
}
