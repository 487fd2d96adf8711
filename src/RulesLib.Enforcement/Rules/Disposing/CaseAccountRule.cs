using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Money comes in through the account of this case (KW-01).</summary>
[RuleId("KW-01"), Cites(Provisions.CaseMoney.OneCaseOneAccount, Provisions.PowerRestraint.OneCaseOneAccount)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Memory)]
public sealed class CaseAccountRule : ConductRule<Payment>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Payment payment) => Duty(matter)
        .AppliesWhen("received", payment.ReceivedOn >= Info.From)
        .Requires("case-account", payment.CaseAccount, Severity.Advisory)
        .Requires("paid-out", payment.CaseAccount | payment.PaidOutOn <= matter.ClosedOn, Severity.Curable, Cure.PayOut)
        .Result();
}
