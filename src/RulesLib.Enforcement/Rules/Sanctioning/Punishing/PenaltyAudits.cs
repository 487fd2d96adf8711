using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>Checks a recorded penalty; a notice that one may follow is none.</summary>
public abstract class PenaltyAuditRule : AuditRule<Penalty>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <summary>Begins the judgement of a penalty of some kinds that was decided or carried out.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="record">The penalty.</param>
    /// <param name="kinds">The kinds.</param>
    protected Judgement Imposed(Matter matter, Penalty record, params PenaltyKind[] kinds) => Duty(matter)
        .AppliesWhen("of-kind", record.Kind.Is(kind => Array.IndexOf(kinds, kind) >= 0))
        .AppliesWhen("imposed", record.DecidedOn <= matter.AsOf | record.ExecutedOn <= matter.AsOf)
        .AppliesWhen("no-notice-only", !record.IsPreNotice);

    private protected static PersonInCase? TargetOf(Matter matter, PersonInCase holder, Penalty record) =>
        Acts.TargetOf(matter, holder, FactReads.Silently(record, static it => it.TargetId));

    private protected static Truth Is(Matter matter, PersonInCase holder, Penalty record, Func<PersonInCase, Truth> test) =>
        TargetOf(matter, holder, record) is { } target ? test(target) : Truth.Unknown;
}

/// <summary>A fine stays within the limits of the day of the act (FJ-10, FJ-10a, FJ-10b).</summary>
[RuleId("FJ-10", "FJ-10a", "FJ-10b"), Cites(Provisions.CivilProcedureLaw.FineLimits)]
[InForce("1991-04-09", Anchor.Decision), Source(Confidence.Seen)]
public sealed class FineAmountRule : PenaltyAuditRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, Penalty record)
    {
        var (least, most) = FineLimits.Of(matter, TargetOf(matter, holder, record)?.Kind ?? Known<PartyKind>.Unknown, record.ActedOn);
        return Imposed(matter, record, PenaltyKind.Fine)
            .Requires("not-over", most.IsNone ? true : record.Amount <= most, Severity.Advisory)
            .Requires("not-under", least.IsNone ? true : record.Amount >= least, Severity.Advisory)
            .Result();
    }
}

/// <summary>Detention meets a natural person and lasts at most fifteen days (FJ-11).</summary>
[RuleId("FJ-11"), Cites(Provisions.CivilProcedureLaw.DetentionLimit)]
[InForce("1991-04-09", Anchor.Decision), Source(Confidence.Seen)]
public sealed class DetentionTermRule : PenaltyAuditRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, Penalty record) => Imposed(matter, record, PenaltyKind.Detention)
        .Requires("natural-person", Is(matter, holder, record, static target => target.Kind == PartyKind.NaturalPerson), Severity.Advisory)
        .Requires("not-over", record.Days <= matter.Number(Parameters.DetentionMaxDays, record.ActedOn.IsUnknown ? record.DecidedOn : record.ActedOn), Severity.Advisory)
        .Result();
}

/// <summary>One act is not fined, and not detained for, twice (FJ-14).</summary>
[RuleId("FJ-14"), Cites(Provisions.CplInterpretation.NoRepetition)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class SameActRule : PenaltyAuditRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, Penalty record) => Imposed(matter, record, PenaltyKind.Fine, PenaltyKind.Detention)
        .Requires("once", !SameAct.Others(matter, holder, record).Aggregate((Truth)false, static (any, other) => any | other.Counts), Severity.Advisory)
        .Result();
}

/// <summary>Fines for one act come to no more than the most; whether fines for several acts have a common limit is open, so somebody has to look (FJ-15).</summary>
[RuleId("FJ-15"), Cites(Provisions.CplInterpretation.NoRepetition, Provisions.CivilProcedureLaw.FineLimits)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Unsure)]
public sealed class FineSumRule : PenaltyAuditRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, Penalty record)
    {
        Truth WithinMost()
        {
            var sum = record.Amount;
            foreach (var (other, counts) in SameAct.Others(matter, holder, record))
            {
                if (counts.IsFalse) continue;
                if (!sum.IsGiven || !other.Amount.IsGiven) return Truth.Unknown;
                sum = sum.Value + other.Amount.Value;
            }

            return sum <= FineLimits.Of(matter, TargetOf(matter, holder, record)?.Kind ?? Known<PartyKind>.Unknown, record.ActedOn).Most;
        }

        return Imposed(matter, record, PenaltyKind.Fine)
            .Requires("sum", WithinMost(), Severity.ManualReview, confidence: Confidence.Unsure)
            .Result();
    }
}

