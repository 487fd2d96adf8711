using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Criminal property due to the treasury that nobody bought is offered to the finance authority at the last reserve, in restitution to the victim (XS-07).</summary>
[RuleId("XS-07"), Cites(Provisions.CriminalProperty.UnsoldProperty)]
[InForce("2014-11-06", Anchor.Decision), Source(Confidence.Seen)]
public sealed class UnsoldForTreasuryRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("criminal-property", ClosingGrounds.IsCriminal(matter))
        .AppliesWhen("auctions-failed", DisposalChain.AuctionsFailed(asset, matter.AsOf))
        .Unless("disposed-of", asset.DisposedOn.Occurred)
        .Requires("offered", asset.FinanceNotifiedOn.Occurred, Severity.Advisory, Cure.ReopenAndDispose)
        .Result();

}
