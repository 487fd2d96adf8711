using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Sanctioning.Prosecuting;
using RulesLib.Enforcement.Rules.Sanctioning.Punishing;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Remedying;

/// <summary>Who can challenge what, where and until when: one line a remedy. Immutable and thread-safe.</summary>
/// <remarks>A pure function of the matter, seen from the day of judging.</remarks>
public static class Remedies
{
    // The reply on the sixty days reaches closings before it, counted from its release.
    private static readonly DateOnly s_reply = new(2016, 2, 14);
    private static readonly DateOnly s_replyInForce = new(2016, 2, 15);

    private static readonly DateOnly s_opinion2025 = new(2025, 7, 1);

    /// <summary>The table.</summary>
    [Implements(Handling.Remedy, "ZB-26", "ZB-27", "ZB-28", "ZB-29", "JA-33", "JA-15e", "QX-26", "QX-33", "SC-17", "EX-06", "FJ-25", "T-28")]
    public static IReadOnlyList<RemedyRow> All { get; } = Array.AsReadOnly<RemedyRow>(
    [
        new("ZB-27", "2016-12-01", RemedyCourt.EnforcingCourt, Confidence.Seen, InterimTermination,
            Provisions.InterimTermination.Objection, Provisions.CivilProcedureLaw.ActObjection, Provisions.ObjectionAndReview.ObjectionPeriod),
        new("ZB-28", "2016-02-15", RemedyCourt.EnforcingCourt, Confidence.Seen, FinalTermination, Provisions.TerminationObjectionReply.SixtyDays, Provisions.CivilProcedureLaw.ActObjection),
        new("ZB-28.supervision", "2016-02-15", RemedyCourt.NextHigherCourt, Confidence.Seen,
            static m => FinalTermination(m).Select(o => new Opening(o.Holder, o.Until, KnownDate.None) { Applies = o.Until < m.AsOf }), Provisions.TerminationObjectionReply.SixtyDays),
        new("ZB-26.review", "2009-01-01", RemedyCourt.NextHigherCourt, Confidence.Seen, Review, Provisions.CivilProcedureLaw.ActObjection, Provisions.EnforcementProcedure.ActObjection),
        new("JA-15e", "2015-01-01", RemedyCourt.EnforcingCourt, Confidence.Seen, FullPerformance, Provisions.CaseFilingAndClosing.ClosingNotice, Provisions.ObjectionAndReview.ObjectionPeriod),
        new("JA-33", "2018-03-01", RemedyCourt.EnforcingCourt, Confidence.Derived, Resumption, Provisions.CivilProcedureLaw.ActObjection, Provisions.Settlement.ResumptionObjection),
        new("JA-33.supervision", "2018-03-01", RemedyCourt.NextHigherCourt, Confidence.Derived,
            static m => Resumption(m).Select(static o => o with { Over = Truth.False }), Provisions.EnforcementSupervision.InactionComplaint),
        new("ZB-29", "2022-03-01", RemedyCourt.CompensationCommittee, Confidence.Seen, Compensation, Provisions.StateCompensation.FiveYearsAfterFiling),
        new("QX-26", "2009-01-01", RemedyCourt.EnforcingCourt, Confidence.Seen, Jurisdiction, Provisions.EnforcementProcedure.JurisdictionObjection),
        new("QX-33", "2018-03-01", RemedyCourt.EnforcingCourt, Confidence.Seen, NonEnforcement, Provisions.ArbitralAwards.DebtorPeriod),
        new("QX-33.third-party", "2018-03-01", RemedyCourt.EnforcingCourt, Confidence.Seen, NonEnforcementByOutsiders, Provisions.ArbitralAwards.ThirdPartyApplication),
        new("FJ-25", "2015-02-04", RemedyCourt.NextHigherCourt, Confidence.Seen, Penalties, Provisions.CivilProcedureLaw.SanctionDecision, Provisions.CplInterpretation.SanctionReconsideration),
        new("EX-06", "2015-05-05", RemedyCourt.NextHigherCourt, Confidence.Seen, ExitRestrictions, Provisions.ObjectionAndReview.ExitRestrictionReview),
        new("T-28", "2018-05-30", RemedyCourt.EnforcingCourt, Confidence.Seen, PrivateProsecution, Provisions.PrivateProsecutionNotice.Conditions, Provisions.RefusalToPerform.PrivateProsecution),
        .. CorrectionRemedies.All,
    ]);

