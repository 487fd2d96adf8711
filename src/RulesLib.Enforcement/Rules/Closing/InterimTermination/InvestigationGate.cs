using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Investigation exhausted, and no property left that could be realised (ZB-05).</summary>
[RuleId("ZB-05"), Cites(Provisions.InterimTermination.InvestigationExhausted, Provisions.InterimTermination.ExhaustedInvestigation)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class InvestigationGate() : GateRule("ZB-05", "ZB-10", "ZB-11", "ZB-12", "ZB-13", "ZB-14", "ZB-15", "ZB-16", "SS-20", "SS-22");
