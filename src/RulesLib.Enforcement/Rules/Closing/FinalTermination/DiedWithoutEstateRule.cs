using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of 终结执行 against a debtor: he died, left no estate, and nobody takes over the duty (JA-17-3).</summary>
[RuleId("JA-17-3"), Cites(Provisions.CaseFilingAndClosing.DeathWithoutEstate, Provisions.CivilProcedureLaw.FinalTermination, Provisions.CriminalProcedureInterpretation.FinalTermination)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class DiedWithoutEstateRule() : DebtorClosingGroundRule(ClosingGroundKind.DebtorDiedNoEstate);
