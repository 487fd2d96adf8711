using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Filing;
using RulesLib.Enforcement.Rules.Monitoring;

namespace RulesLib.Enforcement.Rules.Timing;

/// <summary>The deadlines of enforcement, one line each, and how they stand in a matter. Immutable and thread-safe.</summary>
/// <remarks>A pure function of the matter: no rule waits for a deadline, and no deadline changes a label.</remarks>
public static class Deadlines
{
    /// <summary>The table, in the order in which a case runs through it.</summary>
    [Implements(Handling.Deadline, "CC-02", "CC-17", "CC-21", "PC-02", "QX-04", "QX-06", "QX-07", "QX-08", "QX-09", "QX-10", "QX-11", "QX-12", "QX-13", "QX-14",
        "QX-24", "QX-25", "QX-28", "QX-29", "QX-30", "QX-31", "QX-32", "QX-33", "ZB-26", "T-17", "T-20", "T-21", "T-22", "T-24")]
    public static IReadOnlyList<DeadlineRow> All { get; } = Array.AsReadOnly<DeadlineRow>(
    [
        // Filing
        new("QX-24", DutyHolder.FilingDivision, Parameters.FilingDecisionDays, Case(static c => c.ApplicationReceivedOn, static c => c.FiledOn, static c => c.Source != CaseSource.Entrusted), Provisions.EnforcementWork.AcceptanceConditions),
        new("QX-31.filing", DutyHolder.EntrustedCourt, Parameters.EntrustedFilingDays, Case(static c => c.ApplicationReceivedOn, static c => c.FiledOn, static c => c.Source == CaseSource.Entrusted)),
        new("QX-04", DutyHolder.Court, Parameters.HandlerAppointmentDays, Case(static c => c.FiledOn, static c => c.AssignedOn)),
        new("QX-31.told", DutyHolder.Court, Parameters.EntrustedFilingDays, Case(static c => c.Entrustment.EntrustedOn, static c => c.Entrustment.ApplicantToldOn)),
        new("QX-31.papers", DutyHolder.Court, Parameters.EntrustedPapersDays, Case(static c => c.Entrustment.PapersRequestedOn, static c => c.Entrustment.PapersSuppliedOn)),
        new("QX-31.return", DutyHolder.EntrustedCourt, Parameters.EntrustedReturnDays, Case(static c => c.Entrustment.ReturnDecidedOn, static c => c.Entrustment.ReturnedOn)),

        // Notifying
        new("QX-06", DutyHolder.Handler, Parameters.NoticeAfterFileDays, EachDebtor(static (m, d) => Since(d, m.Case.FileReceivedOn), static d => KnownDate.LaterOfBoth(d.Notice.IssuedOn, d.ReportOrder.IssuedOn))),
        new("QX-25", DutyHolder.Court, Parameters.NoticeAfterApplicationDays, EachDebtor(static (m, d) => Since(d, m.Case.ApplicationReceivedOn), static d => d.Notice.IssuedOn)),
        new("QX-07", DutyHolder.Handler, Parameters.ApplicantAskedDays, EachApplicant(static (m, _) => m.Case.FileReceivedOn, static a => a.AskedForPropertyOn)),

        // Investigating
        new("QX-08", DutyHolder.Handler, Parameters.FormerClueCheckDays, EachClue(static c => !c.Urgent)),
        new("CC-02", DutyHolder.Handler, Parameters.ClueCheckDays, EachClue(static c => !c.Urgent)),
        new("CC-02.urgent", DutyHolder.Handler, Parameters.UrgentClueCheckDays, EachClue(static c => c.Urgent)),
        new("QX-09", DutyHolder.Handler, Parameters.OwnInvestigationDays, EachApplicant(static (_, a) => a.InvestigationRequestedOn, static (m, _) => m.Case.InvestigationStartedOn)),
        new("QX-10", DutyHolder.Handler, Parameters.InvestigationMonths, Case(static c => c.InvestigationStartedOn, static c => c.InvestigationEndedOn)),
        new("CC-17", DutyHolder.Court, Parameters.AuditDecisionDays, EachRequest(InvestigationKind.Audit)),
        new("CC-21", DutyHolder.Court, Parameters.RewardDecisionDays, EachRequest(InvestigationKind.Reward)),

        // Disposing
        new("QX-11", DutyHolder.Handler, Parameters.AppraiserSelectionDays, EachAsset(static a => a.AppraisalOrderedOn, static a => a.AppraiserSelectedOn)),
        new("QX-30", DutyHolder.Court, Parameters.ConversionStartDays, EachAsset(static a => a.PriceFixedOn, ConversionStart)),
        new("QX-12", DutyHolder.Handler, Parameters.AssistanceNoticeDays, EachAsset(static a => a.DisposedOn, static a => a.TransferNoticeServedOn, static a => a.Result.Is(static r => r is DisposalResult.Sold or DisposalResult.SetOff))),
        new("QX-29", DutyHolder.FinanceOffice, Parameters.PayOutDays, EachPayment(static p => p.ReceivedOn, static p => !p.DelayReason.Exists)),
        new("QX-29.obstacle", DutyHolder.FinanceOffice, Parameters.PayOutAfterObstacleDays, EachPayment(static p => p.ObstacleEndedOn, static p => p.DelayReason.Exists)),

        // Parties, objections, bankruptcy
        new("QX-32", DutyHolder.ReviewPanel, Parameters.PartyChangeDecisionDays, EachPartyChange),
        new("ZB-26.filing", DutyHolder.FilingDivision, Parameters.ObjectionFilingDays, EachObjection(IsAboutAct, static o => o.ReceivedOn, static o => o.FiledOn)),
        new("ZB-26.decision", DutyHolder.ReviewPanel, Parameters.ObjectionDecisionDays, EachObjection(IsAboutAct, static o => o.ReceivedOn, static o => o.DecidedOn), Provisions.InterimTermination.Objection),
        new("QX-13.hearing", DutyHolder.ReviewPanel, Parameters.ObjectionHearingDays, EachObjection(IsAboutAct, static o => o.HearingOrderedOn, static o => o.HeardOn)),
        new("QX-13.after-hearing", DutyHolder.ReviewPanel, Parameters.ObjectionAfterHearingDays, EachObjection(IsAboutAct, static o => o.HeardOn, static o => o.DecidedOn)),
        new("QX-13", DutyHolder.ReviewPanel, Parameters.ObjectionMonths, EachObjection(IsAboutAct, static o => o.FiledOn, static o => o.DecidedOn, static o => o.ExtendedUntil)),
        new("ZB-26.review", DutyHolder.HigherCourt, Parameters.ReviewDecisionDays, EachObjection(IsAboutAct, static o => o.ReviewRequestedOn, static o => o.ReviewDecidedOn, static o => o.ReviewExtendedUntil), Provisions.EnforcementProcedure.ActObjection),
        new("QX-33", DutyHolder.ReviewPanel, Parameters.NonEnforcementReviewMonths, EachObjection(static o => o.Kind == ObjectionKind.NonEnforcement, static o => o.FiledOn, static o => o.DecidedOn, static o => o.ExtendedUntil)),
        new("PC-02", DutyHolder.Court, Parameters.ReferralServiceDays, EachDebtor(static (_, d) => d.BankruptcyReferral.DecidedOn, static d => d.BankruptcyReferral.ServedOn)),

        // Closing
        new("QX-14", DutyHolder.President, Parameters.ApprovalDays, static m => [new(null, m.Closure.PanelReviewedOn, m.Closure.PresidentApprovedOn)]),
        new("QX-28", DutyHolder.Court, Parameters.FineMonths, Fine),
        new("QX-28.latest", DutyHolder.Court, Parameters.FineLatestMonths, Fine),

        // After an interim termination
        new("ZP-08", DutyHolder.Handler, Parameters.DatabaseEntryDays, Terminated(static m => DatabaseEntry.ServedOnLast(m), static m => m.Closure.DatabaseEntry.EnteredOn)),
        new("ZP-10", DutyHolder.Handler, Parameters.DatabaseCorrectionDays, Terminated(static m => m.Closure.DatabaseEntry.CorrectionFoundedOn, static m => m.Closure.DatabaseEntry.CorrectedOn)),
        new("ZP-15", DutyHolder.Handler, Parameters.DatabaseHidingDays, Terminated(static m => DatabaseEntry.HidingDueSince(m), static m => m.Closure.DatabaseEntry.HiddenOn)),
        new("ZP-16", DutyHolder.Debtor, Parameters.SupplementaryReportDays, static m => m.IsInterimTermination
            ? m.File.Debtors.SelectMany(static d => d.PropertyChanges, (d, c) => new Course(d, c.ChangedOn, c.ReportedOn) { Applies = c.ChangedOn > m.ClosedOn })
            : [], Provisions.PropertyInvestigation.ReportAfterInterimTermination),
        new("ZP-18", DutyHolder.Handler, Parameters.ListingDeletionWorkingDays, static m => m.IsInterimTermination
            ? m.File.Debtors.SelectMany(static d => d.Listings, (d, l) => new Course(d, EmptyQueries.DeletionDueSince(m, d), l.DeletedOn) { Applies = EmptyQueries.Ends(m, d, l) })
            : [], Provisions.DishonestList.DeletionNoProperty),

        // Penalties and exit restrictions
        new("T-17", DutyHolder.Court, Parameters.FamilyNoticeDays, EachPenalty(static p => p.ExecutedOn, static p => p.FamilyNotifiedOn, static p => p.Kind == PenaltyKind.Detention & !p.FamilyUnreachable)) { IsPlain = true },
        new("T-22", DutyHolder.Court, Parameters.DetentionMaxDays, EachPenalty(static p => p.ExecutedOn, static p => p.ReleasedOn, static p => p.Kind == PenaltyKind.Detention)) { IsPlain = true },
        new("T-20", DutyHolder.HigherCourt, Parameters.SanctionReviewDecisionDays, EachPenalty(static p => p.ReviewRequestedOn, static p => p.ReviewDecidedOn, IsReviewable)),
        new("T-21", DutyHolder.HigherCourt, Parameters.SanctionCorrectionDays, EachPenalty(static p => p.OrallyCorrectedOn, static p => p.ReviewDecidedOn, IsReviewable)),
        new("T-24", DutyHolder.HigherCourt, Parameters.ExitReviewDecisionDays, static m => m.File.Debtors.SelectMany(static d => d.ExitRestrictions, static (_, r) => new Course(r, r.ReviewRequestedOn, r.ReviewDecidedOn))),
        .. SanctionDeadlines.All,
        .. ReferralDeadlines.All,
    ]);

