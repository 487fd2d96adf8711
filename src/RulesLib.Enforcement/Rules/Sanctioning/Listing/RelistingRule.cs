using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Once an entry was deleted under art. 10 para. 1, art. 1 met again means that the debtor may be listed again, no longer that he must be (SX-17).</summary>
/// <remarks>The special text on listing again goes before the general duty to list. An entry that stands leaves that duty as it is.</remarks>
[RuleId("SX-17"), Cites(Provisions.DishonestList.Relisting)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class RelistingRule : BarRule
{
    /// <inheritdoc/>
    protected override bool Softens => true;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Weigh(matter, point)
        .Requires("deleted-by-event", debtor.Listings.Any(listing => Sanctions.IsAgainst(listing, debtor) & listing.DeletedOn <= point.Day & listing.DeletionGround.Is(IsEvent)))
        .Requires("not-listed", !debtor.Listings.Any(listing => Sanctions.Stands(listing, debtor, point.Day)))
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, Debtor debtor) => ground.Supports == GroundFor.Listing;

    private static bool IsEvent(DeletionGround ground) => ground is not (DeletionGround.TermExpired or DeletionGround.EarlyDeletion or DeletionGround.WronglyListed);
}
