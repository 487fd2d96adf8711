using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>Whether a debtor's consumption may or must be restricted (XF-01, XF-02).</summary>
[RuleId("XF-01"), Cites(Provisions.ConsumptionRestriction.Restriction, Provisions.ConsumptionRestriction.ListedDebtor)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class RestrictionRule : MeasureRule
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.ConsumptionRestriction;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.Restriction;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, Debtor debtor) => debtor.ConsumptionOrders.Any(order => Sanctions.InForce(order, matter.AsOf));
}