    /// <summary>The table, and the periods that are computed elsewhere: the period of the case and the queries after an interim termination.</summary>
    internal static IReadOnlyList<DeadlineRow> Rows => [.. All, .. EnforcementPeriod.Rows, QueryWindows.Row];

    /// <summary>Every deadline of a matter, in the order of the table and then of the file.</summary>
    internal static IReadOnlyList<Deadline> Of(Matter matter) =>
        [.. All.SelectMany(row => row.Of(matter)), .. EnforcementPeriod.Of(matter)?.Deadlines ?? [], .. QueryWindows.Of(matter)];

    // A debtor who was added later could not be notified before.
    private static KnownDate Since(Debtor debtor, KnownDate start) => debtor.AddedOn.Occurred.IsTrue ? KnownDate.LaterOfBoth(debtor.AddedOn, start.OrElse(debtor.AddedOn)) : start;

    private static Truth IsAboutAct(Objection objection) =>
        objection.Kind.Is(static kind => kind is not (ObjectionKind.Jurisdiction or ObjectionKind.NonEnforcement));

    private static KnownDate ConversionStart(Asset asset)
    {
        if (asset.DisposalSteps.IsUnknown) return KnownDate.Unknown;
        var first = asset.DisposalSteps.Aggregate(KnownDate.None, static (first, step) => KnownDate.Earlier(first, KnownDate.Earlier(step.NoticeOn, step.HeldOn)));
        return first.IsNone && !asset.DisposalSteps.IsComplete ? KnownDate.Unknown : first;
    }

