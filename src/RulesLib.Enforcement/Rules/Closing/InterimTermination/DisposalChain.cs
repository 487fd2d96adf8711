using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The statutory chain of auction and sale (CZ-10, CZ-11, CZ-12).</summary>
internal static class DisposalChain
{
    /// <summary>Whether the chain ended without a buyer by a day.</summary>
    public static Truth IsComplete(Asset asset, KnownDate day) => Ended(asset, day, saleAfterThird: true);

    /// <summary>Whether the auctions that the 2014 Opinion asks for failed by a day: offline two for a movable, three for other property.</summary>
    public static Truth AuctionsFailed(Asset asset, KnownDate day) => Ended(asset, day, saleAfterThird: false);

    private static Truth Ended(Asset asset, KnownDate day, bool saleAfterThird)
    {
        Truth Failed(DisposalStepKind kind, bool online) => asset.DisposalSteps.Any(step =>
            step.Kind == kind & (online ? step.Online : !step.Online) & step.HeldOn <= day & !step.Sold);

        var movable = asset.Kind.Is(static kind => kind is AssetKind.Vehicle or AssetKind.Vessel or AssetKind.Aircraft or AssetKind.OtherMovable);
        var twoOffline = Failed(DisposalStepKind.FirstAuction, online: false) & Failed(DisposalStepKind.SecondAuction, online: false);
        var offline = twoOffline & (movable | Failed(DisposalStepKind.ThirdAuction, online: false) & (saleAfterThird ? Failed(DisposalStepKind.Sale, online: false) : true));
        var online = Failed(DisposalStepKind.FirstAuction, online: true) & Failed(DisposalStepKind.SecondAuction, online: true)
            & (Failed(DisposalStepKind.Sale, online: true) | asset.SetOffRefused);
        return offline | online;
    }
}
