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
    // Ten days for either request; the number has not changed since it was introduced.
    private static readonly Period s_decision = Period.Days(Parameters.AuditDecisionDays.Values[0].Value);
    private static readonly DateOnly s_since = Parameters.AuditDecisionDays.Values[0].From;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("request-made", debtor.InvestigationRequests.Any(request => IsDue(request, matter)))
        .Requires("decided", debtor.InvestigationRequests.All(request => !IsDue(request, matter) | request.DecidedOn <= matter.RuledOn), Severity.Fatal, Cure.DecideApplication)
        .Requires("decided-in-time", debtor.InvestigationRequests.All(request => !IsDue(request, matter) | IsInTime(request)), Severity.Advisory)
        .Result();

    private static Truth IsDue(InvestigationRequest request, Matter matter) =>
        request.InWriting & request.Admissible & request.ReceivedOn <= matter.RuledOn;

    private static Truth IsInTime(InvestigationRequest request) =>
        request.ReceivedOn < s_since | request.DecidedOn <= request.ReceivedOn.Shift(static received => s_decision.DeadlineFrom(received).Day);
}
