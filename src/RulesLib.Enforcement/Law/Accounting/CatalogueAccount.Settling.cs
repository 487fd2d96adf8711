using RulesLib.Enforcement.Rules.Closing;

namespace RulesLib.Enforcement.Law;

public static partial class CatalogueAccount
{
    private static AccountRow[] Settling =>
    [
        Effect("Settling", "HJ-01", typeof(NoClosingWhileSuspendedRule)),
        Effect("Settling", "PC-05"),
    ];
}
