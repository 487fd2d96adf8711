using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Every admissible written request for an audit or a reward notice was decided (ZB-14).</summary>
/// <remarks>A reasoned refusal is a decision. A decision later than ten days is a matter of timing (CC-17, CC-21).</remarks>
[RuleId("ZB-14"), Cites(Provisions.InterimTermination.AuditOrReward, Provisions.PropertyInvestigation.Audit, Provisions.PropertyInvestigation.RewardDecision)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class AuditOrRewardDecidedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("request-made", debtor.InvestigationRequests.Any(request => IsDue(request, matter)))
        .Requires("decided", debtor.InvestigationRequests.All(request => !IsDue(request, matter) | request.DecidedOn <= matter.RuledOn), Severity.Fatal, Cure.DecideApplication)
        .Requires("decided-in-time", debtor.InvestigationRequests.All(request => !IsDue(request, matter) | IsInTime(request, matter)), Severity.Advisory)
        .Result();

    private static Truth IsDue(InvestigationRequest request, Matter matter) =>
        request.InWriting & request.Admissible & request.ReceivedOn <= matter.RuledOn;

    // Both kinds have ten days; only where a pack tells them apart does the kind decide.
    private static Truth IsInTime(InvestigationRequest request, Matter matter)
    {
        var (audit, reward) = (Within(Parameters.AuditDecisionDays), Within(Parameters.RewardDecisionDays));
        return audit == reward ? audit : (request.Kind == InvestigationKind.Audit & audit) | (request.Kind == InvestigationKind.Reward & reward);

        Truth Within(DatedParameter<int> parameter)
        {
            var days = matter.Number(parameter, request.ReceivedOn);
            if (days.TryGet(out var number)) return request.DecidedOn <= request.ReceivedOn.Shift(received => Period.Days(number).DeadlineFrom(received).Day);
            return days.IsNone ? true : Truth.Unknown; // no period ran yet
        }
    }
}
