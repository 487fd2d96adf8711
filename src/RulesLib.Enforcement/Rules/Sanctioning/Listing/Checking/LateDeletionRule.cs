using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>A deletion came within its three working days; later ones make staff liable (SX-26).</summary>
/// <remarks>A deletion in time that was late all the same, and did serious harm, is for a person to judge: no fact tells it.</remarks>
[RuleId("SX-26"), Cites(Provisions.GoodFaith.LateDeletion)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Memory, Verified = false)]
public sealed class LateDeletionRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override KnownDate DueOn(Matter matter, Debtor debtor, DishonestListing listing) => Entries.DeletionDueOn(matter, debtor, listing);

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => Check(listing.DeletedOn)
        .AppliesWhen("entry-of-debtor", Sanctions.IsAgainst(listing, debtor))
        .AppliesWhen("deleted", listing.DeletedOn <= matter.AsOf)
        .AppliesWhen("deletion-was-due", DueOn(matter, debtor, listing).Occurred)
        .Requires("deleted-in-time", listing.DeletedOn <= DueOn(matter, debtor, listing))
        .Result();
}
