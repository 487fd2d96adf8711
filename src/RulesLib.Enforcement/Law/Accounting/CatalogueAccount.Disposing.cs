namespace RulesLib.Enforcement.Law;

public static partial class CatalogueAccount
{
    private static AccountRow[] Disposing =>
    [
        Reference("Disposing", "SS-11", typeof(Rules.Closing.InterimTermination.PropertyClaimRule)),
        Reference("Disposing", "SS-12"),
        Reference("Disposing", "SS-13"),
        Reference("Disposing", "SS-15", typeof(Rules.Closing.NoClosingWhileSuspendedRule)),
        Reference("Disposing", "SS-16"),
        Reference("Disposing", "SS-17"),
    ];
}
