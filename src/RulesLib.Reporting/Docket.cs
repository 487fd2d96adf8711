using System.Buffers.Binary;
using System.Text;

using RulesLib.Enforcement.Campaigning;
using RulesLib.Enforcement.Rules;
using RulesLib.Reporting.Sorting;

namespace RulesLib.Reporting;

/// <summary>What a list of a docket is about.</summary>
public enum DocketListKind
{
    /// <summary>Cases of a label.</summary>
    Label,

    /// <summary>Open cases (待核).</summary>
    Open,

    /// <summary>Cases that ask for a cure.</summary>
    Cure,

    /// <summary>Cases with gaps in their supervision.</summary>
    Supervision,

    /// <summary>Cases to be put before the case conference.</summary>
    Conference,

    /// <summary>Pending cases in which nothing was done since the docket before.</summary>
    Unmoved,
}

/// <summary>Why a case is put before the case conference.</summary>
[Flags]
public enum ConferenceReasons
{
    /// <summary>It is not.</summary>
    None = 0,

    /// <summary>The file contradicts itself, or a rule failed on it.</summary>
    Conflict = 1,

    /// <summary>Open (待核), and much is owed.</summary>
    OpenWithLargeSum = 2,

    /// <summary>A step has been due for long.</summary>
    LongOverdue = 4,
}

/// <summary>A list of a docket (清单): one line a case, the most urgent first. Thread-safe once the docket is built.</summary>
public sealed class DocketList
{
    private readonly Docket _docket;

    internal DocketList(Docket docket, DocketListKind kind, int value, long count) => (_docket, Kind, Value, Count) = (docket, kind, value, count);

    /// <summary>What it is about.</summary>
    public DocketListKind Kind { get; }

    /// <summary>The label, where it is about one.</summary>
    public ClosureLabel? Label => Kind == DocketListKind.Label ? (ClosureLabel)Value : null;

    /// <summary>The cure, where it is about one.</summary>
    public Cure? Cure => Kind == DocketListKind.Cure ? (Cure)Value : null;

    /// <summary>How many lines.</summary>
    public long Count { get; }

    /// <summary>The lines: by due day, then the worst first, then the largest sum, then by number. Read anew each time, from disk where the docket was spilled.</summary>
    public IEnumerable<DocketCase> Cases => _docket.Read(this);

    internal int Value { get; }
}

/// <summary>How often a requirement failed for certain.</summary>
/// <param name="Finding">The requirement.</param>
/// <param name="Cases">In how many cases.</param>
public sealed record DocketCause(DocketFinding Finding, long Cases);

/// <summary>What falls due in a week.</summary>
/// <param name="From">First day; <see langword="null"/> for everything before the others.</param>
/// <param name="Through">Last day; <see langword="null"/> for everything after the others.</param>
/// <param name="Steps">Steps due.</param>
/// <param name="Deadlines">Statutory deadlines that end.</param>
public sealed record DueWeek(DateOnly? From, DateOnly? Through, long Steps, long Deadlines);

/// <summary>Pending cases of an age.</summary>
/// <param name="FromDays">Days since filing, at least; <see langword="null"/> where the day of filing is not known.</param>
/// <param name="BelowDays">Days since filing, less than; <see langword="null"/> for no bound.</param>
/// <param name="Cases">How many.</param>
public sealed record AgeGroup(int? FromDays, int? BelowDays, long Cases);

/// <summary>
/// A whole court's cases on a day: counted (底数), listed by what is to be done (清单), measured, and compared with the docket before.
/// </summary>
/// <remarks>
/// Built once from rows in any order; equal rows give an equal docket. Rows beyond the memory budget lie on disk until the docket is disposed.
/// Reading is thread-safe.
/// </remarks>
public sealed class Docket : IDisposable
{
    private static readonly int[] s_ages = [0, 91, 182, 365, 730, 1_095];

    private readonly SpillFolder _folder;
    private readonly RecordSorter _cases;
    private readonly RecordSorter _lines;
    private readonly RowCodec _codec;
    private readonly DocketOptions _options;
    private readonly Dictionary<(DocketListKind Kind, int Value), long> _counts = [];
    private readonly Dictionary<(string RuleId, string Requirement), (DocketFinding Finding, long Cases)> _causes = [];
    private readonly long[] _ages = new long[s_ages.Length + 1];
    private readonly long[] _stepsDue = new long[WeeksBefore + WeeksAfter + 2];
    private readonly long[] _deadlinesDue = new long[WeeksBefore + WeeksAfter + 2];

