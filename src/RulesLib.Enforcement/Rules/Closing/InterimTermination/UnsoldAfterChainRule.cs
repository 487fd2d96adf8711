using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Unsold after the whole statutory chain, set-off refused or impossible, no other measure possible (ZB-17a).</summary>
/// <remarks>
/// Chain: offline two failed auctions of a movable, three and a sale for other property; online two failed auctions and a sale, or set-off
/// asked and refused.
/// </remarks>
[RuleId("ZB-17a"), Cites(Provisions.InterimTermination.Undisposable, Provisions.AuctionAndSale.FailedAuction, Provisions.OnlineAuction.FailedAuction)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.SeenSecondary)]
public sealed class UnsoldAfterChainRule : NotDisposableRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .Requires("chain-complete", DisposalChain.IsComplete(asset, matter.RuledOn))
        .Requires("no-set-off", asset.SetOffRefused | asset.SetOffImpossible)
        .Requires("no-other-measure", !asset.OtherMeasurePossible)
        .Requires("management-refused", asset.ManagementRefused)
        .Result();
}
