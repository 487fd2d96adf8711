using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>Only natural persons are detained (FJ-11).</summary>
[RuleId("FJ-11"), Cites(Provisions.CivilProcedureLaw.DetentionLimit)]
[InForce("1991-04-09", Anchor.Decision), Source(Confidence.Seen)]
public sealed class EntityNotDetainedRule : PersonBarRule
{
    /// <inheritdoc/>
    protected override PersonRoles Protects => PersonRoles.Debtor | PersonRoles.ThirdParty;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .Requires("entity", ObstructiveActs.IsUnit(person))
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person) => ground.Supports == GroundFor.Penalty;

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person, MeasureKind measure) => measure == MeasureKind.Detention;
}