    private const int WeeksBefore = 4;
    private const int WeeksAfter = 12;

    internal Docket(DocketOptions options, DateOnly asOf, SpillFolder folder, RowCodec codec, long unreadable)
    {
        (_options, AsOf, _folder, _codec, Unreadable) = (options, asOf, folder, codec, unreadable);
        _cases = new(folder, options.MemoryBudget / 3);
        _lines = new(folder, options.MemoryBudget / 3);
        Change = options.Previous is { } previous ? new(previous.AsOf, asOf) : null;
    }

    /// <summary>What it is called; <see langword="null"/> for nothing.</summary>
    public string? Title => _options.Title;

    /// <summary>Its day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The ledger.</summary>
    public Ledger Ledger { get; } = new();

    /// <summary>Records of the input that could not be read or judged. They stand in no list.</summary>
    public long Unreadable { get; }

    /// <summary>Cases that share their number with another.</summary>
    public long Duplicates { get; private set; }

    /// <summary>What changed since the docket before; <see langword="null"/> if there is none.</summary>
    public DocketChange? Change { get; }

    /// <summary>The docket before; <see langword="null"/> if there is none.</summary>
    public PreviousDocket? Previous => _options.Previous;

    /// <summary>What the campaign has to work with; <see langword="null"/> if not told.</summary>
    public CampaignSheet? Campaign => _options.Campaign;

    /// <summary>The lists that are not empty: by label, open, by cure, supervision, conference, unmoved.</summary>
    public IReadOnlyList<DocketList> Lists { get; private set; } = [];

    /// <summary>Every case, by number.</summary>
    public IEnumerable<DocketCase> Cases => _cases.Read([]).Select(_codec.Read);

    /// <summary>What failed for certain, the most frequent first.</summary>
    public IReadOnlyList<DocketCause> Causes { get; private set; } = [];

    /// <summary>What falls due, week by week: everything earlier, four weeks back, the week of the docket and eleven more, everything later.</summary>
    public IReadOnlyList<DueWeek> Weeks { get; private set; } = [];

    /// <summary>How long the pending cases have been in the court.</summary>
    public IReadOnlyList<AgeGroup> Ages { get; private set; } = [];

    /// <summary>The core indicators and the rates of the dashboard, for the whole docket.</summary>
    public IReadOnlyList<IndicatorValue> Indicators { get; private set; } = [];

    /// <summary>Whether the campaign is ready; <see langword="null"/> if nothing is told of it.</summary>
    public CampaignReport? Readiness => field ??= Campaign is { } sheet ? CampaignEvaluator.Create(options => options.Culture = _options.Culture).Evaluate(sheet.Facts, AsOf) : null;

    /// <summary>Times that rows were written to disk because the memory budget was used up.</summary>
    public int Spills { get; private set; }

    /// <summary>The most bytes that rows held in memory at one time.</summary>
    public long PeakBytes { get; private set; }

    internal DocketOptions Options => _options;

    internal IReadOnlyList<DocketFinding> Findings => _codec.Findings;

