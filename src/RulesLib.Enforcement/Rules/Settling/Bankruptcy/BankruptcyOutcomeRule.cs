using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Settling.Bankruptcy;

/// <summary>A petition that is accepted lifts the seals and suspends enforcement against the debtor; one that is refused cannot be sent again (PC-04).</summary>
[RuleId("PC-04"), Cites(Provisions.CplInterpretation.BankruptcyOutcome, Provisions.BankruptcyLaw.Suspension, Provisions.BankruptcyReferral.Refusal)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class BankruptcyOutcomeRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("answered", Accepted(debtor) | debtor.BankruptcyReferral.RefusedOn.Occurred)
        .Requires("suspended", !Accepted(debtor) | debtor.BankruptcyDeclaredOn.Occurred | Standstill.Covers(matter, debtor), Severity.Advisory, Cure.DecideApplication)
        .Requires("seals-lifted", !Accepted(debtor) | matter.File.Assets.All(asset => asset.DebtorId != debtor.Id | !asset.Seal.From.Occurred | asset.Seal.LiftedOn.Occurred), Severity.Advisory, Cure.LiftSeals)
        .Requires("no-second-referral", !(debtor.BankruptcyReferral.RefusedOn < debtor.BankruptcyReferral.DecidedOn), Severity.Advisory, Cure.ContinueEnforcement)
        .Result();


    private static Truth Accepted(Debtor debtor) => debtor.BankruptcyAcceptedOn.Occurred | debtor.BankruptcyReferral.AcceptedOn.Occurred;
}
