using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of 终结执行: the settlement was broken and a suit on it was accepted (HJ-03).</summary>
[RuleId("HJ-03"), Cites(Provisions.Settlement.SuitAccepted, Provisions.Settlement.Breach)]
[InForce("2018-03-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class SettlementSuedOnRule() : ClosingGroundRule(ClosingGroundKind.SettlementSuitAccepted);
