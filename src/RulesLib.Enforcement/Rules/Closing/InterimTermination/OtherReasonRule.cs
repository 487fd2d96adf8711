using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>A reason of no kind of its own, evidenced and approved (ZB-17c).</summary>
/// <remarks>The list of art. 4 is open in wording, but commentators warn against stretching it: it stands as a warning. Every other reason is tested by the facts that make it.</remarks>
[RuleId("ZB-17c"), Cites(Provisions.InterimTermination.Undisposable)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.SeenSecondary)]
public sealed class OtherReasonRule : NotDisposableRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .Requires("reason-recorded", asset.NotDisposableReason == NotDisposableReason.Other)
        .Requires("evidenced-and-approved", asset.ReasonEvidenced)
        .Result();
}
