using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>An entry under G2 to G6 states a term, of two years and what it was extended by; an entry under G1 alone has none (SX-02).</summary>
/// <remarks>The start is not defined: a term counted from publication is accepted.</remarks>
[RuleId("SX-02"), Cites(Provisions.DishonestList.Term, Provisions.DishonestList.Decision)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingTermRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsMade(debtor, listing)
        .Requires("term-stated", !Entries.IsOfConduct(listing) | listing.TermEndsOn.Occurred)
        .Requires("term-not-too-long", !Entries.IsOfConduct(listing) | !(listing.TermEndsOn > Entries.LawfulEnd(matter, listing, listing.PublishedOn.Occurred.IsTrue ? listing.PublishedOn : listing.DecidedOn)))
        .Requires("no-term-under-g1", !listing.Grounds.Exists | Entries.IsOfConduct(listing) | !listing.TermEndsOn.Occurred)
        .Result();
}
