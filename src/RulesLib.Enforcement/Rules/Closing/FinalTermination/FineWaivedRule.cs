using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of 终结执行: the fine was waived (JA-17-7).</summary>
[RuleId("JA-17-7"), Cites(Provisions.CaseFilingAndClosing.FineWaived, Provisions.CriminalLaw.FineWaiver, Provisions.CriminalProcedureInterpretation.FinalTermination)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class FineWaivedRule() : ClosingGroundRule(ClosingGroundKind.FineWaived);
