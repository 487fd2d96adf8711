using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>G6: refuses without just cause to perform an enforcement settlement (SX-01-G6).</summary>
[RuleId("SX-01-G6"), Cites(Provisions.DishonestList.RefusesSettlement, Provisions.DishonestList.Grounds)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class SettlementRefusedRule : ListingGroundRule
{
    /// <inheritdoc/>
    protected override ListingGround? ListingGround => Facts.ListingGround.SettlementBreach;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Ground(matter, point, debtor)
        .Requires("conduct", debtor.Conduct.Any(act => ListingConduct.IsSettlementRefusal(act, debtor, point.Day)))
        .Result();
}
