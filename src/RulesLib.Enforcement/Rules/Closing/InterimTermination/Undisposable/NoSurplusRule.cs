using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Undisposable;

/// <summary>Nothing would be left after prior claims, and the procedure for that was run (SC-07).</summary>
[RuleId("SC-07"), Cites(Provisions.InterimTermination.Undisposable, Provisions.AuctionAndSale.NoSurplus)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Derived)]
public sealed class NoSurplusRule : NotDisposableRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("reason-recorded", asset.NotDisposableReason == NotDisposableReason.NoSurplus)
        .Requires("nothing-left", asset.Value <= asset.PriorClaims)
        .Requires("procedure-run", asset.NoSurplusProcedureRun)
        .Result();
}
