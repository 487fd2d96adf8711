using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>Public bodies, regulators, associations and credit-reporting bodies were told of an entry (SX-12).</summary>
[RuleId("SX-12"), Cites(Provisions.DishonestList.NotifyBodies, Provisions.DishonestList.NotifyCreditBodies)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class BodiesNotifiedRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Missing;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsItStands(matter, debtor, listing)
        .Unless("grace-running", Sanctions.HasGrace(listing.GraceEndsOn, matter.AsOf))
        .Requires("bodies-told", listing.BodiesNotifiedOn <= matter.AsOf)
        .Requires("credit-bodies-told", listing.CreditBodiesNotifiedOn <= matter.AsOf)
        .Result();
}
