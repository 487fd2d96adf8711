using RulesLib.Enforcement.Campaigning;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Reporting;

/// <summary>Whether qualified, to be handled and open add up to what was reviewed.</summary>
/// <param name="Qualified">合格: 实际执结 and 合规终本.</param>
/// <param name="ToBeHandled">待处理: 不合规终本, 待完善终本, 误报结 and 未执结.</param>
/// <param name="Open">待核: more than one label is still possible.</param>
/// <param name="Reviewed">All that were gone through.</param>
/// <remarks>Published figures can be held against it: 20,625 reviewed in Baiyin by 2018-04-28 are 11,831 qualified and 8,794 to be handled.</remarks>
public readonly record struct Reconciliation(long Qualified, long ToBeHandled, long Open, long Reviewed)
{
    /// <summary>What is missing to the sum; negative if the parts are more than the whole.</summary>
    public long Difference => Reviewed - Qualified - ToBeHandled - Open;

    /// <summary>Whether the parts are the whole.</summary>
    public bool Balances => Difference == 0;
}

/// <summary>By what a ledger is broken down.</summary>
public enum LedgerDimension
{
    /// <summary>Court (执行法院).</summary>
    Court,

    /// <summary>Division (承办部门).</summary>
    Division,

    /// <summary>Handler (承办人).</summary>
    Handler,

    /// <summary>Year of filing (立案年度).</summary>
    Year,

    /// <summary>Closing method (结案方式).</summary>
    Method,
}

/// <summary>Where a line of a ledger belongs; what the dimension does not use, or the files do not tell, is <see langword="null"/>.</summary>
/// <param name="Court">Court.</param>
/// <param name="Division">Division.</param>
/// <param name="Handler">Handler, as the files have the name.</param>
/// <param name="Year">Year of filing.</param>
/// <param name="Method">Closing method.</param>
public readonly record struct LedgerKey(string? Court = null, string? Division = null, string? Handler = null, int? Year = null, ClosureMethod? Method = null);

/// <summary>Counts of a set of cases. Filled while a docket is built, then only read.</summary>
public sealed class Tally
{
    private readonly long[] _labels = new long[Enum.GetValues<ClosureLabel>().Length];
    private IndicatorCount _concludedInPeriod;
    private IndicatorCount _terminationQuality;
    private IndicatorCount _overall;

    internal Tally()
    {
    }

    /// <summary>Cases that were reviewed: everything but those out of scope.</summary>
    public long Reviewed => Qualified + ToBeHandled + Open;

    /// <summary>合格.</summary>
    public long Qualified => this[ClosureLabel.ActuallyConcluded] + this[ClosureLabel.CompliantTermination];

    /// <summary>待处理.</summary>
    public long ToBeHandled => this[ClosureLabel.NotConcluded] + this[ClosureLabel.MisreportedClosure] + this[ClosureLabel.NonCompliantTermination] + this[ClosureLabel.IncompleteTermination];

    /// <summary>待核.</summary>
    public long Open { get; private set; }

    /// <summary>Closed before 2015-01-01, or no implementation case.</summary>
    public long OutOfScope { get; private set; }

    /// <summary>Closed by a method other than 终本, as reported or ruled.</summary>
    public long Concluded { get; private set; }

    /// <summary>Closed by 终本, as reported or ruled.</summary>
    public long Terminated { get; private set; }

    /// <summary>Steps to be done.</summary>
    public long Steps { get; private set; }

    /// <summary>Steps that are due and not done.</summary>
    public long OverdueSteps { get; private set; }

    /// <summary>Steps of the docket before that are done.</summary>
    public long StepsDone { get; private set; }

    /// <summary>Pending cases in which nothing was done since the docket before.</summary>
    public long Unmoved { get; private set; }

    /// <summary>Pending before, qualified now.</summary>
    public long Settled { get; private set; }

    /// <summary>Cases with a gap in their supervision.</summary>
    public long WithGaps { get; private set; }

    /// <summary>The parts and the whole.</summary>
    public Reconciliation Reconciliation => new(Qualified, ToBeHandled, Open, Reviewed);

    /// <summary>Cases of a label.</summary>
    /// <param name="label">The label.</param>
    public long this[ClosureLabel label] => _labels[(int)label];

    /// <summary>The indicators that the cases alone tell: KPI-1, KPI-2 and KPI-4.</summary>
    public IReadOnlyList<IndicatorValue> Indicators =>
    [
        Of(Enforcement.Campaigning.Indicators.ConcludedInPeriod, _concludedInPeriod),
        Of(Enforcement.Campaigning.Indicators.TerminationQuality, _terminationQuality),
        Of(Enforcement.Campaigning.Indicators.OverallConclusion, _overall),
    ];

