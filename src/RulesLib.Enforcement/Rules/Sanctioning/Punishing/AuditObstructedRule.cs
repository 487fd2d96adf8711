using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>An entity that blocks a court-ordered audit may be fined, its principal or directly responsible persons fined or detained (PR-12, CC-19).</summary>
[RuleId("PR-12", "CC-19"), Cites(Provisions.PropertyInvestigation.AuditObstruction)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class AuditObstructedRule : PenaltyGroundRule
{
    private static readonly ObstructiveAct[] s_audit =
        [new("PR-12", PersonRoles.Debtor, ConductKind.ObstructedAudit) { When = static (_, person, act) => ObstructiveActs.IsUnit(person) & act.ActedOn >= new DateOnly(2017, 5, 1) }];

    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    internal override IEnumerable<PunishableAct> ActsOf(Matter matter, PersonInCase person, KnownDate day)
    {
        var acts = ObstructiveActs.Of(matter, person.Principal, day, s_audit);
        return person.Officer is null ? acts : ObstructiveActs.Responsible(acts, person);
    }
}
