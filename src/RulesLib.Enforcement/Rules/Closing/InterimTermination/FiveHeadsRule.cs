using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>All five heads of art. 1 must be met together on the date of the ruling (ZB-01).</summary>
[RuleId("ZB-01"), Cites(Provisions.InterimTermination.FiveHeads)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class FiveHeadsRule() : GateRule(
    "ZB-02", "ZB-03a", "ZB-03b", "ZB-03c-a", "ZB-03c-b", "ZB-03d", "ZB-04a", "ZB-04b",
    "ZB-05", "ZB-10", "ZB-11", "ZB-12", "ZB-13", "ZB-14", "ZB-15", "ZB-16", "SS-20", "SS-22",
    "ZB-06a", "ZB-06b", "ZB-07", "ZB-08");
