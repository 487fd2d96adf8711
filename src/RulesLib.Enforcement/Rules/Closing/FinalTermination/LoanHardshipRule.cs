using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of 终结执行 against a debtor: he lives in hardship, cannot repay a loan, has no income and cannot work, all together (JA-17-5).</summary>
[RuleId("JA-17-5"), Cites(Provisions.CaseFilingAndClosing.DebtorHardship, Provisions.CivilProcedureLaw.FinalTermination)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class LoanHardshipRule() : DebtorClosingGroundRule(ClosingGroundKind.HardshipLoan);
