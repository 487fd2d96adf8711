using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Answers for persons who are not debtors whether they may be entered in the dishonest list: there is no ground, and bars may stand against it.</summary>
[RuleId("SX-22"), Cites(Provisions.DishonestList.Grounds)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingOfOthersRule : PersonMeasureRule
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.DishonestList;

    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Officer | PersonRoles.ThirdParty | PersonRoles.ThirdPartyOfficer;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.Listing;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, PersonInCase person) =>
        (person.Debtor?.Listings ?? person.ThirdParty!.Listings).Any(listing => Names(listing, person) & listing.DecidedOn <= matter.AsOf & !(listing.DeletedOn <= matter.AsOf));

    // An entry that names nobody is against the one in whose part of the file it stands.
    private static Truth Names(DishonestListing listing, PersonInCase person) =>
        FactReads.Silently(listing, static fact => fact.PersonId) is { IsGiven: true } named ? named == person.Id : person.Officer is null;
}
