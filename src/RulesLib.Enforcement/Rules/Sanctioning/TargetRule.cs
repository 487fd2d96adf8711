using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning;

/// <summary>No measure against somebody whom neither the operative part of the title nor a change ruling binds, or who is mistaken for the debtor (PP-01).</summary>
/// <remarks>Compare with the operative part and the id number, never with the list of defendants or the name alone.</remarks>
[RuleId("PP-01"), Cites(Provisions.GoodFaith.ConditionsAndService, Provisions.DishonestList.Grounds, Provisions.ConsumptionRestriction.Restriction)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class TargetRule : BarRule
{
    /// <inheritdoc/>
    protected override bool IsAbsolute => true;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Weigh(matter, point)
        .Requires("not-the-debtor", !debtor.BoundByTitle | !debtor.IdentityConfirmed)
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, Debtor debtor) => true;
}
