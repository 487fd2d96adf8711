using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>The only home is sold only where the law opens it to sale (CZ-08, CZ-09, CZ-19).</summary>
/// <remarks>The offer of housing or of a deduction of five to eight years' rent stands in one fact.</remarks>
[RuleId("CZ-08", "CZ-09", "CZ-19"), Cites(Provisions.SealingAndFreezing.Dwelling, Provisions.ObjectionAndReview.OnlyHome, Provisions.MortgagedHousing.OnlyHome)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class DwellingRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("only-home", asset.OnlyHome)
        .AppliesWhen("put-up-for-sale", asset.DisposalSteps.Any(DisposalChain.IsSale))
        .Requires("open-to-sale", asset.DisposalSteps.All(step => !DisposalChain.IsSale(step) | Dwelling.MayBeSold(asset, step.HeldOn)), Severity.Advisory)
        .Result();
}
