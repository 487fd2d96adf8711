using RulesLib.Enforcement.Rules;

namespace RulesLib.Reporting;

/// <summary>What became of a case since the docket before.</summary>
public enum CaseMovement
{
    /// <summary>There is no docket before.</summary>
    First,

    /// <summary>Not in the docket before (新增).</summary>
    New,

    /// <summary>Pending before, qualified now (办结).</summary>
    Settled,

    /// <summary>Pending before and now, with another label or with a step done (有进展).</summary>
    Moved,

    /// <summary>Pending before and now, nothing done (无进展).</summary>
    Unmoved,

    /// <summary>Qualified before, pending now (反复).</summary>
    FellBack,

    /// <summary>Qualified, or out of scope, before and now.</summary>
    AtRest,
}

/// <summary>How what is to be done about a case stands.</summary>
public enum DocketStatus
{
    /// <summary>Nothing is to be done (无需办理).</summary>
    Done,

    /// <summary>Listed for the first time (新列).</summary>
    New,

    /// <summary>Listed before, not due yet (在办).</summary>
    Open,

    /// <summary>Due, and not done (逾期).</summary>
    Overdue,
}

/// <summary>A case in a docket: its row, and what became of it since the docket before. Immutable and thread-safe.</summary>
public sealed record DocketCase
{
    internal DocketCase(DocketRow row, CaseMovement movement, ClosureLabel? before, DateOnly? pendingSince) =>
        (Row, Movement, Before, PendingSince) = (row, movement, before, pendingSince);

    /// <summary>The row. The steps carry the day of the docket in which they first appeared, and keep the earliest due day they ever had.</summary>
    public DocketRow Row { get; }

    /// <summary>What became of it.</summary>
    public CaseMovement Movement { get; }

    /// <summary>The label in the docket before; <see langword="null"/> if it had none.</summary>
    public ClosureLabel? Before { get; }

    /// <summary>The docket since which it has been pending; <see langword="null"/> if it is not.</summary>
    public DateOnly? PendingSince { get; }

    /// <summary>The cure that this line of a list is about; <see langword="null"/> where it is about the case.</summary>
    public Cure? About { get; init; }

    /// <summary>Steps of the docket before that are done.</summary>
    internal int StepsDone { get; init; }

    /// <summary>The earliest day by which something is to be done; <see langword="null"/> if none is known.</summary>
    public DateOnly? DueOn => About is { } cure ? Row.Steps.FirstOrDefault(step => step.Cure == cure)?.DueOn
        : !Row.IsPending ? null
        : Row.Steps.Count > 0 ? Row.Steps.Min(static step => step.DueOn)
        : Row.Deadlines.Count > 0 ? Row.Deadlines[0].DueOn
        : null;

    /// <summary>How it stands on a day.</summary>
    /// <param name="day">The day of the docket.</param>
    public DocketStatus StatusOn(DateOnly day)
    {
        if (About is null && !Row.IsPending) return DocketStatus.Done;
        if (DueOn < day) return DocketStatus.Overdue;
        var since = About is { } cure ? Row.Steps.FirstOrDefault(step => step.Cure == cure)?.Since : PendingSince;
        return since is null || since >= day ? DocketStatus.New : DocketStatus.Open;
    }

    /// <summary>The worst that is certain; <see langword="null"/> if nothing is.</summary>
    public Severity? Worst => Row.Findings.Where(finding => finding.IsProved && (About is null || finding.Cure == About)).Max(static finding => (Severity?)finding.Severity);
}
