using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>On the applicant's request before expiry the court renews seals also after an interim termination (ZP-12).</summary>
[RuleId("ZP-12"), Cites(Provisions.InterimTermination.SealRenewal, Provisions.CplInterpretation.SealPeriods)]
[InForce("2016-12-01", Anchor.Decision), Source(Confidence.Memory)]
public sealed class SealRenewedRule : MonitoringRule<Asset>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("requested-later", asset.Seal.RenewalRequestedOn > matter.ClosedOn & asset.Seal.RenewalRequestedOn >= Info.From & asset.Seal.RenewalRequestedOn <= matter.AsOf)
        .AppliesWhen("before-expiry", asset.Seal.RenewalRequestedOn <= asset.Seal.Until)
        .AppliesWhen("not-lifted", !(asset.Seal.LiftedOn <= asset.Seal.Until))
        .Requires("renewed", Term.IsInTime(asset.Seal.RenewedOn, asset.Seal.Until, matter.AsOf), Severity.Advisory, Cure.RenewSeal)
        .Result();
}
