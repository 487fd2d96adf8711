using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Ground of 终结执行 against a debtor: he was declared bankrupt; acceptance of the petition only suspends (JA-17-8).</summary>
[RuleId("JA-17-8"), Cites(Provisions.CaseFilingAndClosing.BankruptcyDeclared, Provisions.CplInterpretation.BankruptcySuspension)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class BankruptcyDeclaredRule() : DebtorClosingGroundRule(ClosingGroundKind.BankruptcyDeclared);
