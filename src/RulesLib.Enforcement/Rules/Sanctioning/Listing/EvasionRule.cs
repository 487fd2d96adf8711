using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>G3: evades enforcement by sham litigation or arbitration, or by hiding or moving property or the like (SX-01-G3).</summary>
[RuleId("SX-01-G3"), Cites(Provisions.DishonestList.EvadesEnforcement, Provisions.DishonestList.Grounds)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class EvasionRule : ListingGroundRule
{
    /// <inheritdoc/>
    protected override ListingGround? ListingGround => Facts.ListingGround.Evasion;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Ground(matter, point, debtor)
        .Requires("conduct", debtor.Conduct.Any(act => ListingConduct.IsEvasion(act, debtor, point.Day)))
        .Result();
}
