using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Filing;

/// <summary>What moved the end of an enforcement period.</summary>
public enum PeriodStep
{
    /// <summary>The period of the law, from the day after filing.</summary>
    Period = 1,

    /// <summary>Days that do not count.</summary>
    Deduction,

    /// <summary>An extension by the president.</summary>
    Extension,

    /// <summary>The last day was a statutory rest day.</summary>
    RestDay,
}

/// <summary>One line of the calculation.</summary>
/// <param name="Step">What it is.</param>
/// <param name="From">First day that does not count; for a period or an extension the day it is counted from.</param>
/// <param name="Until">Last day that does not count; otherwise the new end.</param>
/// <param name="Days">Days by which the end moved; for the period of the law its months.</param>
/// <param name="EndsOn">The end after this line.</param>
public sealed record PeriodLine(PeriodStep Step, DateOnly From, DateOnly Until, int Days, DateOnly EndsOn);

/// <summary>
/// The period in which a case has to be finished (执行期限): six months from filing, three for administrative cases without suit; some days do
/// not count, and the president may extend it (期限规定 arts 1, 13; 审限规定 arts 5, 8, 9; 执行工作规定 art. 63; 刑事涉财执行规定 art. 3).
/// </summary>
/// <remarks>
/// Days that do not count are counted once, however many reasons there are. Where facts are missing the end is an interval: the earliest end
/// takes only what is certain, the latest takes all that is possible. Immutable and thread-safe.
/// </remarks>
[Implements(Handling.Calculation, "QX-01", "QX-02", "QX-03", "QX-15", "QX-20", "QX-21", "QX-22", "QX-23", "QX-27")]
public sealed class EnforcementPeriod
{
    private static readonly DeadlineRow s_ordinary = Row("QX-01", Parameters.EnforcementMonths, Provisions.EnforcementTimeLimits.NormalPeriod, Provisions.EnforcementWork.SixMonths);
    private static readonly DeadlineRow s_nonLitigation = Row("QX-02", Parameters.NonLitigationMonths, Provisions.EnforcementTimeLimits.NormalPeriod);
    private static readonly DeadlineRow s_criminal = Row("QX-27", Parameters.CriminalPropertyMonths);
    private static readonly DeadlineRow s_extension = new("QX-03", DutyHolder.Handler, Parameters.PeriodExtensionMonths, static _ => [], Provisions.EnforcementTimeLimits.NormalPeriod);

    private readonly Matter _matter;

    /// <summary>The periods, as lines of the table of deadlines.</summary>
    internal static IReadOnlyList<DeadlineRow> Rows => [s_ordinary, s_nonLitigation, s_criminal, s_extension];

    private EnforcementPeriod(Matter matter, DeadlineRow row, Scenario earliest, Scenario latest)
    {
        (_matter, Limit) = (matter, row);
        Lines = earliest.Lines;
        EndsOn = KnownDate.Between(earliest.End, latest.End < earliest.End ? earliest.End : latest.End);
        Expiries = [.. earliest.Expiries.Zip(latest.Expiries, static (first, last) => KnownDate.Between(first, last < first ? first : last))];
    }

    /// <summary>The last day, rest days taken into account.</summary>
    public KnownDate EndsOn { get; }

    /// <summary>How it was counted, from what is certain.</summary>
    public IReadOnlyList<PeriodLine> Lines { get; }

    /// <summary>The end that was in sight before each extension.</summary>
    internal IReadOnlyList<KnownDate> Expiries { get; }

    private DeadlineRow Limit { get; }

    /// <summary>Counts the period of a matter; <see langword="null"/> for cases that have none, or whose day of filing is not known at all.</summary>
    /// <param name="matter">The matter.</param>
    public static EnforcementPeriod? Of(Matter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        var filed = matter.Case.FiledOn;
        if (matter.TypeOfCase.Is(static type => type is CaseType.FirstEnforcement or CaseType.ResumedEnforcement).IsFalse) return null;
        if (!filed.Occurred.IsTrue || filed.Earliest == DateOnly.MinValue || (filed > matter.AsOf).IsTrue || !Term.IsCountable(matter.AsOf)) return null;
        if (filed.Latest > matter.AsOf) filed = KnownDate.Between(filed.Earliest, matter.AsOf);
        var shorter = matter.Case.Flags.Has(CaseFlag.AdministrativeNonLitigation);
        var criminal = matter.Case.Flags.Has(CaseFlag.CriminalProperty);
        var row = shorter.IsTrue ? s_nonLitigation : criminal.IsTrue ? s_criminal : s_ordinary;
        if ((filed >= row.From).IsFalse) row = s_ordinary;
        if ((filed >= row.From).IsFalse) return null;
        int Months(DeadlineRow of, DateOnly day) => Term.PeriodOf(matter, (DatedParameter<int>)of.Number!, day).Number;

        var earliest = new Scenario(matter, isEarliest: true, filed.Earliest, Months(shorter.IsFalse ? row : s_nonLitigation, filed.Earliest));
        var latest = new Scenario(matter, isEarliest: false, filed.Latest, Months(row, filed.Latest));
        return new(matter, row, earliest, latest);
    }

    /// <summary>The period as a deadline, and the last day to ask for each extension.</summary>
    internal IEnumerable<Deadline> Deadlines
    {
        get
        {
            var closed = _matter.Closure.ClosedOn is { IsNone: false } day ? day : KnownDate.None;
            yield return Make(Limit, _matter.Case.FiledOn, EndsOn, closed);
            for (var i = 0; i < Expiries.Count; i++)
                yield return Make(s_extension, _matter.Case.FiledOn, Expiries[i], _matter.Case.Extensions[i].RequestedOn);
        }
    }

