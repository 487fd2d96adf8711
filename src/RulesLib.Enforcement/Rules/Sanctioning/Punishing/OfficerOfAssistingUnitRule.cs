using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>The principal or directly responsible persons of a unit that does not assist may be fined (FJ-05b).</summary>
/// <remarks>Detention is the second stage: <see cref="StillRefusesRule"/>.</remarks>
[RuleId("FJ-05b"), Cites(Provisions.CivilProcedureLaw.RefusalToAssist)]
[InForce("1991-04-09", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OfficerOfAssistingUnitRule : PenaltyGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.ThirdPartyOfficer;

    internal override IEnumerable<PunishableAct> ActsOf(Matter matter, PersonInCase person, KnownDate day) => ObstructiveActs.OfUnit(matter, person, day, refusals: true);
}

/// <summary>The officers of a unit that does not assist are detained only if assistance is still refused (FJ-05b).</summary>
[RuleId("FJ-05b"), Cites(Provisions.CivilProcedureLaw.RefusalToAssist)]
[InForce("1991-04-09", Anchor.Decision), Source(Confidence.Seen)]
public sealed class StillRefusesRule : PersonBarRule
{
    /// <inheritdoc/>
    protected override PersonRoles Protects => PersonRoles.ThirdPartyOfficer;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .Requires("refuses-no-longer", !person.ThirdParty!.StillRefuses)
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person) => ground.Rule is OfficerOfAssistingUnitRule;

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person, MeasureKind measure) => measure == MeasureKind.Detention;
}
