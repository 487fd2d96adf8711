using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>A debtor listed both with and without a term who performed everything of his own accord is in general deleted from both (SX-27).</summary>
[RuleId("SX-27"), Cites(Provisions.GoodFaith.DoubleListing)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Memory, Verified = false)]
public sealed class DoubleListingStandsRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsItStands(matter, debtor, listing)
        .AppliesWhen("with-term", Entries.HasTerm(listing))
        .AppliesWhen("other-without-term", DoubleListingRule.HasOther(debtor, listing))
        .AppliesWhen("performed", PerformanceEvents.PerformedOn(matter, debtor) <= matter.AsOf)
        .AppliesWhen("voluntarily", debtor.PerformsActively)
        .Requires("deleted-together", !Sanctions.Stands(listing, debtor, matter.AsOf))
        .Result();
}
