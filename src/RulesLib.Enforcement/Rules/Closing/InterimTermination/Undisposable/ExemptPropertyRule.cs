using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Undisposable;

/// <summary>Property that the law exempts from enforcement (CZ-07).</summary>
[RuleId("CZ-07"), Cites(Provisions.InterimTermination.Undisposable, Provisions.SealingAndFreezing.ExemptProperty)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ExemptPropertyRule : NotDisposableRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("reason-recorded", asset.NotDisposableReason == NotDisposableReason.ExemptProperty)
        .Requires("evidenced-and-approved", asset.ReasonEvidenced)
        .Result();
}
