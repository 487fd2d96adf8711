using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>At least one debtor is alive or exists; otherwise the method is 终结执行 (KZ-11, under every regime by VO-02).</summary>
[RuleId("KZ-11"), Cites(Provisions.InterimTermination.FiveHeads, Provisions.CplInterpretation.InterimTermination, Provisions.CaseFilingAndClosing.InterimTermination)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Derived)]
public sealed class LivingDebtorRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("some-debtor-lives", matter.File.Debtors.Any(debtor => debtor.IsParty(matter.RuledOn) & !debtor.Died(matter.RuledOn) & !debtor.Ended(matter.RuledOn)), Severity.Fatal, Cure.CorrectClosingMethod)
        .Result();
}
