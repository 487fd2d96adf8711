using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Investigating;

/// <summary>A written request for an audit or a reward notice is decided within ten days (CC-17, CC-21).</summary>
/// <remarks>A request never decided is ZB-14.</remarks>
[RuleId("CC-17", "CC-21"), Cites(Provisions.PropertyInvestigation.Audit, Provisions.PropertyInvestigation.RewardDecision)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class RequestDecidedInTimeRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("request-made", debtor.InvestigationRequests.Any(request => IsDue(request)))
        .Requires("decided-in-time", debtor.InvestigationRequests.All(request => !IsDue(request) | IsInTime(matter, request)), Severity.Advisory)
        .Result();

    private Truth IsDue(InvestigationRequest request) => request.InWriting & request.Admissible & request.ReceivedOn >= Info.From;

    private static Truth IsInTime(Matter matter, InvestigationRequest request)
    {
        Truth By(DatedParameter<int> days) => matter.InTime(request.DecidedOn, matter.Deadline(days, request.ReceivedOn));

        return By(Parameters.AuditDecisionDays) & By(Parameters.RewardDecisionDays)
            | request.Kind == InvestigationKind.Audit & By(Parameters.AuditDecisionDays)
            | request.Kind == InvestigationKind.Reward & By(Parameters.RewardDecisionDays);
    }
}
