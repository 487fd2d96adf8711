using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Disposing;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Undisposable;

/// <summary>The only home, and nothing opens it to sale (SC-08).</summary>
[RuleId("SC-08"), Cites(Provisions.InterimTermination.Undisposable, Provisions.SealingAndFreezing.Dwelling, Provisions.ObjectionAndReview.OnlyHome)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Derived)]
public sealed class OnlyHomeRule : NotDisposableRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("reason-recorded", asset.NotDisposableReason == NotDisposableReason.OnlyHome)
        .Requires("only-home", asset.OnlyHome)
        .Requires("not-for-sale", !Dwelling.MayBeSold(asset, matter.RuledOn))
        .Requires("evidenced-and-approved", asset.ReasonEvidenced)
        .Result();
}
