using RulesLib.Enforcement.Rules.Closing;
using RulesLib.Enforcement.Rules.Closing.FinalTermination;
using RulesLib.Enforcement.Rules.Closing.FullPerformance;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;
using RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

using FinalTerminationGround = RulesLib.Enforcement.Rules.Closing.FinalTermination.GroundRequiredRule;
using WithdrawalGround = RulesLib.Enforcement.Rules.Closing.CaseWithdrawal.GroundRequiredRule;

namespace RulesLib.Enforcement.Law;

public static partial class CatalogueAccount
{
    private static AccountRow[] Closing =>
    [
        Effect("Closing", "JA-30"),
        Reference("Closing", "JA-31", typeof(SeparateStatisticsRule)),
        Reference("Closing", "SC-03", typeof(FinalTerminationGround)),
        Reference("Closing", "SC-13", typeof(LivingDebtorRule), typeof(EstatePursuedRule), typeof(DiedWithoutEstateRule)),
        Reference("Closing", "SC-15", typeof(BankruptcyDeclaredRule), typeof(NoClosingWhileSuspendedRule)),
        Reference("Closing", "SC-16"),
        Reference("Closing", "SC-19", typeof(TitlePerformedRule), typeof(RulingContentRule)),
        Reference("Closing", "SC-24", typeof(FinalTerminationGround), typeof(WithdrawalGround)),
        Reference("Closing", "SC-25", typeof(InstalmentSettlementRule), typeof(LongTermSettlementRule)),
        Excluded("Closing", "TZ-02"),
        Reference("Closing", "TZ-03"),
        Reference("Closing", "TZ-04"),
        Reference("Closing", "TZ-05"),
        Reference("Closing", "TZ-06", typeof(RaisedRule), typeof(DesignatedRule)),
        Reference("Closing", "TZ-07", typeof(InterviewRule)),
        Reference("Closing", "TZ-08"),
        Reference("Closing", "TZ-09"),
        Reference("Closing", "TZ-10"),
        Excluded("Closing", "TZ-11"),
        Reference("Closing", "XS-01"),
        Effect("Closing", "XS-03"),
        Reference("Closing", "XS-04"),
        Excluded("Closing", "XZ-03"),
    ];
}
