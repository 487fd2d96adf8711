using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>Property that turns up and may be moved, hidden, sold or damaged can be controlled at once, even before formal resumption (ZP-06).</summary>
/// <remarks>A power, not a duty: where the danger is recorded and nothing was done, it is told and nothing more.</remarks>
[RuleId("ZP-06"), Cites(Provisions.InterimTermination.UrgentControl)]
[InForce("2016-12-01", Anchor.Decision), Source(Confidence.Memory)]
public sealed class UrgentControlRule : MonitoringRule<Asset>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Pass;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("found-later", asset.FoundOn > matter.ClosedOn & asset.FoundOn <= matter.AsOf)
        .AppliesWhen("at-risk", asset.AtRisk)
        .Requires("controlled", asset.Seal.From <= matter.AsOf | asset.DisposedOn <= matter.AsOf, Severity.Advisory, Cure.ControlProperty)
        .Result();
}
