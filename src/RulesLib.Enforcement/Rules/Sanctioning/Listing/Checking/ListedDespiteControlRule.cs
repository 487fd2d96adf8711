using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>Nobody was listed under G1 or G6 while the court controlled enough property or an applicant asked to hold measures (SX-23).</summary>
[RuleId("SX-23"), Cites(Provisions.GoodFaith.NoMeasures)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListedDespiteControlRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsMade(debtor, listing)
        .AppliesWhen("g1-or-g6-alone", Entries.IsOfRefusal(listing))
        .Requires("not-held-back", !ControlSufficesRule.SufficesOrHeld(matter, debtor, listing.DecidedOn))
        .Result();
}