/// <summary>Which other penalties answer the same act of the same person.</summary>
internal static class SameAct
{
    /// <summary>Every other penalty in the same part of the file, with whether it is of the same kind, for the same act, on the same person.</summary>
    public static IEnumerable<(Penalty Other, Truth Counts)> Others(Matter matter, PersonInCase holder, Penalty record)
    {
        var penalties = holder.Debtor?.Penalties ?? holder.ThirdParty!.Penalties;
        foreach (var other in penalties)
            if (!ReferenceEquals(other, record))
                yield return (other, Target(other, holder) == Target(record, holder) & other.Kind == record.Kind & other.DecidedOn <= matter.AsOf & !other.IsPreNotice & IsSameAct(record, other));
        if (!penalties.IsComplete) yield return (Fact.UnknownPart<Penalty>(), Truth.Unknown);
    }

    // By id, else by day.
    private static Truth IsSameAct(Penalty one, Penalty other) => one.ActId.IsGiven && other.ActId.IsGiven
        ? one.ActId == other.ActId
        : one.ActedOn <= other.ActedOn & other.ActedOn <= one.ActedOn;

    private static Known<string> Target(Penalty penalty, PersonInCase holder) => FactReads.Silently(penalty, static it => it.TargetId) is { IsGiven: true } named ? named : holder.Id;
}

/// <summary>The president approves first; fine and detention need a decision, bringing in a ticket (FJ-20, FJ-21). In an emergency detention may come before approval (FJ-22, T-18).</summary>
[RuleId("FJ-20", "FJ-21", "FJ-22", "T-18"), Cites(Provisions.CivilProcedureLaw.SanctionDecision, Provisions.CplInterpretation.EmergencyDetention)]
[InForce("1991-04-09", Anchor.Decision), Source(Confidence.Seen)]
public sealed class PenaltyApprovedRule : PenaltyAuditRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, Penalty record)
    {
        Truth ApprovedFirst() => record.ApprovedByPresidentOn <= record.DecidedOn;
        Truth ApprovedLater() => record.Kind == PenaltyKind.Detention & record.Emergency & record.ApprovedByPresidentOn <= matter.AsOf;

        return Imposed(matter, record, PenaltyKind.Fine, PenaltyKind.Detention, PenaltyKind.CompelledAttendance)
            .Requires("approved", ApprovedFirst() is { IsTrue: true } first ? first : ApprovedFirst() | ApprovedLater(), Severity.Advisory)
            .Requires("decided", record.DecidedOn <= matter.AsOf, Severity.Advisory)
            .Result();
    }
}

/// <summary>The family is told within 24 hours of detention, or it is recorded why it could not be (FJ-24). Counted in days: the day after at the latest.</summary>
[RuleId("FJ-24"), Cites(Provisions.CplInterpretation.FamilyNotice)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class FamilyToldRule : PenaltyAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, Penalty record)
    {
        Truth InTime() => Term.IsInTime(record.FamilyNotifiedOn, Term.LastDayOf(matter, record.ExecutedOn, Parameters.FamilyNoticeDays), matter.AsOf);

        return Imposed(matter, record, PenaltyKind.Detention)
            .AppliesWhen("detained", record.ExecutedOn <= matter.AsOf)
            .Unless("family-unreachable", InTime() is { IsTrue: true } ? false : record.FamilyUnreachable)
            .Requires("family-told", InTime(), Severity.Advisory)
            .Result();
    }
}

