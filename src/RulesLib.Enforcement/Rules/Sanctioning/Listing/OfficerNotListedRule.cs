using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>The responsible persons of an entity debtor are never listed for its debt, nor are third parties: only debtors are listed (SX-22).</summary>
/// <remarks>Before 2019-12-16 the same follows from art. 1 of the listing provisions, which speaks of debtors only.</remarks>
[RuleId("SX-22"), Cites(Provisions.GoodFaith.OfficersNotListed, Provisions.DishonestList.Grounds)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OfficerNotListedRule : PersonBarRule
{
    /// <inheritdoc/>
    protected override PersonRoles Protects => PersonRoles.Officer | PersonRoles.ThirdParty | PersonRoles.ThirdPartyOfficer;

    /// <inheritdoc/>
    protected override MeasureKind? Prohibits => MeasureKind.DishonestList;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .Requires("entity-debtor", person.Debtor is { } debtor ? debtor.Kind != PartyKind.NaturalPerson : true)
        .Requires("no-debtor-himself", IsOutsider(person) ? true : !matter.File.Debtors.Any(other => other.Id == person.Id))
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person) => ground.Supports == GroundFor.Listing;

    // Without an id nothing links an outsider of the file to a debtor of it.
    private static bool IsOutsider(PersonInCase person) => person.ThirdParty is not null && person.Id.IsUnknown;
}
