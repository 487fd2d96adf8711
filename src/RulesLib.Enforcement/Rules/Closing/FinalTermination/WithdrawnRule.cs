using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of 终结执行: the applicant withdrew, with or without a settlement (JA-17-1).</summary>
/// <remarks>Reading: every applicant must have withdrawn; a withdrawal of one leaves the claim of the others.</remarks>
[RuleId("JA-17-1", "HJ-05"), Cites(Provisions.CaseFilingAndClosing.Withdrawal, Provisions.CivilProcedureLaw.FinalTermination, Provisions.CplInterpretation.SettlementThenTermination)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class WithdrawnRule() : ClosingGroundRule(ClosingGroundKind.ApplicantWithdrew);
