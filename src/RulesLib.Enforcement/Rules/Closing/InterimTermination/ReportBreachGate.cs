using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>An unpunished breach of the report duty (ZB-03c).</summary>
[RuleId("ZB-03c"), Cites(Provisions.InterimTermination.ReportBreachSanctioned)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ReportBreachGate() : GateRule("ZB-03c-a", "ZB-03c-b");
