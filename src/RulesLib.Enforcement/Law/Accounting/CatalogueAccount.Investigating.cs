namespace RulesLib.Enforcement.Law;

public static partial class CatalogueAccount
{
    private static AccountRow[] Investigating =>
    [
        Reference("Investigating", "CC-12"),
        Effect("Investigating", "CC-13"),
        Effect("Investigating", "CC-20"),
        Effect("Investigating", "CC-24"),
        Reference("Investigating", "SS-03", typeof(Rules.Closing.InterimTermination.ReportOrderIssuedRule), typeof(Rules.Declaring.ReportMadeRule), typeof(Rules.Declaring.PriorYearChangesRule)),
    ];
}
