using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Auctions offline keep reserve, notice, cut and intervals (CZ-10).</summary>
[RuleId("CZ-10"), Cites(Provisions.AuctionAndSale.Reserve, Provisions.AuctionAndSale.FailedAuction, Provisions.AuctionAndSale.FailedMovable, Provisions.AuctionAndSale.FailedImmovable, Provisions.EntrustedAppraisal.ReservePrice)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class OfflineAuctionRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        var auctions = new AuctionSteps(matter, asset, online: false);

        return Duty(matter)
            .AppliesWhen("auctioned-offline", auctions.Exist())
            .Requires("reserve", auctions.StartsAt(Parameters.AuctionReserveShare), Severity.Advisory)
            .Requires("notice", auctions.Noticed(DisposalChain.IsAuction, Parameters.AuctionNoticeMovableDays, Parameters.AuctionNoticeOtherDays), Severity.Advisory)
            .Requires("cut", auctions.CutBy(Parameters.AuctionCutShare), Severity.Advisory)
            .Requires("next-auction", auctions.FollowedWithin(Parameters.ReauctionDays), Severity.Advisory)
            .Requires("sale-notice", auctions.SaleNoticedWithin(Parameters.SaleNoticeDays, DisposalStepKind.ThirdAuction), Severity.Advisory)
            .Result();
    }
}
