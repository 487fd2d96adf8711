using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of closing without a ruling of the own court: a higher court took the case up (JA-17-10).</summary>
[RuleId("JA-17-10"), Cites(Provisions.CaseFilingAndClosing.RaisedEnforcement, Provisions.Notice335.ClosingOnTransfer)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.SeenSecondary)]
public sealed class RaisedRule() : ClosingGroundRule(ClosingGroundKind.RaisedToHigherCourt);