    private static IEnumerable<Course> Fine(Matter matter) =>
        [new(null, matter.Title.EffectiveOn, matter.Closure.Method.IsUnknown ? KnownDate.Unknown : matter.Closure.ClosedOn) { Applies = (matter.Title.Kind == TitleKind.CriminalJudgment) & matter.Title.ImposesFine }];

    private static Truth IsReviewable(Penalty penalty) => penalty.Kind.Is(static kind => kind is PenaltyKind.Fine or PenaltyKind.Detention);

    private static Func<Matter, IEnumerable<Course>> EachPenalty(Func<Penalty, KnownDate> start, Func<Penalty, KnownDate> done, Func<Penalty, Truth> applies) =>
        matter => matter.File.Debtors.SelectMany(static debtor => debtor.Penalties).Concat(matter.File.ThirdParties.SelectMany(static party => party.Penalties))
            .Select(penalty => new Course(penalty, start(penalty), done(penalty)) { Applies = applies(penalty) & !penalty.IsPreNotice });

    private static IEnumerable<Course> EachPartyChange(Matter matter) => matter.File.PartyChangeApplications
        .Select(static application => new Course(application, application.ReceivedOn, application.DecidedOn) { Applies = application.InWriting, ExtendedUntil = application.ExtendedUntil });

