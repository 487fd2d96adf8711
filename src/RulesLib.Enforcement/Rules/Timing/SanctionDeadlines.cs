using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Sanctioning;
using RulesLib.Enforcement.Rules.Sanctioning.Listing;
using RulesLib.Enforcement.Rules.Sanctioning.Restricting;

namespace RulesLib.Enforcement.Rules.Timing;

/// <summary>The tasks of listing, restriction, property report and exit, one line each (T-01 to T-16; T-12 is the rhythm of queries of its own, T-30 and T-31 are CC-02, CC-17 and CC-21).</summary>
/// <remarks>
/// Where the law names no number of days (T-02, lifting before 2021-12-06, exit restrictions) the duty is to act promptly. A grace period ends with the
/// day named; publication can follow from the day after it. The six months of T-11, a temporary lifting and the time to extend a term run out by themselves.
/// </remarks>
internal static class SanctionDeadlines
{
    private static readonly DateOnly s_restrictionCorrection = new(2019, 12, 16);

    // Until the day before, the text says "promptly".
    private static readonly DateOnly s_liftingWorkingDays = new(2021, 12, 6);

    /// <summary>The table.</summary>
    [Implements(Handling.Deadline, "T-01", "T-02", "T-03", "T-04", "T-05", "T-06", "T-07", "T-08", "T-10", "T-11", "T-13", "T-14", "T-15", "T-16", "T-30", "T-31")]
    public static IReadOnlyList<DeadlineRow> All { get; } = Array.AsReadOnly<DeadlineRow>(
    [
        // Listing
        new("T-01", DutyHolder.Court, Parameters.ListingReviewDays, Applications),
        new("T-02.service", DutyHolder.Court, "2013-10-01", EachEntry(static (_, _, l) => new(l, l.DecidedOn, l.ServedOn)), Provisions.DishonestList.Decision),
        new("T-02.publication", DutyHolder.Court, "2013-10-01", EachEntry(static (_, _, l) => new(l, l.GraceEndsOn.Occurred.IsTrue ? l.GraceEndsOn : l.DecidedOn, l.PublishedOn)), Provisions.DishonestList.Publication),
        new("T-02.notices", DutyHolder.Court, "2013-10-01", EachEntry(static (_, _, l) => new(l, l.PublishedOn, KnownDate.LaterOfBoth(l.BodiesNotifiedOn, l.CreditBodiesNotifiedOn))),
            Provisions.DishonestList.NotifyBodies, Provisions.DishonestList.NotifyCreditBodies),
        new("T-02.restriction", DutyHolder.Court, "2015-07-22", EachEntry(static (_, d, l) => new(l, l.DecidedOn, Days.First(d.ConsumptionOrders, static order => order.IssuedOn))), Provisions.ConsumptionRestriction.ListedDebtor),
        new("T-03", DutyHolder.Court, "2019-12-16", EachEntry(static (m, d, l) => new(l, l.DecidedOn, AfterGrace(m, d, l)) { Applies = l.GraceEndsOn.Occurred, NamedDay = l.GraceEndsOn.Shift(static day => day.AddDays(1)) }), Provisions.GoodFaith.Grace),
        new("T-04", DutyHolder.Court, Parameters.ListingExpiryWorkingDays, EachEntry(static (m, _, l) => new(l, Entries.TermEndsOn(m, l), l.DeletedOn) { Applies = Entries.HasTerm(l) })),
        new("T-04.extension", DutyHolder.Court, "2017-05-01", EachEntry(static (m, _, l) => new(l, l.DecidedOn, l.ExtensionDecidedOn) { Applies = Entries.HasTerm(l), NamedDay = Entries.TermEndsOn(m, l) }), Provisions.DishonestList.Extension) { Lapses = true },
        new("T-05", DutyHolder.Court, Parameters.ListingDeletionWorkingDays, EachEntry(static (m, d, l) => new(l, EndedOn(m, d, l), l.DeletedOn) { Applies = !Entries.HasTerm(l) })),
        new("T-06.cancellation", DutyHolder.Court, Parameters.ListingCancellationWorkingDays, EachRecord(static l => l.ErrorEstablishedOn, static l => l.DeletedOn)),
        new("T-06.correction", DutyHolder.Court, Parameters.ListingCorrectionWorkingDays, EachRecord(static l => l.DataErrorEstablishedOn, static l => l.DataCorrectedOn)),
        new("T-11", DutyHolder.Court, Parameters.RelistingBarMonths, EachEntry(static (_, _, l) => new(l, l.DeletedOn, KnownDate.None) { Applies = l.DeletionGround == DeletionGround.ApplicantRequest })) { IsPlain = true, Lapses = true },

        // Requests to correct a listing or, from 2019-12-16, a restriction
        new("T-07", DutyHolder.Court, Parameters.CorrectionRequestReviewDays, EachCorrection(static r => r.ReceivedOn, static r => r.DecidedOn)),
        new("T-08", DutyHolder.Court, Parameters.CorrectionRequestWorkingDays, EachCorrection(static r => r.DecidedOn, static r => r.CorrectedOn, static r => r.Founded)),
        new("T-10", DutyHolder.HigherCourt, Parameters.CorrectionRequestReviewDays, EachCorrection(static r => r.ReconsiderationReceivedOn, static r => r.ReconsiderationDecidedOn)),

        // Lifting
        new("T-13", DutyHolder.Court, Parameters.RestrictionLiftingWorkingDays, EachOrder(static (m, d, o) => new(o, LiftingDueSince(m, d), o.LiftedOn)), Provisions.ConsumptionRestriction.Lifting),
        new("T-13.former", DutyHolder.Court, "2010-10-01", EachOrder(static (m, d, o) => new(o, PerformanceEvents.PerformedOn(m, d), o.LiftedOn) { Applies = m.AsOf < s_liftingWorkingDays }), Provisions.ConsumptionRestriction.Lifting)
        {
            Through = s_liftingWorkingDays.AddDays(-1),
        },
        new("T-13.exit", DutyHolder.Court, "2009-01-01", static m => m.File.Debtors.SelectMany(static d => d.ExitRestrictions, (d, r) => new Course(r, PerformanceEvents.PerformedOn(m, d), r.LiftedOn)
        {
            Applies = r.DecidedOn <= m.AsOf & !(r.LiftedOn < PerformanceEvents.PerformedOn(m, d)),
        }), Provisions.EnforcementProcedure.ExitRestrictionLifting, Provisions.ExitAndEntryLaw.NoticeToBorder),
        new("T-14", DutyHolder.Court, Parameters.UrgentTravelMonths, static m => m.File.Debtors.SelectMany(static d => d.ConsumptionOrders)
            .SelectMany(static o => o.TemporaryLifts, static (o, lift) => new Course(o, lift.From, KnownDate.None) { NamedDay = lift.Until })) { IsPlain = true, Lapses = true },

        // Property report
        new("T-15", DutyHolder.Debtor, "2017-05-01", static m => m.File.Debtors.Select(static d => new Course(d, d.ReportOrder.IssuedOn, d.Report.ReceivedOn) { Applies = d.ReportOrder.DueOn.Occurred, NamedDay = d.ReportOrder.DueOn }),
            Provisions.PropertyInvestigation.ReportOrderContent, Provisions.PropertyInvestigation.Report),
        new("T-16", DutyHolder.Debtor, Parameters.SupplementaryReportDays, static m => m.File.Debtors.SelectMany(static d => d.PropertyChanges, (d, c) => new Course(d, c.ChangedOn, c.ReportedOn)
        {
            // What changes after an interim termination is told with what follows it.
            Applies = m.IsInterimTermination ? !(c.ChangedOn > m.ClosedOn) : true,
        })),
    ]);

