using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of closing without a ruling of the own court: a higher court designated another court (JA-17-11).</summary>
[RuleId("JA-17-11"), Cites(Provisions.CaseFilingAndClosing.DesignatedEnforcement, Provisions.Notice335.ClosingOnTransfer)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.SeenSecondary)]
public sealed class DesignatedRule() : ClosingGroundRule(ClosingGroundKind.DesignatedElsewhere);
