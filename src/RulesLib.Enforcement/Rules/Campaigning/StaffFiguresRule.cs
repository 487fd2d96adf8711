using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;

namespace RulesLib.Enforcement.Rules.Campaigning;

/// <summary>The figures on staff agree: the groups with the total, the total with the share.</summary>
[RuleId("ZX-02"), Cites(Provisions.CampaignReadiness.Staff), ByNameOnly]
[InForce("2018-01-01", Anchor.Decision), Source(Confidence.Derived)]
public sealed class StaffFiguresRule : CampaignRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Campaign campaign) => Duty(matter)
        .Requires("sum", CampaignFigures.SumAgrees(campaign), Severity.Advisory)
        .Requires("share", CampaignFigures.ShareAgrees(campaign), Severity.Advisory)
        .Result();
}