    private Deadline Make(DeadlineRow row, KnownDate start, KnownDate due, KnownDate doneOn)
    {
        var done = (doneOn > _matter.AsOf).IsTrue ? KnownDate.None : doneOn;
        return new(row, null, start, due, done, Deadline.StatusOf(true, start, due, done, _matter.AsOf));
    }

    private static DeadlineRow Row(string id, DatedParameter<int> number, params string[] provisions) =>
        new(id, DutyHolder.Court, number, static _ => [], [.. provisions, Provisions.TrialTimeLimits.PeriodStart, Provisions.TrialTimeLimits.Deductions]);

    /// <summary>One way in which the facts may lie.</summary>
    private sealed class Scenario
    {
        private readonly Matter _matter;
        private readonly bool _isEarliest;
        private readonly DateOnly _filed;
        private readonly List<(DateOnly From, DateOnly Until)> _pauses;
        private int _next;

        public Scenario(Matter matter, bool isEarliest, DateOnly filed, int months)
        {
            (_matter, _isEarliest, _filed) = (matter, isEarliest, filed);
            _pauses = Union(Pauses());
            End = Period.Months(months).LastDayFrom(filed).Day;
            Lines.Add(new(PeriodStep.Period, filed, End, months, End));
            Deduct();
            foreach (var extension in matter.Case.Extensions) Extend(extension);
            if (!isEarliest && !(matter.Case.Deductions.IsComplete && matter.Case.Extensions.IsComplete && matter.File.Suspensions.IsComplete)) End = DateOnly.MaxValue;
            Rest();
        }

        public DateOnly End { get; private set; }

        public List<PeriodLine> Lines { get; } = [];

        public List<DateOnly> Expiries { get; } = [];

        // A pause that begins after the end no longer helps; one that begins before it moves the end by every day it lasts.
        private void Deduct()
        {
            for (; _next < _pauses.Count && _pauses[_next].From <= End; _next++)
            {
                var (from, until) = _pauses[_next];
                var days = until.DayNumber - from.DayNumber + 1;
                Move(PeriodStep.Deduction, from, until, days, until == DateOnly.MaxValue ? DateOnly.MaxValue : Plus(End, days));
            }
        }

        private void Extend(PeriodExtension extension)
        {
            Expiries.Add(Rested(End));
            var (approved, until) = (extension.ApprovedOn, extension.Until);
            if (!Term.IsCountable(End) || approved.IsNone || (approved > _matter.AsOf).IsTrue || (_isEarliest && !approved.Occurred.IsTrue)) return;
            var end = until.Occurred.IsTrue ? (_isEarliest ? until.Earliest : until.Latest) : Period.Months(Term.PeriodOf(_matter, Parameters.PeriodExtensionMonths, _filed).Number).LastDayFrom(End).Day;
            if (end > End) Move(PeriodStep.Extension, End, end, end.DayNumber - End.DayNumber, end);
            Deduct();
        }

        private void Rest()
        {
            var rested = Rested(End);
            if (rested > End) Move(PeriodStep.RestDay, End, rested, rested.DayNumber - End.DayNumber, rested);
        }

        private void Move(PeriodStep step, DateOnly from, DateOnly until, int days, DateOnly end)
        {
            End = end;
            Lines.Add(new(step, from, until, days, end));
        }

        private IEnumerable<(DateOnly From, DateOnly Until)> Pauses()
        {
            foreach (var deduction in _matter.Case.Deductions)
                if (Pause(true, deduction.From, deduction.Until) is { } pause) yield return pause;
            foreach (var suspension in _matter.File.Suspensions)
                if (Pause(suspension.Scope == SuspensionScope.Case, suspension.From, suspension.Until) is { } pause) yield return pause;
        }

        // A pause that has not ended lasts until the day of judging for certain, and nobody knows how much longer.
        private (DateOnly From, DateOnly Until)? Pause(Truth applies, KnownDate from, KnownDate until)
        {
            if (applies.IsFalse || (_isEarliest && !applies.IsTrue) || from.IsNone || (from > _matter.AsOf).IsTrue) return null;
            if (_isEarliest && !from.Occurred.IsTrue) return null;
            var start = from.IsUnknown ? _filed.AddDays(1) : _isEarliest ? from.Latest : from.Earliest;
            var end = until.Occurred.IsTrue ? (_isEarliest ? until.Earliest : until.Latest)
                : !_isEarliest ? DateOnly.MaxValue
                : until.IsNone ? _matter.AsOf : start;
            if (start <= _filed) start = _filed.AddDays(1);
            return end < start ? null : (start, end);
        }

        private static List<(DateOnly From, DateOnly Until)> Union(IEnumerable<(DateOnly From, DateOnly Until)> pauses)
        {
            var union = new List<(DateOnly From, DateOnly Until)>();
            foreach (var (from, until) in pauses.OrderBy(static pause => pause.From))
            {
                if (union.Count == 0 || from.DayNumber > (long)union[^1].Until.DayNumber + 1) union.Add((from, until));
                else if (until > union[^1].Until) union[^1] = (union[^1].From, until);
            }

            return union;
        }

        private static DateOnly Plus(DateOnly day, int days) => days <= DateOnly.MaxValue.DayNumber - day.DayNumber ? day.AddDays(days) : DateOnly.MaxValue;

        private static DateOnly Rested(DateOnly day)
        {
            while (day < DateOnly.MaxValue && PrcCalendar.PresumeRestDay(day)) day = day.AddDays(1);
            return day;
        }
    }
}
