using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Something is still owed on the date of the ruling; otherwise the method is 执行完毕 (ZB-09).</summary>
[RuleId("ZB-09"), Cites(Provisions.InterimTermination.AmountOutstanding, Provisions.CplInterpretation.InterimTermination)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Derived)]
public sealed class SomethingOwedRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("something-owed", Outstanding.IsSomething(matter.File.Amounts), Severity.Fatal, Cure.CorrectClosingMethod)
        .Result();
}
