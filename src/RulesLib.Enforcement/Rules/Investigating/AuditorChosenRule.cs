using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Investigating;

/// <summary>The auditor is chosen at random (CC-18).</summary>
[RuleId("CC-18"), Cites(Provisions.PropertyInvestigation.AuditConduct)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class AuditorChosenRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("audit-granted", debtor.InvestigationRequests.Any(IsAudit))
        .Requires("chosen-at-random", debtor.InvestigationRequests.All(request => !IsAudit(request) | request.AuditorRandomlyChosen), Severity.Advisory)
        .Result();

    private static Truth IsAudit(InvestigationRequest request) => request.Kind == InvestigationKind.Audit & request.Granted;
}
