using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Sanctioning.Listing;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>No order against what SX-23 and SX-24 protect, and a grace period of one to three months at most (XF-17).</summary>
/// <remarks>An entry or ground of G2 to G5 goes before SX-23: then XF-02 prevails.</remarks>
[RuleId("XF-17"), Cites(Provisions.GoodFaith.NoMeasures, Provisions.GoodFaith.CampusLoan, Provisions.GoodFaith.Grace)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OrderDespiteBarRule : DebtorOrderAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, ConsumptionOrder order) => Check(order.IssuedOn)
        .Requires("not-held-back", !ControlSufficesRule.SufficesOrHeld(matter, debtor, order.IssuedOn) | Sanctions.HasConductGround(matter, debtor, order.IssuedOn))
        .Requires("no-campus-loan", !(debtor.IsFullTimeStudent & matter.Title.FromCampusLoan) | order.FactorsWeighed)
        .Requires("one-to-three-months", !order.GraceEndsOn.Occurred | Grace.IsWithinBounds(matter, order.IssuedOn, order.GraceEndsOn))
        .Result();
}
