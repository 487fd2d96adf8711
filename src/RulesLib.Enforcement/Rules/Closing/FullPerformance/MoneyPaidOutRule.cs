using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FullPerformance;

/// <summary>Money received is paid out before 执行完毕 is reported (KW-02).</summary>
/// <remarks>The label stays; the case is told as really concluded with a flag.</remarks>
[RuleId("KW-02"), Cites(Provisions.CaseMoney.PayOut)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Memory)]
public sealed class MoneyPaidOutRule() : MethodDutyRule(ClosureMethod.FullPerformance)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("paid-out", matter.File.Payments.All(payment => !(payment.ReceivedOn <= matter.ClosedOn) | payment.PaidOutOn <= matter.ClosedOn | payment.DelayReason.Exists), Severity.Curable, Cure.PayOut)
        .Result();
}
