using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Whether the term of a standing entry may be extended (SX-03).</summary>
[RuleId("SX-03"), Cites(Provisions.DishonestList.Extension)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen, Verified = false)]
public sealed class ExtensionRule : MeasureRule
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.ListingExtension;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.ListingExtension;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, Debtor debtor) =>
        debtor.Listings.Any(listing => Sanctions.InForce(listing, debtor, matter.AsOf) & listing.ExtensionYears > 0);

    /// <inheritdoc/>
    protected override MeasureDetails Details(Matter matter, Debtor debtor, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible) => MeasureDetails.Empty with
    {
        Bounds = [new(BoundUnit.Months, 12m * matter.Number(Parameters.ListingExtensionMinYears, matter.AsOf), 12m * matter.Number(Parameters.ListingExtensionMaxYears, matter.AsOf), matter.AsOf, Provisions.DishonestList.Extension)],
        Steps = [new("extension-decision", debtor.Listings.Any(listing => Sanctions.IsAgainst(listing, debtor) & listing.ExtensionDecidedOn <= matter.AsOf), Provisions.DishonestList.Decision)],
    };
}