    /// <summary>Builds a docket from a stream of rows.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="options">Switches; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the building; nothing is left on disk.</param>
    public static async Task<Docket> BuildAsync(IAsyncEnumerable<DocketRow> rows, DocketOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var builder = new DocketBuilder(options);
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false)) builder.Add(row);
        return builder.Build(cancellationToken);
    }

    /// <summary>Why a case is put before the case conference.</summary>
    /// <param name="item">A case of this docket.</param>
    public ConferenceReasons ReasonsOf(DocketCase item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var row = item.Row;
        if (!row.IsPending) return ConferenceReasons.None;
        return (row.HasConflict ? ConferenceReasons.Conflict : 0)
            | (row.Label is null && row.Outstanding >= _options.LargeSum ? ConferenceReasons.OpenWithLargeSum : 0)
            | (row.Steps.Any(step => step.DueOn < AsOf.AddDays(-_options.LongOverdueDays)) ? ConferenceReasons.LongOverdue : 0);
    }

    /// <summary>Deletes what is on disk.</summary>
    public void Dispose()
    {
        _cases.Dispose();
        _lines.Dispose();
        _codec.Dispose();
        _folder.Dispose();
    }

    internal void Add(DocketCase item)
    {
        var row = item.Row;
        Ledger.Add(item, AsOf);
        _cases.Add(Encoding.UTF8.GetBytes(row.Key), _codec.Write(item));
        if (row.IsOutOfScope) return;

        if (row.Label is { } label) List(DocketListKind.Label, (int)label, item);
        else List(DocketListKind.Open, 0, item);
        foreach (var step in row.Steps) List(DocketListKind.Cure, (int)step.Cure, item with { About = step.Cure });
        if (row.Gaps != SupervisionGaps.None) List(DocketListKind.Supervision, 0, item);
        if (ReasonsOf(item) != ConferenceReasons.None) List(DocketListKind.Conference, 0, item);
        if (item.Movement == CaseMovement.Unmoved) List(DocketListKind.Unmoved, 0, item);

        foreach (var finding in row.Findings)
        {
            if (!finding.IsProved || finding.Severity < Severity.Curable) continue;
            ref var cause = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_causes, (finding.RuleId, finding.Requirement), out _);
            cause = (cause.Finding ?? finding, cause.Cases + 1);
        }

        if (row.IsPending) _ages[AgeOf(row)]++;
        foreach (var step in row.Steps) _stepsDue[WeekOf(step.DueOn)]++;
        foreach (var deadline in row.Deadlines) _deadlinesDue[WeekOf(deadline.DueOn)]++;
    }

    internal void CountDuplicate() => Duplicates++;

    internal void Complete(int spills, long peak, CancellationToken cancellation)
    {
        _cases.Complete(cancellation);
        _lines.Complete(cancellation);
        (Spills, PeakBytes) = (spills + _cases.Spills + _lines.Spills, peak + _cases.Peak + _lines.Peak);
        Lists = [.. _counts.OrderBy(static list => list.Key.Kind).ThenBy(static list => list.Key.Value).Select(list => new DocketList(this, list.Key.Kind, list.Key.Value, list.Value))];
        Causes =
        [
            .. _causes.Values.Select(static cause => new DocketCause(cause.Finding, cause.Cases))
                .OrderByDescending(static cause => cause.Cases).ThenBy(static cause => cause.Finding.RuleId, StringComparer.Ordinal).ThenBy(static cause => cause.Finding.Requirement, StringComparer.Ordinal),
        ];
        Ages =
        [
            .. s_ages.Select((from, i) => new AgeGroup(from, i + 1 < s_ages.Length ? s_ages[i + 1] : null, _ages[i])),
            new(null, null, _ages[^1]),
        ];
        Weeks = [.. _stepsDue.Select((steps, i) => new DueWeek(i == 0 ? null : WeekStart(i), i == _stepsDue.Length - 1 ? null : WeekStart(i + 1).AddDays(-1), steps, _deadlinesDue[i]))];
        Indicators = DocketIndicators.Of(this);
    }

    internal IEnumerable<DocketCase> Read(DocketList list) => _lines.Read(Prefix(list.Kind, list.Value)).Select(_codec.Read);

    private static byte[] Prefix(DocketListKind kind, int value) => [(byte)kind, (byte)(value >> 8), (byte)value];

    private int AgeOf(DocketRow row)
    {
        if (row.FiledOn is not { } filed) return _ages.Length - 1;
        var days = AsOf.DayNumber - filed.DayNumber;
        return Math.Max(0, Array.FindLastIndex(s_ages, from => days >= from));
    }

    // The week of the docket begins on its day.
    private int WeekOf(DateOnly day) => Math.Clamp((int)Math.Floor((day.DayNumber - AsOf.DayNumber) / 7.0), -WeeksBefore - 1, WeeksAfter) + WeeksBefore + 1;

    private DateOnly WeekStart(int index) => AsOf.AddDays(7 * (index - WeeksBefore - 1));

    private void List(DocketListKind kind, int value, DocketCase item)
    {
        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, (kind, value), out _);
        count++;

        var name = Encoding.UTF8.GetBytes(item.Row.Key);
        var key = new byte[3 + 4 + 1 + 8 + name.Length];
        Prefix(kind, value).CopyTo(key, 0);
        BinaryPrimitives.WriteInt32BigEndian(key.AsSpan(3), item.DueOn is { } due ? due.DayNumber : int.MaxValue);
        key[7] = (byte)(byte.MaxValue - (int)(item.Worst ?? 0));
        BinaryPrimitives.WriteInt64BigEndian(key.AsSpan(8), long.MaxValue - (long)decimal.Clamp((item.Row.Outstanding ?? 0) * 100, 0, long.MaxValue));
        name.CopyTo(key, 16);
        _lines.Add(key, _codec.Write(item));
    }
}
