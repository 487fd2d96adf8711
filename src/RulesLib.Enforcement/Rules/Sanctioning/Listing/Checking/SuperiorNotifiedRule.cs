using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>The superior or investor of a listed state organ, public institution or state enterprise was told (SX-12b).</summary>
[RuleId("SX-12b"), Cites(Provisions.DishonestList.NotifySuperior)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class SuperiorNotifiedRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Missing;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsItStands(matter, debtor, listing)
        .AppliesWhen("entity-debtor", debtor.Kind != PartyKind.NaturalPerson)
        .AppliesWhen("public-entity", debtor.EntityType.Is(static type => type is EntityType.StateOrgan or EntityType.StateOwnedEnterprise or EntityType.PublicInstitution))
        .Unless("grace-running", Sanctions.HasGrace(listing.GraceEndsOn, matter.AsOf))
        .Requires("superior-told", listing.SuperiorNotifiedOn <= matter.AsOf)
        .Result();
}
