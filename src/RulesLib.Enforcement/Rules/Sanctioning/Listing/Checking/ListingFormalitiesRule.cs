using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>The decision states reasons, is signed by the president and is served (SX-09).</summary>
/// <remarks>It takes effect when made; not serving it is unlawful all the same. Reasons and signature are asked for since the 2017 text.</remarks>
[RuleId("SX-09"), Cites(Provisions.DishonestList.Decision, Provisions.DishonestList.Grounds, Provisions.GoodFaith.ConditionsAndService)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingFormalitiesRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => requirement switch
    {
        "served" => MonitoringState.Missing,
        _ => MonitoringState.Unlawful,
    };

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsMade(debtor, listing)
        .Requires("reasons-stated", listing.DecidedOn < Entries.Text2017 | listing.ReasonsStated)
        .Requires("president-signed", listing.DecidedOn < Entries.Text2017 | listing.PresidentSigned)
        .Requires("served", listing.ServedOn <= matter.AsOf)
        .Result();
}
