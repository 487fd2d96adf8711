using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Timing;

/// <summary>One line of the table of deadlines: a number of the law, who keeps it, and from which fact to which.</summary>
/// <remarks>Immutable and thread-safe. It is law for starts inside the days of its number.</remarks>
public sealed class DeadlineRow
{
    private readonly DatedParameter<int> _number;
    private readonly Func<Matter, IEnumerable<Course>> _courses;

    internal DeadlineRow(string key, DutyHolder holder, DatedParameter<int> number, Func<Matter, IEnumerable<Course>> courses, params string[] provisions)
    {
        (Key, Holder, _number, _courses) = (key, holder, number, courses);
        Id = key.Split('.')[0];
        Provisions = [number.Provision, .. provisions];
    }

    /// <summary>Id of the row of the catalogue.</summary>
    public string Id { get; }

    /// <summary>Key of its text: the id, and a name behind it where one row of the catalogue sets several deadlines.</summary>
    public string Key { get; }

    /// <summary>Who has to keep it.</summary>
    public DutyHolder Holder { get; }

    /// <summary>The number.</summary>
    public DatedParameter Number => _number;

    /// <summary>First day of a start for which it is law.</summary>
    public DateOnly From => _number.Values[0].From;

    /// <summary>Last day of a start for which it is law; <see langword="null"/> while in force.</summary>
    public DateOnly? Through => _number.Values[^1].Through;

    /// <summary>How well the number is backed.</summary>
    public Confidence Confidence => _number.Values[^1].Confidence;

    /// <summary>The topics it rests on, keys of <see cref="Law.Provisions"/>.</summary>
    public IReadOnlyList<string> Provisions { get; }

    /// <summary>Whether it ends where it falls, rest day or not: hours, and terms of measures against liberty.</summary>
    internal bool IsPlain { get; init; }

    internal IEnumerable<Deadline> Of(Matter matter) => _courses(matter).Select(course => Of(matter, course)).OfType<Deadline>();

    private Deadline? Of(Matter matter, Course course)
    {
        // Seen from the day of judging: what lies ahead has not happened.
        var (start, doneOn) = (ByNow(course.Start, matter.AsOf), ByNow(course.DoneOn, matter.AsOf));
        var applies = course.Applies & (start.IsNone ? matter.AsOf >= From && !(matter.AsOf > Through) : start >= From & (Through is { } last ? start <= last : true));
        if (applies.IsFalse) return null;
        var due = Term.Extended(IsPlain ? Term.LastDayOf(matter, start, _number) : Term.DeadlineOf(matter, start, _number), course.ExtendedUntil);
        return new(this, course.Subject, start, due, doneOn, Deadline.StatusOf(applies, start, due, doneOn, matter.AsOf));
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

    /// <summary>To which day it was extended; none if it cannot be, or was not.</summary>
    public KnownDate ExtendedUntil { get; init; } = KnownDate.None;
}