    private static Func<Matter, IEnumerable<Course>> Case(Func<EnforcementCase, KnownDate> start, Func<EnforcementCase, KnownDate> done, Func<EnforcementCase, Truth>? applies = null) =>
        matter => [new(null, start(matter.Case), done(matter.Case)) { Applies = applies?.Invoke(matter.Case) ?? true }];

    private static Func<Matter, IEnumerable<Course>> Terminated(Func<Matter, KnownDate> start, Func<Matter, KnownDate> done) =>
        matter => matter.IsInterimTermination ? [new(null, start(matter), done(matter))] : [];

    private static Func<Matter, IEnumerable<Course>> EachDebtor(Func<Matter, Debtor, KnownDate> start, Func<Debtor, KnownDate> done) =>
        matter => matter.File.Debtors.Select(debtor => start(matter, debtor) is var from ? new Course(debtor, from, done(debtor)) { Applies = from.Occurred.IsTrue ? debtor.IsActiveOn(from) : true } : default);

    private static Func<Matter, IEnumerable<Course>> EachApplicant(Func<Matter, Applicant, KnownDate> start, Func<Applicant, KnownDate> done) =>
        EachApplicant(start, (_, applicant) => done(applicant));

    private static Func<Matter, IEnumerable<Course>> EachApplicant(Func<Matter, Applicant, KnownDate> start, Func<Matter, Applicant, KnownDate> done) =>
        matter => matter.File.Applicants.Select(applicant => new Course(applicant, start(matter, applicant), done(matter, applicant)));

    private static Func<Matter, IEnumerable<Course>> EachClue(Func<PropertyClue, Truth> applies) =>
        matter => matter.File.Clues.Select(clue => new Course(clue, clue.ReceivedOn, clue.VerifiedOn) { Applies = applies(clue) });

    private static Func<Matter, IEnumerable<Course>> EachRequest(InvestigationKind kind) => matter => matter.File.Debtors.SelectMany(
        static debtor => debtor.InvestigationRequests,
        (debtor, request) => new Course(debtor, request.ReceivedOn, request.DecidedOn) { Applies = request.Kind == kind & request.InWriting });

    private static Func<Matter, IEnumerable<Course>> EachAsset(Func<Asset, KnownDate> start, Func<Asset, KnownDate> done, Func<Asset, Truth>? applies = null) =>
        matter => matter.File.Assets.Select(asset => new Course(asset, start(asset), done(asset)) { Applies = applies?.Invoke(asset) ?? true });

    private static Func<Matter, IEnumerable<Course>> EachPayment(Func<Payment, KnownDate> start, Func<Payment, Truth> applies) =>
        matter => matter.File.Payments.Select(payment => new Course(payment, start(payment), payment.PaidOutOn) { Applies = applies(payment) });

    private static Func<Matter, IEnumerable<Course>> EachObjection(Func<Objection, Truth> applies, Func<Objection, KnownDate> start, Func<Objection, KnownDate> done, Func<Objection, KnownDate>? extended = null) =>
        matter => matter.Case.Objections.Select(objection => new Course(objection, start(objection), done(objection)) { Applies = applies(objection), ExtendedUntil = extended?.Invoke(objection) ?? KnownDate.None });
}
