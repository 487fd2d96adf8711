using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Timing;

/// <summary>One line of the table of deadlines: a number of the law, who keeps it, and from which fact to which.</summary>
/// <remarks>
/// Immutable and thread-safe. It is law for starts inside the days of its number. Where the law names none, the decision itself names the last day,
/// or the duty is to act promptly: then there is no last day, and nothing is ever overdue by it.
/// </remarks>
public sealed class DeadlineRow
{
    private readonly DatedParameter<int>? _number;
    private readonly Func<Matter, IEnumerable<Course>> _courses;

    internal DeadlineRow(string key, DutyHolder holder, DatedParameter<int> number, Func<Matter, IEnumerable<Course>> courses, params string[] provisions)
    {
        (Key, Holder, _number, _courses) = (key, holder, number, courses);
        Id = key.Split('.')[0];
        Provisions = [number.Provision, .. provisions];
        (From, Through, Confidence) = (number.Values[0].From, number.Values[^1].Through, number.Values[^1].Confidence);
    }

    // Without a number of the law.
    internal DeadlineRow(string key, DutyHolder holder, string from, Func<Matter, IEnumerable<Course>> courses, params string[] provisions)
    {
        (Key, Holder, _courses, Provisions) = (key, holder, courses, Array.AsReadOnly(provisions));
        Id = key.Split('.')[0];
        (From, Confidence) = (Day.Parse(from), Confidence.Seen);
    }

    /// <summary>Id of the row of the catalogue.</summary>
    public string Id { get; }

    /// <summary>Key of its text: the id, and a name behind it where one row of the catalogue sets several deadlines.</summary>
    public string Key { get; }

    /// <summary>Who has to keep it.</summary>
    public DutyHolder Holder { get; }

    /// <summary>The number; <see langword="null"/> if the law names none.</summary>
    public DatedParameter? Number => _number;

    /// <summary>First day of a start for which it is law.</summary>
    public DateOnly From { get; }

    /// <summary>Last day of a start for which it is law; <see langword="null"/> while in force.</summary>
    public DateOnly? Through { get; internal init; }

    /// <summary>How well the number is backed.</summary>
    public Confidence Confidence { get; }

    /// <summary>The topics it rests on, keys of <see cref="Law.Provisions"/>.</summary>
    public IReadOnlyList<string> Provisions { get; }

    /// <summary>Whether it ends where it falls, rest day or not: hours, and terms of measures against liberty.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>Whether it runs out by itself, so that nothing has to be done by its last day.</summary>
    internal bool Lapses { get; init; }

    internal IEnumerable<Deadline> Of(Matter matter) => _courses(matter).Select(course => Of(matter, course)).OfType<Deadline>();

    private Deadline? Of(Matter matter, Course course)
    {
        // Seen from the day of judging: what lies ahead has not happened.
        var (start, doneOn) = (ByNow(course.Start, matter.AsOf), ByNow(course.DoneOn, matter.AsOf));
        var applies = course.Applies & (start.IsNone ? matter.AsOf >= From && !(matter.AsOf > Through) : start >= From & (Through is { } last ? start <= last : true));
        if (applies.IsFalse) return null;
        var due = Term.Extended(DueOn(matter, course, start), course.ExtendedUntil);
        if (Lapses && !doneOn.Occurred.IsTrue) doneOn = (due < matter.AsOf).ToNullable() switch { true => due, false => KnownDate.None, _ => KnownDate.Unknown };
        return new(this, course.Subject, start, due, doneOn, Deadline.StatusOf(applies, start, due, doneOn, matter.AsOf));
    }

    // A day that the decision names can only be earlier than the most that the law allows.
    private KnownDate DueOn(Matter matter, Course course, KnownDate start)
    {
        if (_number is null) return start.IsNone ? KnownDate.None : course.NamedDay;
        var counted = IsPlain ? Term.LastDayOf(matter, start, _number) : Term.DeadlineOf(matter, start, _number);
        return start.IsNone || course.NamedDay.IsNone ? counted : KnownDate.Earlier(counted, course.NamedDay);
    }

    private static KnownDate ByNow(KnownDate day, DateOnly asOf) => (day > asOf).IsTrue ? KnownDate.None : day;
}

/// <summary>One run of a deadline: from a fact to a fact, for one part of the file.</summary>
/// <param name="Subject">The part; <see langword="null"/> for the case as a whole.</param>
/// <param name="Start">The day that starts it.</param>
/// <param name="DoneOn">The day it was done.</param>
internal readonly record struct Course(Fact? Subject, KnownDate Start, KnownDate DoneOn)
{
    /// <summary>Whether there is such a deadline for this part.</summary>
    public Truth Applies { get; init; } = true;

    /// <summary>The last day that the decision itself names; none if it names none.</summary>
    public KnownDate NamedDay { get; init; } = KnownDate.None;

    /// <summary>To which day it was extended; none if it cannot be, or was not.</summary>
    public KnownDate ExtendedUntil { get; init; } = KnownDate.None;
}
