using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Settling.Bankruptcy;

/// <summary>Before a referral the parties are asked; the decision is served within five days, and enforcement against the debtor stands still (PC-02).</summary>
[RuleId("PC-02"), Cites(Provisions.BankruptcyReferral.InquiryAndConsent, Provisions.BankruptcyReferral.Decision, Provisions.BankruptcyReferral.DecisionService, Provisions.BankruptcyReferral.Suspension)]
[InForce("2017-01-20", Anchor.Decision), Source(Confidence.SeenSecondary)]
public sealed class ReferralProcedureRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("referred-since", debtor.BankruptcyReferral.DecidedOn >= Info.From)
        .Requires("asked", debtor.BankruptcyReferral.AskedOn <= debtor.BankruptcyReferral.DecidedOn, Severity.Advisory, Cure.CompleteFile)
        .Requires("served-in-time", debtor.BankruptcyReferral.ServedOn.OrElse(matter.AsOf) <= Terms.Deadline(matter, Parameters.ReferralServiceDays, debtor.BankruptcyReferral.DecidedOn), Severity.Advisory, Cure.ProveService)
        .Requires("suspended", Standstill.Covers(matter, debtor), Severity.Advisory, Cure.DecideApplication)
        .Result();

}