    /// <summary>Every remedy of a matter, in the order of the table and then of the file.</summary>
    internal static IReadOnlyList<Remedy> Of(Matter matter) => [.. All.SelectMany(row => row.Of(matter))];

    // No limit of days: interim termination does not end enforcement, so the objection is in time until something else does.
    private static IEnumerable<Opening> InterimTermination(Matter matter) => !matter.IsInterimTermination ? [] : Parties(matter)
        .Select(party => new Opening(party, matter.Closure.Ruling.MadeOn, KnownDate.None) { Over = HasEnded(matter) });

    private static IEnumerable<Opening> FinalTermination(Matter matter) => matter.Method != ClosureMethod.FinalTermination ? [] : Parties(matter).Select(party =>
    {
        var start = KnowledgeOf(party) is var known && (matter.ClosedOn < s_replyInForce).IsTrue ? s_reply : known;
        return new Opening(party, start, Term.DeadlineOf(matter, start, Parameters.TerminationObjectionDays));
    });

    private static IEnumerable<Opening> Review(Matter matter) => matter.Case.Objections.Select(objection => new Opening(
        PartyNamed(matter, objection.RaisedBy), objection.ServedOn, Term.DeadlineOf(matter, objection.ServedOn, Parameters.ReviewRequestDays))
    {
        Applies = objection.Kind.Is(static kind => kind != ObjectionKind.NonEnforcement),
        Over = objection.ReviewRequestedOn <= matter.AsOf,
    });

    // Without closing notice or acknowledgement by both sides the procedure has not ended, and an objection is not too late.
    private static IEnumerable<Opening> FullPerformance(Matter matter) => matter.Method != ClosureMethod.FullPerformance ? [] : Parties(matter).Select(party => new Opening(party, matter.ClosedOn, KnownDate.None)
    {
        Over = matter.Closure.NoticeSentOn <= matter.AsOf
            | matter.Closure.Acknowledgement.Is(static form => form is AcknowledgementForm.Written or AcknowledgementForm.OralRecorded) & matter.Closure.AcknowledgedOn <= matter.AsOf,
    });

    private static IEnumerable<Opening> Resumption(Matter matter)
    {
        var resumption = matter.File.Resumption;
        var refused = resumption.Requests.Aggregate(KnownDate.None, static (first, request) => KnownDate.Earlier(first, request.RefusedOn));
        if (refused.Occurred.IsTrue)
            foreach (var applicant in matter.File.Applicants) yield return new(applicant, refused, KnownDate.None) { Over = HasEnded(matter) };
        if (resumption.ResumedOn.Occurred.IsTrue)
            foreach (var debtor in matter.File.Debtors) yield return new(debtor, resumption.ResumedOn, KnownDate.None) { Over = HasEnded(matter) };
    }

    private static IEnumerable<Opening> Compensation(Matter matter)
    {
        if (!matter.IsInterimTermination) return [];
        var opens = Term.LastDayOf(matter.Case.FiledOn, Term.PeriodOf(matter, Parameters.CompensationWaitingYears, matter.AsOf)).Shift(static day => day.AddDays(1));
        var noProperty = matter.File.Assets.All(asset => !(asset.FoundOn <= matter.AsOf) | asset.DisposedOn <= matter.AsOf | !asset.Realisable);
        return matter.File.Applicants.Select(applicant => new Opening(applicant, opens, KnownDate.None) { Applies = noProperty & applicant.LossNotOtherwiseRecoverable });
    }

    private static IEnumerable<Opening> Jurisdiction(Matter matter) => matter.File.Debtors.Select(debtor =>
        new Opening(debtor, debtor.Notice.ServedOn, Term.DeadlineOf(matter, debtor.Notice.ServedOn, Parameters.JurisdictionObjectionDays)) { Over = Raised(matter, debtor, ObjectionKind.Jurisdiction) });

