using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>A grace period lasts one to three months, nothing is published during it, and without performance the entry is published after it (SX-25).</summary>
/// <remarks>It runs from the decision.</remarks>
[RuleId("SX-25"), Cites(Provisions.GoodFaith.Grace)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingGraceRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => requirement switch
    {
        "published-after" => MonitoringState.Missing,
        _ => MonitoringState.Unlawful,
    };

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsMade(debtor, listing)
        .AppliesWhen("grace-given", listing.GraceEndsOn.Occurred)
        .Requires("one-to-three-months", Grace.IsWithinBounds(matter, listing.DecidedOn, listing.GraceEndsOn))
        .Requires("not-published-early", !(listing.PublishedOn <= listing.GraceEndsOn))
        .Requires("published-after", listing.GraceEndsOn >= matter.AsOf | listing.DeletedOn.Occurred | PerformanceEvents.PerformedOn(matter, debtor) <= listing.GraceEndsOn | listing.PublishedOn <= matter.AsOf)
        .Result();
}
