using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning;

/// <summary>
/// Checks each written request to correct a measure: reviewed in fifteen days, corrected in three working days if right, reconsidered by the higher
/// court in fifteen days.
/// </summary>
public abstract class CorrectionRequestRule : AuditRule<CorrectionRequest>
{
    /// <summary>Against which measure.</summary>
    protected abstract CorrectionTarget Against { get; }

    /// <inheritdoc/>
    protected sealed override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected sealed override Verdict Judge(Matter matter, PersonInCase holder, CorrectionRequest record) => Check(record.ReceivedOn)
        .AppliesWhen("against", record.Against == Against)
        .AppliesWhen("in-writing", record.InWriting)
        .Requires("reviewed-in-time", IsInTime(matter, record.DecidedOn, ReviewDueOn(matter, record)))
        .Requires("corrected-in-time", !record.Founded | IsInTime(matter, record.CorrectedOn, CorrectionDueOn(matter, record)))
        .Requires("reconsidered-in-time", !record.ReconsiderationReceivedOn.Occurred | IsInTime(matter, record.ReconsiderationDecidedOn, ReconsiderationDueOn(matter, record)))
        .Result();

    /// <summary>Last day of the step that comes next; none once nothing is left to do.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="holder">The debtor.</param>
    /// <param name="record">The request.</param>
    protected sealed override KnownDate DueOn(Matter matter, PersonInCase holder, CorrectionRequest record) =>
        !record.DecidedOn.Occurred.IsTrue ? ReviewDueOn(matter, record)
            : record.Founded.IsTrue && !record.CorrectedOn.Occurred.IsTrue ? CorrectionDueOn(matter, record)
            : record.ReconsiderationReceivedOn.Occurred.IsTrue && !record.ReconsiderationDecidedOn.Occurred.IsTrue ? ReconsiderationDueOn(matter, record)
            : KnownDate.None;

    private static KnownDate ReviewDueOn(Matter matter, CorrectionRequest request) => Days.DueAfter(matter, Parameters.CorrectionRequestReviewDays, request.ReceivedOn);

    private static KnownDate CorrectionDueOn(Matter matter, CorrectionRequest request) => Days.DueAfter(matter, Parameters.CorrectionRequestWorkingDays, request.DecidedOn);

    private static KnownDate ReconsiderationDueOn(Matter matter, CorrectionRequest request) => Days.DueAfter(matter, Parameters.CorrectionRequestReviewDays, request.ReconsiderationReceivedOn);

    private static Truth IsInTime(Matter matter, KnownDate doneOn, KnownDate due) => doneOn <= due | (!doneOn.Occurred & Days.IsAhead(due, matter.AsOf));
}
