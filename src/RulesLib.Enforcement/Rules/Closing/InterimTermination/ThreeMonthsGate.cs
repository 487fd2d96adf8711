using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>More than three months since filing (ZB-06).</summary>
[RuleId("ZB-06"), Cites(Provisions.InterimTermination.ThreeMonths)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ThreeMonthsGate() : GateRule("ZB-06a", "ZB-06b");
