using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Auctions online keep start price, notice, cut and interval (CZ-11).</summary>
[RuleId("CZ-11"), Cites(Provisions.OnlineAuction.StartPrice, Provisions.OnlineAuction.Notice, Provisions.OnlineAuction.FailedAuction)]
[InForce("2017-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class OnlineAuctionRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        var auctions = new AuctionSteps(matter, asset, online: true);

        return Duty(matter)
            .AppliesWhen("auctioned-online", auctions.ExistSince(Info.From))
            .Requires("start-price", auctions.StartsAt(Parameters.OnlineStartShare), Severity.Advisory)
            .Requires("first-notice", auctions.Noticed(static step => step.Kind == DisposalStepKind.FirstAuction, Parameters.OnlineNoticeMovableDays, Parameters.OnlineNoticeOtherDays), Severity.Advisory)
            .Requires("second-notice", auctions.Noticed(static step => step.Kind == DisposalStepKind.SecondAuction, Parameters.OnlineSecondNoticeMovableDays, Parameters.OnlineSecondNoticeOtherDays), Severity.Advisory)
            .Requires("cut", auctions.CutBy(Parameters.OnlineCutShare), Severity.Advisory)
            .Requires("second-auction", auctions.FollowedWithin(Parameters.OnlineSecondDays), Severity.Advisory)
            .Result();
    }
}
