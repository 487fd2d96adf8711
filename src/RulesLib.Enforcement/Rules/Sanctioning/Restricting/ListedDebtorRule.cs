using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>A listed debtor must also be restricted (XF-02).</summary>
/// <remarks>While a grace period runs the debtor does not count as listed. Once everything is performed the restriction has to go (XF-13).</remarks>
[RuleId("XF-02"), Cites(Provisions.ConsumptionRestriction.ListedDebtor)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListedDebtorRule : GroundRule
{
    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.Restriction;

    /// <inheritdoc/>
    protected override Modality Modality => Modality.Mandatory;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Ground(matter, point, debtor)
        .AppliesWhen("unperformed", Sanctions.IsUnperformed(matter, point.Day))
        .AppliesWhen("enforceable", Sanctions.IsEnforceable(matter, point.Day))
        .Requires("listed", Sanctions.Listed(debtor, point.Day))
        .Result();
}
