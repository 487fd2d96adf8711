using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.Dismissal;

/// <summary>Ground of 驳回申请: the conditions of acceptance fail; from 2018 on also an unclear award or a defective notarised instrument (JA-20).</summary>
[RuleId("JA-20"), Cites(Provisions.CaseFilingAndClosing.Dismissal, Provisions.EnforcementWork.AcceptanceConditions, Provisions.ArbitralAwards.UnclearAward, Provisions.NotarisedInstruments.Dismissal)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class DismissalGroundRule() : ClosingGroundRule(ClosingGroundKind.ConditionsNotMet, ClosingGroundKind.PeriodExpired, ClosingGroundKind.UnclearAward, ClosingGroundKind.DefectiveNotarisedInstrument);
