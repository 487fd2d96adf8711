using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>The unit of a listed state functionary, deputy or member of a consultative conference was told (SX-12a).</summary>
[RuleId("SX-12a"), Cites(Provisions.DishonestList.NotifyUnit)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class UnitNotifiedRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Missing;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsItStands(matter, debtor, listing)
        .AppliesWhen("natural-person", debtor.Kind == PartyKind.NaturalPerson)
        .AppliesWhen("public-status", debtor.PublicStatuses.Any(static status => status != PublicStatus.PartyMember))
        .Unless("grace-running", Sanctions.HasGrace(listing.GraceEndsOn, matter.AsOf))
        .Requires("unit-told", listing.UnitNotifiedOn <= matter.AsOf)
        .Result();
}
