using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

/// <summary>Situation 4: what property there is cannot be sold, and the applicant does not take set-off (JA-16-4).</summary>
[RuleId("JA-16-4"), Cites(Provisions.CaseFilingAndClosing.InterimTermination)]
[InForce("2015-01-01", "2016-11-30", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class UnsaleableRule : SituationRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("unsold-left", matter.File.Assets.Any(asset => IsLeft(asset, matter)))
        .Requires("unsaleable", matter.File.Assets.All(asset => !IsLeft(asset, matter)
            | DisposalChain.AuctionsFailed(asset, matter.RuledOn) & (asset.SetOffRefused | asset.SetOffImpossible)))
        .Result();

    private static Truth IsLeft(Asset asset, Matter matter) => asset.FoundOn <= matter.RuledOn & !(asset.DisposedOn <= matter.RuledOn);
}
