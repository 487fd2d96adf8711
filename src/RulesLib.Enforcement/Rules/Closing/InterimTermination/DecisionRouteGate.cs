using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The decision route of a 终本 (ZB-20).</summary>
[RuleId("ZB-20"), Cites(Provisions.CplInterpretation.InterimTermination, Provisions.CaseFilingAndClosing.InterimPanel)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class DecisionRouteGate() : GateRule("ZB-20a", "JA-16a");
