using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Undisposable;

/// <summary>Under a third party's objection or suit (SC-12).</summary>
/// <remarks>The asset is suspended, not undisposable: a person decides.</remarks>
[RuleId("SC-12"), Cites(Provisions.InterimTermination.Undisposable, Provisions.CivilProcedureLaw.ThirdPartyObjection)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Unsure)]
public sealed class ThirdPartyObjectionRule : NotDisposableRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("reason-recorded", asset.NotDisposableReason == NotDisposableReason.ThirdPartyObjection)
        .Requires("pending", asset.UnderThirdPartyObjection)
        .Result();
}
