using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of 终结执行 that leaves the seals in place: a settlement whose performance ends after the closing (HJ-06).</summary>
/// <remarks>Reading: what counts as long was not found; any performance that ends after the closing does.</remarks>
[RuleId("HJ-06", "TZ-01", "TZ-01a", "TZ-01b"), Cites(Provisions.Notice141.LongTermSettlement)]
[InForce("2018-05-28", Anchor.Closing), Source(Confidence.SeenSecondary)]
public sealed class LongTermSettlementRule() : ClosingGroundRule(ClosingGroundKind.LongTermSettlement);
