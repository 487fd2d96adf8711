using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.NonEnforcement;

/// <summary>Ground of 不予执行: award, notarised instrument, expired period, labour award, public interest or recognition refused, for the whole claim (JA-19).</summary>
[RuleId("JA-19"), Cites(Provisions.CaseFilingAndClosing.NonEnforcement, Provisions.CivilProcedureLaw.ArbitralAward, Provisions.CivilProcedureLaw.NotarisedInstrument, Provisions.ArbitralAwards.ThirdPartyApplication, Provisions.LabourDisputes.AwardRefused)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class NonEnforcementGroundRule() : ClosingGroundRule(ClosingGroundKind.AwardNotEnforced, ClosingGroundKind.NotarisedNotEnforced, ClosingGroundKind.PeriodExpired, ClosingGroundKind.LabourAwardNotEnforced, ClosingGroundKind.PublicInterest, ClosingGroundKind.RecognitionRefused);
