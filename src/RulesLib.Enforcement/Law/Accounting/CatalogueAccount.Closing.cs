namespace RulesLib.Enforcement.Law;

public static partial class CatalogueAccount
{
    private static AccountRow[] Closing =>
    [
        Effect("Closing", "SC-02", typeof(Rules.Closing.InterimTermination.FiveHeadsRule), typeof(Rules.Closing.InterimTermination.DecisionRouteRule)),
    ];
}
