using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Timing;

/// <summary>Who has to keep a deadline.</summary>
public enum DutyHolder
{
    /// <summary>The enforcing court.</summary>
    Court = 1,

    /// <summary>The judge or officer who handles the case.</summary>
    Handler,

    /// <summary>The president or vice-president who approves.</summary>
    President,

    /// <summary>The division that files cases.</summary>
    FilingDivision,

    /// <summary>Those who handle case money.</summary>
    FinanceOffice,

    /// <summary>The panel that reviews objections.</summary>
    ReviewPanel,

    /// <summary>The next higher court.</summary>
    HigherCourt,

    /// <summary>The court that a case was entrusted to.</summary>
    EntrustedCourt,

    /// <summary>The debtor.</summary>
    Debtor,

    /// <summary>The police.</summary>
    Police,
}

/// <summary>How a deadline stands on the day of judging.</summary>
public enum DeadlineStatus
{
    /// <summary>What starts it has not happened.</summary>
    NotStarted,

    /// <summary>It runs, and nothing was done yet.</summary>
    Running,

    /// <summary>Done in time.</summary>
    Met,

    /// <summary>Done, but late.</summary>
    MetLate,

    /// <summary>Not done in time, and still not done.</summary>
    Overdue,

    /// <summary>The facts at hand do not tell.</summary>
    Unknown,
}

/// <summary>Something that has to be done by a day. Immutable and thread-safe. PRC calendar days.</summary>
/// <remarks>A deadline that was missed never changes the label of a closing; it weighs <see cref="Severity.Advisory"/>.</remarks>
public sealed class Deadline
{
    internal Deadline(DeadlineRow row, Fact? subject, KnownDate start, KnownDate due, KnownDate doneOn, DeadlineStatus status) =>
        (Row, Subject, Start, Due, DoneOn, Status) = (row, subject, start, due, doneOn, status);

    /// <summary>Id of the row of the catalogue.</summary>
    public string RuleId => Row.Id;

    /// <summary>Key of its text; the id, where the row sets one deadline only.</summary>
    public string Key => Row.Key;

    /// <summary>The part of the file it concerns; <see langword="null"/> for the case as a whole.</summary>
    public Fact? Subject { get; }

    /// <summary>Who has to keep it.</summary>
    public DutyHolder Holder => Row.Holder;

    /// <summary>The day that starts it, not counted; none if it did not happen by the day of judging.</summary>
    public KnownDate Start { get; }

    /// <summary>Its last day, inclusive; an interval where the facts leave it open; none if the law says "promptly" and names no number of days.</summary>
    public KnownDate Due { get; }

    /// <summary>Whether <see cref="Due"/> is not certain: facts are missing, or the holidays of that year are not known yet.</summary>
    public bool IsProvisional => Due.IsUnknown || Term.IsProvisional(Due);

    /// <summary>The day it was done; none if it was not done by the day of judging.</summary>
    public KnownDate DoneOn { get; }

    /// <summary>How it stands on the day of judging.</summary>
    public DeadlineStatus Status { get; }

    /// <summary>What a missed deadline weighs; <see langword="null"/> if it is not known to be missed.</summary>
    public Severity? Severity => Status is DeadlineStatus.Overdue or DeadlineStatus.MetLate ? Rules.Severity.Advisory : null;

    /// <summary>Whether the law is not settled on whether this deadline exists at all.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>How well the number is backed.</summary>
    public Confidence Confidence => IsUnsure ? Confidence.Unsure : Row.Confidence;

    /// <summary>The articles, as of the day it started; as of a day given if it has not started.</summary>
    /// <param name="asOf">The day to fall back on.</param>
    public IEnumerable<Citation> CitationsOn(DateOnly asOf)
    {
        var day = Start.IsExact ? Start.Earliest : asOf;
        return Row.Provisions.Select(provision => Concordance.Cite(provision, day)).OfType<Citation>();
    }

    internal DeadlineRow Row { get; }

    /// <summary>How something with a last day stands.</summary>
    internal static DeadlineStatus StatusOf(Truth applies, KnownDate start, KnownDate due, KnownDate doneOn, DateOnly asOf) =>
        start.IsNone ? DeadlineStatus.NotStarted
        : applies.IsUnknown || start.IsUnknown ? DeadlineStatus.Unknown
        : due.IsNone ? doneOn.Occurred.ToNullable() switch { true => DeadlineStatus.Met, false => DeadlineStatus.Running, _ => DeadlineStatus.Unknown }
        : doneOn.Occurred.IsTrue ? (doneOn <= due).ToNullable() switch { true => DeadlineStatus.Met, false => DeadlineStatus.MetLate, _ => DeadlineStatus.Unknown }
        : doneOn.IsUnknown ? DeadlineStatus.Unknown
        : (due < asOf).ToNullable() switch { true => DeadlineStatus.Overdue, false => DeadlineStatus.Running, _ => DeadlineStatus.Unknown };
}
