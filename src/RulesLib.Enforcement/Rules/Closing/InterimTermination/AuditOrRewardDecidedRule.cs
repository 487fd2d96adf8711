using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Every admissible written request for an audit or a reward notice was decided (ZB-14).</summary>
/// <remarks>A reasoned refusal is a decision. A decision later than ten days is a matter of conduct (CC-17, CC-21).</remarks>
[RuleId("ZB-14"), Cites(Provisions.InterimTermination.AuditOrReward, Provisions.PropertyInvestigation.Audit, Provisions.PropertyInvestigation.RewardDecision)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class AuditOrRewardDecidedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("request-made", debtor.InvestigationRequests.Any(request => IsDue(request, matter)))
        .Requires("decided", debtor.InvestigationRequests.All(request => !IsDue(request, matter) | request.DecidedOn <= matter.RuledOn), Severity.Fatal, Cure.DecideApplication)
        .Result();

    private static Truth IsDue(InvestigationRequest request, Matter matter) =>
        request.InWriting & request.Admissible & request.ReceivedOn <= matter.RuledOn;
}
