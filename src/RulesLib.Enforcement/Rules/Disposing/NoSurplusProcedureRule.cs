using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Where nothing would be left, the applicant is told before the auction (CZ-13).</summary>
[RuleId("CZ-13"), Cites(Provisions.AuctionAndSale.NoSurplus)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class NoSurplusProcedureRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("nothing-left", asset.Value <= asset.PriorClaims)
        .AppliesWhen("auctioned", asset.DisposalSteps.Any(DisposalChain.IsAuction))
        .Requires("procedure-run", asset.NoSurplusProcedureRun, Severity.Advisory)
        .Result();
}
