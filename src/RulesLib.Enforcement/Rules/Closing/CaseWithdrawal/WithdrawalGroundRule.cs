using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.CaseWithdrawal;

/// <summary>Ground of 销案: jurisdiction moved or case cancelled, another court had filed first, or an entrusted case is returned with consent (JA-18, items 1 to 3).</summary>
[RuleId("JA-18"), Cites(Provisions.CaseFilingAndClosing.CaseWithdrawal, Provisions.EnforcementProcedure.CaseMoved, Provisions.EntrustedEnforcement.Return)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.Memory)]
public sealed class WithdrawalGroundRule() : ClosingGroundRule(ClosingGroundKind.JurisdictionMoved, ClosingGroundKind.FiledElsewhereFirst, ClosingGroundKind.EntrustmentReturned);
