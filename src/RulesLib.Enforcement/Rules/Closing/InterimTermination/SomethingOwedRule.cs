using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Something is still owed on the date of the ruling; otherwise the method is 执行完毕 (ZB-09).</summary>
/// <remarks>Reading: a thing that is still to be delivered is owed as well.</remarks>
[RuleId("ZB-09"), Cites(Provisions.InterimTermination.AmountOutstanding, Provisions.CplInterpretation.InterimTermination, Provisions.CaseFilingAndClosing.InterimTermination)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Derived)]
public sealed class SomethingOwedRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("something-owed", Outstanding.IsSomething(matter.File.Amounts) | IsDeliveryOwed(matter), Severity.Fatal, Cure.CorrectClosingMethod)
        .Result();

    private static Truth IsDeliveryOwed(Matter matter) =>
        matter.Title.Claims.Any(static claim => claim is ClaimContent.Delivery or ClaimContent.ProprietaryInterest)
        & !matter.Closure.EverythingPerformed & !(matter.File.Amounts.PerformedInFullOn <= matter.RuledOn);
}
