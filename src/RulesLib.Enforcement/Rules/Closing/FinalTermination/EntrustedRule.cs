using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of closing without a ruling of the own court: the whole case was entrusted and the other court has filed it (JA-17-12).</summary>
[RuleId("JA-17-12"), Cites(Provisions.CaseFilingAndClosing.EntrustedEnforcement, Provisions.EntrustedEnforcement.ClosingOnTransfer, Provisions.Notice335.ClosingOnTransfer)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.SeenSecondary)]
public sealed class EntrustedRule() : ClosingGroundRule(ClosingGroundKind.EntrustedWhole);
