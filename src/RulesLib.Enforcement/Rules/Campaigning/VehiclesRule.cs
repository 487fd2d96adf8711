using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;

namespace RulesLib.Enforcement.Rules.Campaigning;

/// <summary>There are as many vehicles as the campaign needs.</summary>
[RuleId("ZX-03"), Cites(Provisions.CampaignReadiness.Equipment), ByNameOnly]
[InForce("2018-01-01", Anchor.Decision), Source(Confidence.Unsure)]
public sealed class VehiclesRule : CampaignRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Campaign campaign) => Duty(matter)
        .Requires("enough", CampaignFigures.Covers(matter, campaign.Vehicles, campaign.VehiclesNeeded, Parameters.CampaignVehicleShare), Severity.Advisory)
        .Result();
}
