using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Within six months of a deletion at the applicant's request, that applicant's request to list again is refused (SX-18).</summary>
/// <remarks>Addressed to the applicant's request: without one, listing on the court's own motion is not barred.</remarks>
[RuleId("SX-18"), Cites(Provisions.DishonestList.RelistingBar)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class RelistingBarRule : BarRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Weigh(matter, point)
        .Requires("asked-again", debtor.Listings.Any(listing => IsRecent(matter, listing, debtor, point.Day)
            & matter.File.Applicants.Any(applicant => applicant.Requests.Any(request => AsksAgain(request, listing, debtor) & request.ReceivedOn <= point.Day))))
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, Debtor debtor) => ground.Supports == GroundFor.Listing;

    /// <summary>Whether an entry was deleted at the applicant's request less than six months before a day.</summary>
    internal static Truth IsRecent(Matter matter, DishonestListing listing, Debtor debtor, KnownDate day) => Sanctions.IsAgainst(listing, debtor)
        & listing.DeletionGround == DeletionGround.ApplicantRequest & listing.DeletedOn <= day & day <= BarEndsOn(matter, listing);

    /// <summary>Whether a request asks to list the debtor again after a deletion.</summary>
    internal static Truth AsksAgain(MeasureRequest request, DishonestListing listing, Debtor debtor) =>
        request.Kind.Is(static kind => kind is MeasureRequestKind.ListDebtor or MeasureRequestKind.RestoreListing)
        & PerformanceEvents.Concerns(request, debtor) & request.ReceivedOn >= listing.DeletedOn;

    /// <summary>Last day of the six months; the corresponding day still belongs to them.</summary>
    internal static KnownDate BarEndsOn(Matter matter, DishonestListing listing) => matter.Number(Parameters.RelistingBarMonths, matter.AsOf) is { } months
        ? listing.DeletedOn.Shift(day => Period.Months(months).LastDayFrom(day).Day)
        : KnownDate.None;
}
