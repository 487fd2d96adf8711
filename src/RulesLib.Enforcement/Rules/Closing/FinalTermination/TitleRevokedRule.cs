using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of 终结执行: the title was revoked (JA-17-2).</summary>
[RuleId("JA-17-2"), Cites(Provisions.CaseFilingAndClosing.TitleRevoked, Provisions.CivilProcedureLaw.FinalTermination, Provisions.CriminalProcedureInterpretation.FinalTermination)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class TitleRevokedRule() : ClosingGroundRule(ClosingGroundKind.TitleRevoked);
