using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Packs.Local.Weihai;

/// <summary>Seven heads must be met: the five of art. 1, the interview, and three months since filing (WH-1).</summary>
/// <remarks>The heads are those of the national rules; the local rule puts the interview beside them.</remarks>
[RuleId("WH-1"), Cites(Provisions.WeihaiTermination.SevenHeads), ByNameOnly]
[InForce("2021-01-01", Anchor.Ruling), Source(Confidence.Seen, Verified = false)]
public sealed class SevenHeadsGate() : GateRule([.. new FiveHeadsRule().Members, "ZB-18"]);
