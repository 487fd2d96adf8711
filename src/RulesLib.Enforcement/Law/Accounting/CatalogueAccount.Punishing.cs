using RulesLib.Enforcement.Rules.Closing.InterimTermination;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Rules.Sanctioning.ExitControl;
using RulesLib.Enforcement.Rules.Sanctioning.Punishing;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Law;

public static partial class CatalogueAccount
{
    private static AccountRow[] Punishing =>
    [
        Reference("Sanctioning", "PR-11", typeof(ReportBreachDecidedRule), typeof(ReportBreachPunishedRule)),
        Reference("Sanctioning", "EX-08"),
        Reference("Sanctioning", "EX-10", typeof(BorderFilingRule)),
        Reference("Sanctioning", "EX-11"),
        Reference("Sanctioning", "EX-13"),
        Reference("Sanctioning", "FJ-23"),
        Effect("Sanctioning", "FJ-26", typeof(Deadlines)),
        Reference("Sanctioning", "FJ-28"),
        Reference("Sanctioning", "FJ-29c", typeof(PenaltySteps)),
        Reference("Sanctioning", "FJ-32"),
        Effect("Sanctioning", "T-19", typeof(Remedies)),
    ];
}
