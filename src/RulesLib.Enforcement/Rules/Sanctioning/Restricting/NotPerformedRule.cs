using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>A payment or delivery obligation was not performed within the period of the execution notice: the court may restrict consumption (XF-01).</summary>
/// <remarks>No ability to pay is asked for. Pure acts are no 给付 in the narrow sense.</remarks>
[RuleId("XF-01"), Cites(Provisions.ConsumptionRestriction.Restriction)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class NotPerformedRule : GroundRule
{
    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.Restriction;

    /// <inheritdoc/>
    protected override Modality Modality => Modality.Discretionary;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Ground(matter, point, debtor)
        .AppliesWhen("enforceable", Sanctions.IsEnforceable(matter, point.Day))
        .Requires("payment-or-delivery", matter.Title.Claims.Any(static claim => claim is ClaimContent.Money or ClaimContent.Delivery))
        .Requires("period-over", debtor.Notice.PerformanceDueOn < point.Day)
        .Requires("not-performed", Sanctions.IsUnperformed(matter, point.Day))
        .Result();
}
