using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>An unperformed obligation and at least one ground: the debtor must be listed, for two years unless the ground is G1 alone (SX-01, SX-02, SX-28).</summary>
/// <remarks>
/// The CPL Interpretation words listing as discretionary, the listing provisions as mandatory; the latter are followed (SX-28). The start of
/// the term is not defined: the day of the decision is taken.
/// </remarks>
[RuleId("SX-01", "SX-02", "SX-28"), Cites(Provisions.DishonestList.Grounds, Provisions.DishonestList.Term, Provisions.CplInterpretation.DishonestList)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingRule : MeasureRule
{
    private static readonly string[] s_endsWithoutTerm =
    [
        "listing-performed", "listing-settlement-performed", "listing-applicant-request", "listing-no-property-after-termination", "listing-suspended", "listing-non-enforcement", "listing-final-termination",
    ];

    private static readonly string[] s_endsWithTerm = ["listing-term-expired"];

    private static readonly string[] s_endsOf2013 = ["listing-performed", "listing-settlement-performed", "listing-final-termination"];

    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.DishonestList;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.Listing;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, Debtor debtor) => Sanctions.Listed(debtor, matter.AsOf);

    /// <inheritdoc/>
    protected override MeasureDetails Details(Matter matter, Debtor debtor, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible)
    {
        var term = Term(matter, certain, possible);
        var isNewText = matter.AsOf >= Entries.Text2017;
        return MeasureDetails.Empty with
        {
            Term = term,
            Steps = [.. Steps(matter, debtor, isNewText, term)],
            EndsWhen = !isNewText ? s_endsOf2013
                : term is null ? []
                : [.. term.Months is null ? s_endsWithoutTerm : s_endsWithTerm, "listing-early-deletion", "listing-wrong"],
        };
    }

    private static MeasureTerm? Term(Matter matter, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible)
    {
        if (certain.Count == 0) return null;
        if (matter.Number(Parameters.ListingTermYears, matter.AsOf) is not { } years) return new(null, null);
        if (certain.All(static g => g.ListingGround == ListingGround.AbleButRefuses))
            return possible.Count == 0 ? new(null, null) : null;
        return new(years * 12, Period.Years(years).LastDayFrom(matter.AsOf).Day);
    }

    private static IEnumerable<MeasureStep> Steps(Matter matter, Debtor debtor, bool isNewText, MeasureTerm? term)
    {
        Truth OnFile(Func<DishonestListing, Truth> test) => debtor.Listings.Any(listing => Sanctions.Stands(listing, debtor, matter.AsOf) & test(listing));

        yield return new("listing-warning", debtor.Notice.WarnsOfListing, Provisions.DishonestList.RiskWarning);
        yield return new("listing-decision", OnFile(static _ => true), Provisions.DishonestList.Decision);
        if (isNewText)
        {
            yield return new("listing-reasons", OnFile(static listing => listing.ReasonsStated), Provisions.DishonestList.Decision);
            if (term is { Months: not null }) yield return new("listing-term", OnFile(static listing => listing.TermEndsOn.Occurred), Provisions.DishonestList.Decision);
            yield return new("listing-president", OnFile(static listing => listing.PresidentSigned), Provisions.DishonestList.Decision);
        }

        yield return new("listing-service", OnFile(listing => listing.ServedOn <= matter.AsOf), Provisions.DishonestList.Decision);
        yield return new("listing-publication", OnFile(listing => listing.PublishedOn <= matter.AsOf), Provisions.DishonestList.Publication);
        yield return new("listing-notices", OnFile(listing => listing.BodiesNotifiedOn <= matter.AsOf & listing.CreditBodiesNotifiedOn <= matter.AsOf), Provisions.DishonestList.NotifyBodies);
        yield return new("listing-restriction", debtor.ConsumptionOrders.Any(order => Sanctions.Stands(order, matter.AsOf)), Provisions.ConsumptionRestriction.ListedDebtor);
    }
}
