using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>An extension is of one to three years, decided in writing, at the listing or before the term ends, and has a ground (SX-03).</summary>
/// <remarks>The time of the extension is not regulated: a later one is for a person to judge.</remarks>
[RuleId("SX-03"), Cites(Provisions.DishonestList.Extension)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingExtensionBoundsRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsMade(debtor, listing)
        .AppliesWhen("extended", listing.ExtensionYears.Is(static years => years != 0))
        .Requires("one-to-three-years", Least(matter, listing.DecidedOn) <= listing.ExtensionYears & listing.ExtensionYears <= Most(matter, listing.DecidedOn))
        .Requires("decided-in-writing", listing.ExtensionDecidedOn.Occurred)
        .Requires("ground", ExtensionGroundRule.IsViolentOrSeveral(matter, debtor, listing.ExtensionDecidedOn.OrElse(listing.DecidedOn)))
        .Requires("before-term-ends", !(listing.ExtensionDecidedOn > Entries.LawfulEnd(matter, listing with { ExtensionYears = Known<int>.None }, listing.DecidedOn)), Severity.ManualReview, confidence: Confidence.Unsure)
        .Result();

    private static Known<int> Least(Matter matter, KnownDate day) => Number(matter, Parameters.ListingExtensionMinYears, day);

    private static Known<int> Most(Matter matter, KnownDate day) => Number(matter, Parameters.ListingExtensionMaxYears, day);

    private static Known<int> Number(Matter matter, DatedParameter<int> number, KnownDate day) => day.Occurred.IsTrue && matter.Number(number, day.Latest) is { } years ? years : Known<int>.Unknown;
}
