using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Without auction there is a sale only by agreement or where auction is unsuitable (SS-08).</summary>
[RuleId("SS-08"), Cites(Provisions.CivilProcedureLaw.AuctionAfterDeadline, Provisions.CplInterpretation.SealBeforeDisposal)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class SaleWithoutAuctionRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("sold-without-auction", asset.DisposalSteps.Any(static step => step.Kind == DisposalStepKind.Sale) & !asset.DisposalSteps.Any(DisposalChain.IsAuction))
        .Requires("agreed-or-unsuitable", asset.SaleWithoutAuctionJustified, Severity.Advisory)
        .Result();
}
