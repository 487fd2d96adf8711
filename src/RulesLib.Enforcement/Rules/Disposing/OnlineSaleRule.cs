using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>After the second failed auction online, set-off is asked and the sale announced in time (CZ-12).</summary>
[RuleId("CZ-12"), Cites(Provisions.Notice455.SetOffAndSale)]
[InForce("2017-07-18", Anchor.Closing), Source(Confidence.Memory, Verified = false)]
public sealed class OnlineSaleRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        var auctions = new AuctionSteps(matter, asset, online: true);

        return Duty(matter)
            .AppliesWhen("second-failed", auctions.SecondFailedSince(Info.From))
            .Requires("set-off-asked", auctions.SetOffAskedWithin(Parameters.OnlineSetOffDays), Severity.Advisory)
            .Requires("sale-notice", auctions.SaleNoticedWithin(Parameters.OnlineSaleNoticeDays, DisposalStepKind.SecondAuction), Severity.Advisory)
            .Result();
    }
}