/// <summary>A deputy to a congress at county level or above is detained only with its permission (FJ-29); the congress of a township deputy is told at once (FJ-29b).</summary>
[RuleId("FJ-29", "FJ-29b"), Cites(Provisions.DeputiesLaw.PermissionForDetention)]
[InForce("2015-08-29", Anchor.Decision), Source(Confidence.Seen)]
public sealed class DeputyDetainedRule : PenaltyAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => requirement == "told" ? MonitoringState.Missing : MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, Penalty record)
    {
        Truth Holds(PublicStatus status) => Is(matter, holder, record, target => target.PublicStatuses.Has(status));

        return Imposed(matter, record, PenaltyKind.Detention)
            .AppliesWhen("deputy", Holds(PublicStatus.DeputyCountyOrAbove) | Holds(PublicStatus.DeputyTownship))
            .Requires("permitted", !Holds(PublicStatus.DeputyCountyOrAbove) | record.CongressPermitted, Severity.Advisory)
            .Requires("told", !Holds(PublicStatus.DeputyTownship) | Holds(PublicStatus.DeputyCountyOrAbove) | record.CongressToldOn <= matter.AsOf, Severity.Advisory)
            .Result();
    }
}

/// <summary>Whether bringing in a deputy to a congress at county level or above needs permission too is open: somebody has to look at it (FJ-33).</summary>
[RuleId("FJ-33"), Cites(Provisions.DeputiesLaw.PermissionForDetention)]
[InForce("2015-08-29", Anchor.Decision), Source(Confidence.Unsure)]
public sealed class DeputyBroughtInRule : PenaltyAuditRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, Penalty record) => Imposed(matter, record, PenaltyKind.CompelledAttendance)
        .AppliesWhen("deputy", Is(matter, holder, record, static target => target.PublicStatuses.Has(PublicStatus.DeputyCountyOrAbove)))
        .Requires("permitted", record.CongressPermitted, Severity.ManualReview, confidence: Confidence.Unsure)
        .Result();
}

/// <summary>Nobody was held who must not be held (FJ-30) or was too ill (FJ-31).</summary>
[RuleId("FJ-30", "FJ-31"), Cites(Provisions.DetentionHouse.NotToBeHeld, Provisions.DetentionHouse.StopDetention)]
[InForce("2012-04-01", Anchor.Decision), Source(Confidence.Seen, Verified = false)]
public sealed class UnfitDetaineeRule : PenaltyAuditRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, Penalty record)
    {
        // A first offence of somebody between 16 and 18 is told by what was served before this detention began.
        KnownDate Before() => record.ExecutedOn.Shift(static day => day.AddDays(-1));
        return Imposed(matter, record, PenaltyKind.Detention)
            .AppliesWhen("detained", record.ExecutedOn <= matter.AsOf)
            .Requires("may-be-held", !Is(matter, holder, record, target => target.Kind == PartyKind.NaturalPerson & Fitness.MustNotBeHeld(matter, target, Before())), Severity.Advisory)
            .Requires("well", !Is(matter, holder, record, static target => Fitness.IsIll(target)), Severity.Advisory)
            .Result();
    }
}

/// <summary>Brought in was somebody who may be, after a summons he did not come to, and questioning ended in time (PR-13, CC-15, T-23).</summary>
[RuleId("PR-13", "CC-15", "T-23"), Cites(Provisions.PropertyInvestigation.Summons, Provisions.CplInterpretation.CompelledAttendance)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class BroughtInRule : PenaltyAuditRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, Penalty record)
    {
        Truth WithinHours()
        {
            var (usual, longest) = (matter.Number(Parameters.QuestioningHours, record.DecidedOn), matter.Number(Parameters.LongQuestioningHours, record.DecidedOn));
            var usualMet = record.QuestioningHours <= usual;
            return usualMet.IsTrue ? true : usualMet | record.MayLeadToDetention & record.QuestioningHours <= longest;
        }

        return Imposed(matter, record, PenaltyKind.CompelledAttendance)
            .Requires("may-be-brought-in", Is(matter, holder, record, target => Attendance.MayBeBroughtIn(target, record.DecidedOn)), Severity.Advisory)
            .Requires("summoned", Is(matter, holder, record, target => Attendance.HasIgnoredSummons(matter, target, record.DecidedOn)), Severity.Advisory)
            .Requires("hours", WithinHours(), Severity.Advisory)
            .Result();
    }
}
