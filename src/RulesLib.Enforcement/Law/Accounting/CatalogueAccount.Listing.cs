using RulesLib.Enforcement.Rules.Closing.InterimTermination;
using RulesLib.Enforcement.Rules.Sanctioning.Listing;
using RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;
using RulesLib.Enforcement.Rules.Sanctioning.Restricting;

namespace RulesLib.Enforcement.Law;

public static partial class CatalogueAccount
{
    private static AccountRow[] Listing =>
    [
        Effect("Sanctioning", "SX-21", typeof(LateDeletionRule)),
        Effect("Sanctioning", "XF-09", typeof(RestrictionRule)),
        Effect("Sanctioning", "XF-10", typeof(RestrictionRule)),
        Excluded("Sanctioning", "XF-14"),
        Effect("Sanctioning", "XF-16"),
        Effect("Sanctioning", "XF-21", typeof(BannedConsumption)),
        Reference("Sanctioning", "XF-23", typeof(ConsumptionOrderIssuedRule), typeof(ListingDecidedRule)),
        Effect("Sanctioning", "PP-04", typeof(ListingRule)),
        Effect("Sanctioning", "PP-05", typeof(ListingRule)),
        Effect("Sanctioning", "DT-03"),
    ];
}