    /// <summary>实际执行率, 终本率 and 执结率, of all cases reviewed.</summary>
    public IReadOnlyList<IndicatorValue> Dashboard => Enforcement.Campaigning.Indicators.DashboardOf(Concluded, Terminated, Reviewed);

    internal void Add(DocketCase item, DateOnly asOf)
    {
        var row = item.Row;
        if (row.IsOutOfScope)
        {
            OutOfScope++;
            return;
        }

        if (row.Label is { } label) _labels[(int)label]++;
        else Open++;
        if (row.Gaps != SupervisionGaps.None) WithGaps++;
        if (item.Movement == CaseMovement.Unmoved) Unmoved++;
        if (item.Movement == CaseMovement.Settled) Settled++;
        Steps += row.Steps.Count;
        StepsDone += item.StepsDone;
        foreach (var step in row.Steps)
            if (step.DueOn < asOf) OverdueSteps++;

        var terminated = row.IsClosed && row.Method == ClosureMethod.InterimTermination;
        var concluded = row.IsClosed && row.Method is not (null or ClosureMethod.InterimTermination);
        if (terminated) Terminated++;
        if (concluded) Concluded++;
        CountInPeriod(row, concluded);
        if (terminated) Count(ref _terminationQuality, row.Label is null ? null : row.Label == ClosureLabel.CompliantTermination);
        if (row.ClosedOn is not { } day || day >= asOf.AddYears(-3)) Count(ref _overall, terminated ? true : concluded ? InPeriod(row) : false);
    }

    private static IndicatorValue Of(Indicator indicator, IndicatorCount count) => indicator.Of(count.Numerator, count.Denominator, count.Open);

    private static bool? InPeriod(DocketRow row) => row.Period switch { DeadlineStatus.Met => true, DeadlineStatus.MetLate or DeadlineStatus.Overdue => false, _ => null };

    private static void Count(ref IndicatorCount count, bool? counts) =>
        count = new(count.Numerator + (counts == true ? 1 : 0), count.Denominator + 1, count.Open + (counts is null ? 1 : 0));

    // Of cases whose period has ended or that are closed. Where it is not known whether there was property, a case weighs only if it may have been concluded in time.
    private void CountInPeriod(DocketRow row, bool concluded)
    {
        if (row.HasRealisableProperty == false || (!row.IsClosed && row.Period != DeadlineStatus.Overdue)) return;
        bool? counts = concluded ? InPeriod(row) : false;
        if (row.HasRealisableProperty == true) Count(ref _concludedInPeriod, counts);
        else if (counts != false) Count(ref _concludedInPeriod, null);
    }
}

/// <summary>A line of a ledger. Immutable once the docket is built.</summary>
/// <param name="Key">Where it belongs.</param>
/// <param name="Tally">What was counted.</param>
public sealed record LedgerLine(LedgerKey Key, Tally Tally);

/// <summary>The ledger of a docket (底数): every case counted once, in all and by court, division, handler, year and closing method.</summary>
/// <remarks>Immutable once the docket is built.</remarks>
public sealed class Ledger
{
    private readonly Dictionary<LedgerKey, Tally>[] _lines = [.. Enum.GetValues<LedgerDimension>().Select(static _ => new Dictionary<LedgerKey, Tally>())];

    internal Ledger()
    {
    }

    /// <summary>All cases.</summary>
    public Tally Total { get; } = new();

    /// <summary>The lines of a dimension: by court, division, handler, year and method in that order, what the files do not tell last.</summary>
    /// <param name="dimension">The dimension.</param>
    public IReadOnlyList<LedgerLine> By(LedgerDimension dimension) =>
    [
        .. _lines[(int)dimension].Select(static line => new LedgerLine(line.Key, line.Value))
            .OrderBy(static line => line.Key.Court, Texts.NullLast).ThenBy(static line => line.Key.Division, Texts.NullLast).ThenBy(static line => line.Key.Handler, Texts.NullLast)
            .ThenBy(static line => line.Key.Year ?? int.MaxValue).ThenBy(static line => line.Key.Method ?? (ClosureMethod)int.MaxValue),
    ];

    internal void Add(DocketCase item, DateOnly asOf)
    {
        var row = item.Row;
        Total.Add(item, asOf);
        Line(LedgerDimension.Court, new(row.Court)).Add(item, asOf);
        Line(LedgerDimension.Division, new(row.Court, row.Division)).Add(item, asOf);
        Line(LedgerDimension.Handler, new(row.Court, row.Division, row.Handler)).Add(item, asOf);
        Line(LedgerDimension.Year, new(Year: row.Year)).Add(item, asOf);
        Line(LedgerDimension.Method, new(Method: row.Method)).Add(item, asOf);
    }

    private Tally Line(LedgerDimension dimension, LedgerKey key)
    {
        ref var tally = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_lines[(int)dimension], key, out _);
        return tally ??= new();
    }
}
