using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Investigating;

/// <summary>A reward notice is published on the national platform or by the court (CC-22).</summary>
[RuleId("CC-22"), Cites(Provisions.PropertyInvestigation.RewardPublication)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class RewardPublishedRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("reward-granted", debtor.InvestigationRequests.Any(IsReward))
        .Requires("published", debtor.InvestigationRequests.All(request => !IsReward(request) | request.PublishedOnPlatform), Severity.Advisory)
        .Result();

    private static Truth IsReward(InvestigationRequest request) => request.Kind == InvestigationKind.Reward & request.Granted;
}
