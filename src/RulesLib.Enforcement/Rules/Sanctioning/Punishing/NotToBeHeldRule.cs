using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>Whom a detention house must not hold: the young, the old, the pregnant and the nursing (FJ-30).</summary>
/// <remarks>A bar to holding somebody, told at the decision. What the act and its frequency take away from 2026-01-01 on stands in <see cref="Fitness"/>.</remarks>
[RuleId("FJ-30"), Cites(Provisions.DetentionHouse.NotToBeHeld, Provisions.DetentionHouse.DecidedByCourt)]
[InForce("2012-04-01", Anchor.Decision), Source(Confidence.Seen, Verified = false)]
public sealed class NotToBeHeldRule : PersonBarRule
{
    /// <inheritdoc/>
    protected override PersonRoles Protects => PersonRoles.Debtor | PersonRoles.Officer | PersonRoles.ThirdParty | PersonRoles.ThirdPartyOfficer;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("natural-person", person.Kind == PartyKind.NaturalPerson)
        .Requires("not-to-be-held", Fitness.MustNotBeHeld(matter, person, point.Day))
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person) => ground.Supports == GroundFor.Penalty;

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person, MeasureKind measure) => measure == MeasureKind.Detention;
}

/// <summary>Illness on which the detention house proposes to stop; the court decides (FJ-31).</summary>
[RuleId("FJ-31"), Cites(Provisions.DetentionHouse.StopDetention)]
[InForce("2012-04-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class IllnessRule : PersonBarRule
{
    /// <inheritdoc/>
    protected override PersonRoles Protects => PersonRoles.Debtor | PersonRoles.Officer | PersonRoles.ThirdParty | PersonRoles.ThirdPartyOfficer;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("natural-person", person.Kind == PartyKind.NaturalPerson)
        .Requires("illness", Fitness.IsIll(person))
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person) => ground.Supports == GroundFor.Penalty;

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person, MeasureKind measure) => measure == MeasureKind.Detention;
}