    private static IEnumerable<Course> Applications(Matter matter) => matter.File.Applicants.SelectMany(static applicant => applicant.Requests, static (applicant, request) =>
        new Course(applicant, request.ReceivedOn, request.DecidedOn) { Applies = request.Kind.Is(static kind => kind is MeasureRequestKind.ListDebtor or MeasureRequestKind.RestoreListing) });

    // The deletion for two empty queries is told with what follows an interim termination.
    private static KnownDate EndedOn(Matter matter, Debtor debtor, DishonestListing listing) => Entries.EndsOf(matter, debtor, listing)
        .Where(end => end.Ground != DeletionGround.NoPropertyAfterTermination || !matter.IsInterimTermination)
        .Aggregate(KnownDate.None, static (first, end) => KnownDate.Earlier(first, end.On));

    private static KnownDate AfterGrace(Matter matter, Debtor debtor, DishonestListing listing) =>
        KnownDate.Earlier(KnownDate.Earlier(listing.PublishedOn, listing.DeletedOn), PerformanceEvents.PerformedOn(matter, debtor));

    // Events before the number of days became law count from its first day.
    private static KnownDate LiftingDueSince(Matter matter, Debtor debtor)
    {
        var first = KnownDate.Earlier(PerformanceEvents.PerformedOn(matter, debtor), RestrictionLiftingRule.SecuredOrAgreedOn(matter, debtor));
        return first.Occurred.IsTrue ? KnownDate.LaterOfBoth(first, s_liftingWorkingDays) : first;
    }

    private static Func<Matter, IEnumerable<Course>> EachEntry(Func<Matter, Debtor, DishonestListing, Course> course) => matter => matter.File.Debtors.SelectMany(
        static debtor => debtor.Listings,
        (debtor, listing) => course(matter, debtor, listing) is var run ? run with { Applies = run.Applies & Sanctions.IsAgainst(listing, debtor) } : default);

    // A wrong entry is wrong whoever it is against.
    private static Func<Matter, IEnumerable<Course>> EachRecord(Func<DishonestListing, KnownDate> start, Func<DishonestListing, KnownDate> done) =>
        matter => matter.File.Debtors.SelectMany(static debtor => debtor.Listings).Concat(matter.File.ThirdParties.SelectMany(static party => party.Listings))
            .Select(listing => new Course(listing, start(listing), done(listing)));

    private static Func<Matter, IEnumerable<Course>> EachCorrection(Func<CorrectionRequest, KnownDate> start, Func<CorrectionRequest, KnownDate> done, Func<CorrectionRequest, Truth>? applies = null) =>
        matter => matter.File.Debtors.SelectMany(static debtor => debtor.CorrectionRequests).Select(request => new Course(request, start(request), done(request))
        {
            Applies = request.InWriting & (request.Against == CorrectionTarget.Listing | request.ReceivedOn >= s_restrictionCorrection) & (applies?.Invoke(request) ?? true),
        });

    private static Func<Matter, IEnumerable<Course>> EachOrder(Func<Matter, Debtor, ConsumptionOrder, Course> course) => matter => matter.File.Debtors.SelectMany(
        static debtor => debtor.ConsumptionOrders,
        (debtor, order) => course(matter, debtor, order) is var run ? run with { Applies = run.Applies & !(order.LiftedOn < run.Start) } : default);
}
