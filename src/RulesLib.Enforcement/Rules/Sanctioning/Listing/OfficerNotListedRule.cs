using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>The responsible persons of an entity debtor are never listed for its debt (SX-22).</summary>
/// <remarks>Before 2019-12-16 the same follows from art. 1 of the listing provisions, which speaks of debtors only.</remarks>
[RuleId("SX-22"), Cites(Provisions.GoodFaith.OfficersNotListed, Provisions.DishonestList.Grounds)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OfficerNotListedRule : OfficerBarRule
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.DishonestList;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor, Officer officer) => Weigh(matter, point)
        .Requires("entity-debtor", debtor.Kind != PartyKind.NaturalPerson)
        .Requires("no-debtor-himself", !matter.File.Debtors.Any(other => other.Id == officer.Id))
        .Result();

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, Debtor debtor, Officer officer) =>
        debtor.Listings.Any(listing => FactReads.Silently(() => listing.PersonId) is { IsGiven: true } person ? person == officer.Id & listing.DecidedOn <= matter.AsOf & !(listing.DeletedOn <= matter.AsOf) : false);
}
