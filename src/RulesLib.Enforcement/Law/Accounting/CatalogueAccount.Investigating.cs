namespace RulesLib.Enforcement.Law;

public static partial class CatalogueAccount
{
    private static AccountRow[] Investigating => [];
}
