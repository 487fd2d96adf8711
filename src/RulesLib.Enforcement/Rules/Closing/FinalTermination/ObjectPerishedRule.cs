using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of 终结执行: the object of an administrative enforcement perished (JA-17-9).</summary>
[RuleId("JA-17-9", "XZ-01"), Cites(Provisions.CaseFilingAndClosing.ObjectPerished)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ObjectPerishedRule() : ClosingGroundRule(ClosingGroundKind.ObjectPerished);
