using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>G4: breaches the duty to report property: refuses, reports falsely, or is late without just cause (SX-01-G4, PR-09, CC-10).</summary>
/// <remarks>Without an order no breach can exist (PR-01).</remarks>
[RuleId("SX-01-G4", "PR-09", "CC-10"), Cites(Provisions.DishonestList.BreachesReport, Provisions.DishonestList.Grounds, Provisions.PropertyInvestigation.ReportBreachListing)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ReportDutyBreachedRule : ListingGroundRule
{
    /// <inheritdoc/>
    protected override ListingGround? ListingGround => Facts.ListingGround.ReportBreach;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Ground(matter, point, debtor)
        .Requires("breached", ListingConduct.IsReportBreach(matter, debtor, point.Day))
        .Result();
}
