using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The statutory chain of auction and sale (CZ-10, CZ-11, CZ-12).</summary>
internal static class DisposalChain
{
    /// <summary>Whether the chain ended without a buyer by a day, the time that a sale stays open included.</summary>
    public static Truth IsComplete(Matter matter, Asset asset, KnownDate day) => Ended(asset, day, (step, online) => IsOver(matter, step, online, day), saleAfterThird: true);

    /// <summary>Whether the auctions that the 2014 Opinion asks for failed by a day: offline two for a movable, three for other property.</summary>
    public static Truth AuctionsFailed(Asset asset, KnownDate day) => Ended(asset, day, static (_, _) => true, saleAfterThird: false);

    /// <summary>Whether an asset is a movable.</summary>
    public static Truth IsMovable(Asset asset) => asset.Kind.Is(static kind => kind is AssetKind.Vehicle or AssetKind.Vessel or AssetKind.Aircraft or AssetKind.OtherMovable);

    /// <summary>Whether a step is an auction.</summary>
    public static Truth IsAuction(DisposalStep step) => step.Kind.Is(static kind => kind is DisposalStepKind.FirstAuction or DisposalStepKind.SecondAuction or DisposalStepKind.ThirdAuction);

    /// <summary>Whether a step is an auction or a sale.</summary>
    public static Truth IsSale(DisposalStep step) => IsAuction(step) | step.Kind == DisposalStepKind.Sale;

    private static Truth Ended(Asset asset, KnownDate day, Func<DisposalStep, bool, Truth> saleOver, bool saleAfterThird)
    {
        Truth Failed(DisposalStepKind kind, bool online) => asset.DisposalSteps.Any(step =>
            step.Kind == kind & (online ? step.Online : !step.Online) & step.HeldOn <= day & !step.Sold & (kind == DisposalStepKind.Sale ? saleOver(step, online) : true));

        var movable = IsMovable(asset);
        var twoOffline = Failed(DisposalStepKind.FirstAuction, online: false) & Failed(DisposalStepKind.SecondAuction, online: false);
        var offline = twoOffline & (movable | Failed(DisposalStepKind.ThirdAuction, online: false) & (saleAfterThird ? Failed(DisposalStepKind.Sale, online: false) : true));
        var online = Failed(DisposalStepKind.FirstAuction, online: true) & Failed(DisposalStepKind.SecondAuction, online: true)
            & (Failed(DisposalStepKind.Sale, online: true) | asset.SetOffRefused);
        return offline | online;
    }
    // Sixty days from the announcement, which came no later than the sale itself; online since 2017-07-18.
    private static Truth IsOver(Matter matter, DisposalStep sale, bool online, KnownDate day)
    {
        var number = online ? Parameters.OnlineSaleDays : Parameters.SaleDays;
        var opened = KnownDate.Earlier(sale.NoticeOn, sale.HeldOn);
        return opened < number.Values[0].From | matter.LastDay(number, opened) < day;
    }
}
