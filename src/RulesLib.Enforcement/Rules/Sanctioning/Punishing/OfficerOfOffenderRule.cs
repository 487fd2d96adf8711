using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>The principal or directly responsible persons of an entity that obstructed, colluded or fabricated may be fined or detained (FJ-01b; for collusion FJ-06c).</summary>
[RuleId("FJ-01b"), Cites(Provisions.CivilProcedureLaw.ObstructionByEntity, Provisions.CplInterpretation.EntityCollusion)]
[InForce("1991-04-09", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OfficerOfOffenderRule : PenaltyGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Officer | PersonRoles.ThirdPartyOfficer;

    internal override IEnumerable<PunishableAct> ActsOf(Matter matter, PersonInCase person, KnownDate day) => ObstructiveActs.OfUnit(matter, person, day, refusals: false);
}
