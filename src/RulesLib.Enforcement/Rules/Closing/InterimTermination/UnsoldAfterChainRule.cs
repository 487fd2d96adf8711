using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Unsold after the whole statutory chain, set-off refused or impossible, no other measure possible (ZB-17a, CZ-18).</summary>
/// <remarks>
/// Chain: offline two failed auctions of a movable, three and a sale for other property; online two failed auctions and a sale, or set-off
/// asked and refused. A sale is over when its sixty days are.
/// </remarks>
[RuleId("ZB-17a", "CZ-18"), Cites(Provisions.InterimTermination.Undisposable, Provisions.AuctionAndSale.FailedAuction, Provisions.OnlineAuction.FailedAuction, Provisions.CplInterpretation.ManagementByApplicant)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.SeenSecondary)]
public sealed class UnsoldAfterChainRule : NotDisposableRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .Requires("chain-complete", DisposalChain.IsComplete(matter, asset, matter.RuledOn))
        .Requires("no-set-off", asset.SetOffRefused | asset.SetOffImpossible)
        .Requires("no-other-measure", !asset.OtherMeasurePossible)
        .Requires("management-refused", asset.ManagementRefused)
        .Result();
}
