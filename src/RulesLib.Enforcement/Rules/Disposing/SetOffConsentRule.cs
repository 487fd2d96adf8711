using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Set-off without auction needs both parties, after a failed auction the applicant (CZ-17).</summary>
[RuleId("CZ-17"), Cites(Provisions.CplInterpretation.SetOff)]
[InForce("2015-02-04", Anchor.Closing), Source(Confidence.Seen)]
public sealed class SetOffConsentRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("set-off", asset.Result == DisposalResult.SetOff)
        .AppliesWhen("since", asset.DisposedOn >= Info.From)
        .Requires("applicant-agreed", asset.ApplicantAgreedToSetOff, Severity.Advisory)
        .Requires("debtor-agreed", asset.DebtorAgreedToSetOff | asset.DisposalSteps.Any(step => DisposalChain.IsAuction(step) & !step.Sold & step.HeldOn <= asset.DisposedOn), Severity.Advisory)
        .Result();
}
