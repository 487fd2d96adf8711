using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Sanctioning.Punishing;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Remedying;

/// <summary>
/// The way against listing and consumption restriction: a request to correct to the enforcing court, then reconsideration by the next higher court.
/// It is kept apart from reconsideration of fines and detention (FJ-25) and of exit restrictions (EX-06), and is no objection to an enforcement act.
/// </summary>
/// <remarks>Neither the request nor reconsideration suspends anything. While a request is under review no second one is open.</remarks>
internal static class CorrectionRemedies
{
    /// <summary>The table.</summary>
    [Implements(Handling.Remedy, "SX-19", "SX-20", "XF-22", "T-09")]
    public static IReadOnlyList<RemedyRow> All { get; } = Array.AsReadOnly<RemedyRow>(
    [
        new("SX-19", "2013-10-01", RemedyCourt.EnforcingCourt, Confidence.Seen, Listings, Provisions.DishonestList.CorrectionRequest),
        new("SX-20.reconsideration", "2017-05-01", RemedyCourt.NextHigherCourt, Confidence.Seen, Reconsideration(CorrectionTarget.Listing), Provisions.DishonestList.CorrectionProcedure),
        new("XF-22", "2019-12-16", RemedyCourt.EnforcingCourt, Confidence.Seen, Restrictions, Provisions.GoodFaith.Remedies),
        new("XF-22.reconsideration", "2019-12-16", RemedyCourt.NextHigherCourt, Confidence.Seen, Reconsideration(CorrectionTarget.Restriction), Provisions.GoodFaith.Remedies, Provisions.DishonestList.CorrectionProcedure),
    ]);

    private static IEnumerable<Opening> Listings(Matter matter) =>
        from holder in PersonInCase.In(matter.File)
        where holder.Officer is null
        from listing in holder.Debtor?.Listings ?? holder.ThirdParty!.Listings
        select new Opening(Acts.TargetOf(matter, holder, listing.PersonId)?.Subject, listing.DecidedOn, KnownDate.None)
        {
            Over = listing.DeletedOn <= matter.AsOf | IsUnderReview(matter, holder, CorrectionTarget.Listing, listing.PersonId),
        };

    private static IEnumerable<Opening> Restrictions(Matter matter) =>
        from holder in PersonInCase.In(matter.File)
        where holder.Role == PersonRoles.Debtor
        from order in holder.Debtor!.ConsumptionOrders
        from person in order.BoundPersons.Select(static bound => bound.PersonId).Prepend(Known<string>.None)
        select new Opening(Acts.TargetOf(matter, holder, person)?.Subject, order.IssuedOn, KnownDate.None)
        {
            Over = order.LiftedOn <= matter.AsOf | IsUnderReview(matter, holder, CorrectionTarget.Restriction, person),
        };

    private static Func<Matter, IEnumerable<Opening>> Reconsideration(CorrectionTarget against) => matter =>
        from holder in PersonInCase.In(matter.File)
        where holder.Role == PersonRoles.Debtor
        from request in holder.Debtor!.CorrectionRequests
        let served = request.DecidedOn.IsNone ? KnownDate.None : request.DismissalServedOn
        select new Opening(Acts.TargetOf(matter, holder, request.PersonId)?.Subject, served, Term.DeadlineOf(matter, served, Parameters.CorrectionReconsiderationDays))
        {
            Applies = request.Against == against & request.InWriting & !request.Founded,
            Over = request.ReconsiderationReceivedOn <= matter.AsOf,
        };

    // What a third party asked is not in the file.
    private static Truth IsUnderReview(Matter matter, PersonInCase holder, CorrectionTarget against, Known<string> person) => holder.Debtor is not { } debtor ? Truth.Unknown : debtor.CorrectionRequests.Any(request =>
        request.Against == against & (request.PersonId.IsGiven ? request.PersonId == person : !person.IsGiven) & request.ReceivedOn <= matter.AsOf & !(request.DecidedOn <= matter.AsOf));
}
