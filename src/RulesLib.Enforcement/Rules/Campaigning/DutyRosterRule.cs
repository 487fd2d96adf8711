using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;

namespace RulesLib.Enforcement.Rules.Campaigning;

/// <summary>The duty roster covers the day of judging and the days after it.</summary>
[RuleId("ZX-05"), Cites(Provisions.CampaignReadiness.Roster), ByNameOnly]
[InForce("2018-01-01", Anchor.Decision), Source(Confidence.Unsure)]
public sealed class DutyRosterRule : CampaignRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Campaign campaign)
    {
        Truth Covers() => matter.Number(Parameters.CampaignRosterDays, matter.AsOf) is { } days ? campaign.RosterThrough >= matter.AsOf.AddDays(days - 1) : Truth.Unknown;

        return Duty(matter)
            .Requires("begun", campaign.RosterFrom <= matter.AsOf, Severity.Advisory)
            .Requires("long-enough", Covers(), Severity.Advisory)
            .Result();
    }
}
