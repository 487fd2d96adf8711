using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of 终结执行: the creditor of maintenance died (JA-17-4).</summary>
[RuleId("JA-17-4"), Cites(Provisions.CaseFilingAndClosing.MaintenanceCreditorDied, Provisions.CivilProcedureLaw.FinalTermination)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class MaintenanceCreditorDiedRule() : ClosingGroundRule(ClosingGroundKind.MaintenanceCreditorDied);
