using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;

namespace RulesLib.Enforcement.Rules.Campaigning;

/// <summary>At least one third of all staff is put at the disposal of the campaign.</summary>
/// <remarks>Reading: a third of whole persons; where all staff is not told, the share stated decides as far as it was rounded.</remarks>
[RuleId("ZX-01"), Cites(Provisions.CampaignReadiness.Staff), ByNameOnly]
[InForce("2018-01-01", Anchor.Decision), Source(Confidence.Unsure)]
public sealed class StaffCommittedRule : CampaignRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Campaign campaign)
    {
        Truth Enough() => matter.Number(Parameters.CampaignStaffOneIn, matter.AsOf) is { } number ? CampaignFigures.IsOneIn(campaign, number) : Truth.Unknown;

        return Duty(matter)
            .Requires("one-third", Enough(), Severity.Advisory)
            .Result();
    }
}
