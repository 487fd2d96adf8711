using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Whether a standing entry may be deleted early (SX-04).</summary>
[RuleId("SX-04"), Cites(Provisions.DishonestList.EarlyDeletion)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class EarlyDeletionRule : MeasureRule
{
    /// <inheritdoc/>
    protected override bool IsBurden => false;

    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.EarlyDeletion;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.EarlyDeletion;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, Debtor debtor) => debtor.Listings.Any(listing => Sanctions.IsAgainst(listing, debtor) & listing.DeletedOn <= matter.AsOf & listing.DeletionGround == DeletionGround.EarlyDeletion);
}
