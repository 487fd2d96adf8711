using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Settling.Bankruptcy;

/// <summary>Only an insolvent enterprise is sent for bankruptcy review, and only with the written consent of a party (PC-01).</summary>
[RuleId("PC-01"), Cites(Provisions.BankruptcyReferral.Conditions, Provisions.CplInterpretation.BankruptcyReferral)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ReferralConditionsRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("referred-since", debtor.BankruptcyReferral.DecidedOn >= Info.From)
        .Requires("enterprise", debtor.EntityType.Is(static type => type is EntityType.Company or EntityType.StateOwnedEnterprise), Severity.Advisory, Cure.DecideManually)
        .Requires("consent", debtor.BankruptcyReferral.ConsentGiven, Severity.Advisory, Cure.CompleteFile)
        .Requires("insolvent", debtor.BankruptcyReferral.DebtorIsInsolvent, Severity.Advisory, Cure.DecideManually)
        .Result();

}
