using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>G1: able to perform and refuses (SX-01-G1); until 2017-04-30 the catch-all of the 2013 text.</summary>
[RuleId("SX-01-G1"), Cites(Provisions.DishonestList.AbleButRefuses, Provisions.DishonestList.Grounds)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class AbleButRefusesRule : ListingGroundRule
{
    /// <inheritdoc/>
    protected override ListingGround? ListingGround => Facts.ListingGround.AbleButRefuses;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Ground(matter, point, debtor)
        .Requires("able", ListingConduct.IsAble(debtor))
        .Requires("refuses", debtor.Ability.RefusesToPerform | debtor.Conduct.Any(act => act.Kind == ConductKind.RefusedToPerform & act.Verified & act.ActedOn <= point.Day))
        .Result();
}
