using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>The file of an insolvent enterprise goes to bankruptcy review together with the ruling, if the debtor or an applicant consents (ZP-07).</summary>
/// <remarks>
/// Nobody asked although insolvency is recorded: breached. Asked, and nobody consents: not asked for (PC-05). The text says "at the same time";
/// five days are allowed, rest days shifted. Not asked for before that time is over.
/// </remarks>
[RuleId("ZP-07"), Cites(Provisions.InterimTermination.BankruptcyReferral, Provisions.BankruptcyReferral.WithInterimTermination, Provisions.BankruptcyReferral.InquiryAndConsent)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class BankruptcyReferredRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        KnownDate Due() => Term.DeadlineOf(matter, matter.RuledOn, Parameters.BankruptcyReferralDays);
        Truth Refused() => debtor.BankruptcyReferral.AskedOn.Occurred & !debtor.BankruptcyReferral.ConsentGiven;
        return Duty(matter, debtor)
            .AppliesWhen("enterprise", debtor.EntityType.Is(static type => type is EntityType.Company or EntityType.StateOwnedEnterprise) & (debtor.Kind == PartyKind.LegalPerson))
            .AppliesWhen("insolvent", debtor.BankruptcyReferral.DebtorIsInsolvent)
            .AppliesWhen("time-over", Due() < matter.AsOf)
            .AppliesWhen("not-refused-by-all", !Refused())
            .Requires("asked", debtor.BankruptcyReferral.AskedOn.Occurred | debtor.BankruptcyReferral.ConsentGiven, Severity.Curable, Cure.ReferForBankruptcy)
            .Requires("referred", debtor.BankruptcyReferral.DecidedOn <= Due(), Severity.Curable, Cure.ReferForBankruptcy)
            .Result();
    }
}
