using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>The restriction of an entity binds its legal representative, principal, directly responsible persons and actual controller (XF-05).</summary>
/// <remarks>The 2010 text knows no actual controller and forbids consumption with the property of the entity only.</remarks>
[RuleId("XF-05"), Cites(Provisions.ConsumptionRestriction.EntityAndOfficers)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OfficerBoundRule : PersonGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.Restriction;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("entity-debtor", person.Debtor!.Kind != PartyKind.NaturalPerson)
        .Requires("bound", BoundOfficers.Binds(person.Debtor!, person.Officer!, point.Day))
        .Result();
}
