using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Undisposable;

/// <summary>A rural or unregistered house, or collective land (SC-09).</summary>
/// <remarks>Not in art. 4: stands as a warning.</remarks>
[RuleId("SC-09"), Cites(Provisions.InterimTermination.Undisposable)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.SeenSecondary)]
public sealed class RuralOrUnregisteredRule : NotDisposableRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("reason-recorded", asset.NotDisposableReason == NotDisposableReason.RuralOrUnregistered)
        .Requires("evidenced-and-approved", asset.ReasonEvidenced)
        .Result();
}
