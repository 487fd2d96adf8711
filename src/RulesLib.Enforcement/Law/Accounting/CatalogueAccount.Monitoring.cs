using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Rules.Monitoring;
using RulesLib.Enforcement.Rules.Sanctioning;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Law;

public static partial class CatalogueAccount
{
    private static AccountRow[] Monitoring =>
    [
        Effect("Monitoring", "ZP-01", typeof(QueryWindows), typeof(EntryHiddenRule)),
        Effect("Monitoring", "ZP-14", typeof(ListingConduct)),
        Reference("Monitoring", "QX-05", typeof(UrgentControlRule)),
        Effect("Monitoring", "QX-16", typeof(Deadlines)),
        Reference("Monitoring", "GEN-03", typeof(PeriodEnd)),
    ];
}
