using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>An entry has a ground of its own among G1 to G6; non-performance, which is enough for a restriction, is not enough for an entry (XF-26).</summary>
[RuleId("XF-26"), Cites(Provisions.DishonestList.Grounds, Provisions.PowerRestraint.RestrictionIsNoListingGround)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen, Verified = false)]
public sealed class GroundOfItsOwnRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsMade(debtor, listing)
        .Requires("ground-of-its-own", listing.Grounds.Exists)
        .Result();
}