    private static IEnumerable<Opening> NonEnforcement(Matter matter) => matter.File.Debtors.Select(debtor =>
        new Opening(debtor, debtor.Notice.ServedOn, Term.DeadlineOf(matter, debtor.Notice.ServedOn, Parameters.NonEnforcementDebtorDays))
        {
            Applies = matter.Title.Kind == TitleKind.ArbitralAward,
            Over = Raised(matter, debtor, ObjectionKind.NonEnforcement),
        });

    // The day on which an outsider learns of the measure is not in the file of the case.
    private static IEnumerable<Opening> NonEnforcementByOutsiders(Matter matter) => [new(null, KnownDate.Unknown, KnownDate.Unknown) { Applies = matter.Title.Kind == TitleKind.ArbitralAward }];

    // Neither of these two stays what was decided.
    private static IEnumerable<Opening> Penalties(Matter matter) =>
        from holder in PersonInCase.In(matter.File)
        where holder.Officer is null
        from penalty in holder.Debtor?.Penalties ?? holder.ThirdParty!.Penalties
        select new Opening(Punished(matter, holder, penalty.TargetId), penalty.ServedOn, Term.DeadlineOf(matter, penalty.ServedOn, Parameters.SanctionReviewDays))
        {
            Applies = penalty.Kind.Is(static kind => kind is PenaltyKind.Fine or PenaltyKind.Detention) & !penalty.IsPreNotice,
            Over = penalty.ReviewRequestedOn <= matter.AsOf,
        };

    private static IEnumerable<Opening> ExitRestrictions(Matter matter) =>
        from holder in PersonInCase.In(matter.File)
        where holder.Role == PersonRoles.Debtor
        from restriction in holder.Debtor!.ExitRestrictions
        select new Opening(Punished(matter, holder, restriction.PersonId), restriction.ServedOn, Term.DeadlineOf(matter, restriction.ServedOn, Parameters.ExitReviewDays))
        {
            Over = restriction.ReviewRequestedOn <= matter.AsOf,
        };

    private static Fact? Punished(Matter matter, PersonInCase holder, Known<string> named) => Acts.TargetOf(matter, holder, named)?.Subject;

    // Whether the sixty days stand beside the filing periods of the 2025 opinion is not settled.
    private static IEnumerable<Opening> PrivateProsecution(Matter matter) =>
        from applicant in matter.File.Applicants
        from complaint in applicant.CrimeComplaints
        let opens = complaint.MaterialsRefused.IsTrue ? complaint.AcceptedOn.OrElse(matter.AsOf) : Complaints.LastDay(matter, complaint.AcceptedOn).Shift(static day => day.AddDays(1))
        select new Opening(applicant, opens, KnownDate.None)
        {
            Applies = !complaint.Pursued & (complaint.MaterialsRefused | !(complaint.AnsweredOn < opens)) & (matter.AsOf < s_opinion2025 ? true : Truth.Unknown),
        };

    private static Truth HasEnded(Matter matter) => matter.File.Amounts.PerformedInFullOn <= matter.AsOf | matter.File.Resumption.FinallyTerminatedOn <= matter.AsOf;

    private static Truth Raised(Matter matter, Debtor debtor, ObjectionKind kind) =>
        matter.Case.Objections.Any(objection => objection.Kind == kind & (objection.RaisedBy == debtor.Id));

    private static IEnumerable<Fact> Parties(Matter matter) => [.. matter.File.Applicants, .. matter.File.Debtors];

    // Two parties of one id are told by nothing.
    private static Fact? PartyNamed(Matter matter, Known<string> id) =>
        Parties(matter).Where(party => (id == (party is Applicant a ? a.Id : ((Debtor)party).Id)).IsTrue).ToArray() is [var named] ? named : null;

    // Receipt decides; without receipt the day of knowledge does.
    private static KnownDate KnowledgeOf(Fact party) => party is Applicant applicant
        ? applicant.RulingServedOn.OrElse(applicant.LearnedOfClosingOn)
        : ((Debtor)party).RulingServedOn.OrElse(((Debtor)party).LearnedOfClosingOn);
}
