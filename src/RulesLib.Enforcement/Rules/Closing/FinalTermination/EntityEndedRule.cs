using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of 终结执行 against a debtor: the entity ended, without property, successor or anybody to be added (JA-17-6).</summary>
[RuleId("JA-17-6"), Cites(Provisions.CaseFilingAndClosing.EntityEnded, Provisions.CriminalProcedureInterpretation.FinalTermination)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class EntityEndedRule() : DebtorClosingGroundRule(ClosingGroundKind.EntityEndedNoSuccessor);
