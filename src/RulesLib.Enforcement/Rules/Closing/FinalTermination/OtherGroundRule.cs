using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of 终结执行: another one named by law, such as the loss of the specific thing owed, or a private settlement that was performed (JA-17-13).</summary>
[RuleId("JA-17-13"), Cites(Provisions.CaseFilingAndClosing.OtherFinalTermination, Provisions.CivilProcedureLaw.FinalTermination, Provisions.CplInterpretation.SpecificThingDestroyed, Provisions.Settlement.PrivateSettlementPerformed, Provisions.CriminalProcedureInterpretation.FinalTermination)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class OtherGroundRule() : ClosingGroundRule(ClosingGroundKind.OtherStatutory, ClosingGroundKind.SpecificThingDestroyed, ClosingGroundKind.PrivateSettlementPerformed);
