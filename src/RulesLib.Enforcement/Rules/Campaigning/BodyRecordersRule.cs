using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;

namespace RulesLib.Enforcement.Rules.Campaigning;

/// <summary>There are as many body recorders as the campaign needs.</summary>
[RuleId("ZX-04"), Cites(Provisions.CampaignReadiness.Equipment), ByNameOnly]
[InForce("2018-01-01", Anchor.Decision), Source(Confidence.Unsure)]
public sealed class BodyRecordersRule : CampaignRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Campaign campaign) => Duty(matter)
        .Requires("enough", CampaignFigures.Covers(matter, campaign.BodyRecorders, campaign.BodyRecordersNeeded, Parameters.CampaignRecorderShare), Severity.Advisory)
        .Result();
}
