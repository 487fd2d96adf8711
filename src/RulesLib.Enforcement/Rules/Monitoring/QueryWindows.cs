using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>
/// The queries after an interim termination (终本规定 art. 9 para 2): for five years one every six months, for each active debtor. Each due day is
/// counted from the closing itself and stays where it falls, rest day or not.
/// </summary>
/// <remarks>
/// The windows stop when the case is resumed, performed or ended for good, and after the tenth (SC-21: no national rule on what follows).
/// Of a closing before 2016-12-01 only windows that begin on or after that day are told, as unsure.
/// </remarks>
[Implements(Handling.Deadline, "SC-21", "T-12")]
internal static class QueryWindows
{
    private const int MonthsInYear = 12;

    internal static readonly DeadlineRow Row = new("ZP-03", DutyHolder.Court, Parameters.PostTerminationQueryIntervalMonths, static _ => []);

    /// <summary>Every window of every debtor.</summary>
    public static IEnumerable<Deadline> Of(Matter matter) => matter.File.Debtors.SelectMany(debtor => Of(matter, debtor));

    /// <summary>The windows of one debtor, the first first.</summary>
    public static IEnumerable<Deadline> Of(Matter matter, Debtor debtor)
    {
        var closed = matter.ClosedOn;
        if (!matter.IsInterimTermination || !IsClosed(matter).IsTrue || matter.AsOf < Row.From || !closed.Occurred.IsTrue || closed.Latest == DateOnly.MaxValue || closed.Earliest == DateOnly.MinValue) yield break;
        var queryable = debtor.HasQueryableIdentity;
        var (interval, count) = Rhythm(matter);
        var stopped = StoppedOn(matter);
        for (var k = 1; k <= count; k++)
        {
            var due = Term.LastDayOf(closed, Period.Months(interval).Times(k));
            var begin = k == 1 ? closed : Term.LastDayOf(closed, Period.Months(interval).Times(k - 1));
            var required = queryable & debtor.IsActiveOn(matter.RuledOn) & debtor.IsActiveOn(due) & !(stopped <= due) & begin >= Row.From;
            if (required.IsFalse) continue;
            var doneOn = FirstIn(debtor, begin, due, matter.AsOf);
            var start = (begin > matter.AsOf).IsTrue ? KnownDate.None : begin;
            var status = doneOn.Occurred.IsTrue ? DeadlineStatus.Met : Deadline.StatusOf(required, start, due, doneOn, matter.AsOf);
            yield return new(Row, debtor, start, due, doneOn, status) { IsUnsure = IsTransitional(matter) };
        }
    }

    /// <summary>Whether the closing is older than the provisions, so that what they ask of it is not settled.</summary>
    public static bool IsTransitional(Matter matter) => !(matter.ClosedOn >= Row.From).IsTrue;

    /// <summary>The last day of the five years, counted from a closing.</summary>
    public static KnownDate TermEndsOn(Matter matter, KnownDate closedOn) =>
        Term.LastDayOf(closedOn, Rhythm(matter) is var (interval, count) ? Period.Months(interval).Times(count) : default);

    /// <summary>The first event that ends the duty: resumption, full performance, final termination.</summary>
    public static KnownDate StoppedOn(Matter matter) => KnownDate.Earlier(
        KnownDate.Earlier(matter.File.Resumption.ResumedOn, matter.File.Amounts.PerformedInFullOn), matter.File.Resumption.FinallyTerminatedOn);

    /// <summary>Whether the case is closed by the day of judging, not only to be closed.</summary>
    public static Truth IsClosed(Matter matter) => (matter.Closure.ClosedOn.Occurred | matter.Closure.Ruling.MadeOn.Occurred) & matter.ClosedOn <= matter.AsOf;

    private static (int Interval, int Count) Rhythm(Matter matter)
    {
        var interval = Term.PeriodOf(matter, Parameters.PostTerminationQueryIntervalMonths, matter.AsOf).Number;
        return (interval, Term.PeriodOf(matter, Parameters.PostTerminationQueryYears, matter.AsOf).Number * MonthsInYear / interval);
    }

    // The first query of the window; none if there is certainly none.
    private static KnownDate FirstIn(Debtor debtor, KnownDate begin, KnownDate due, DateOnly asOf)
    {
        var open = !debtor.NetworkQueries.IsComplete;
        var first = KnownDate.None;
        foreach (var query in debtor.NetworkQueries)
        {
            var inside = query.QueriedOn > begin & query.QueriedOn <= due & query.QueriedOn <= asOf;
            if (inside.IsTrue) first = KnownDate.Earlier(first, query.QueriedOn);
            else open |= inside.IsUnknown;
        }

        return first.IsNone && open && (begin < asOf).IsTrue ? KnownDate.Unknown : first;
    }
}
