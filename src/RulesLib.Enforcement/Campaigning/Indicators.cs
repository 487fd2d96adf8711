using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Campaigning;

/// <summary>How many of how many.</summary>
/// <param name="Numerator">Those that are known to count.</param>
/// <param name="Denominator">All of them.</param>
/// <param name="Open">Those of which it is not known whether they count, such as cases in 待核; they are not in the numerator.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct IndicatorCount(long Numerator, long Denominator, long Open = 0);

/// <summary>An indicator for a set of cases, petitions or courts. Immutable and thread-safe.</summary>
public sealed record IndicatorValue
{
    internal IndicatorValue(Indicator indicator, IndicatorCount count) => (Indicator, Count) = (indicator, count);

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>What was counted.</summary>
    public IndicatorCount Count { get; }

    /// <summary>The share that is certain, from 0 to 1, not rounded; <see langword="null"/> if there is nothing to count.</summary>
    public decimal? Share => Of(Count.Numerator);

    /// <summary>The share if all that is open counts.</summary>
    public decimal? ShareAtMost => Of(Count.Numerator + Count.Open);

    /// <summary>Whether the threshold is reached; unknown while the open ones decide, if there is nothing to count, or if there is no threshold.</summary>
    public Truth Met => Indicator.Threshold is not { } threshold || Share is not { } share ? Truth.Unknown
        : share >= threshold ? true
        : ShareAtMost < threshold ? false
        : Truth.Unknown;

    private decimal? Of(long numerator) => Count.Denominator == 0 ? null : (decimal)numerator / Count.Denominator;
}

/// <summary>What an indicator counts, and what is asked of it. Immutable and thread-safe.</summary>
public sealed class Indicator
{
    internal Indicator(string id, decimal? threshold, Confidence confidence) => (Id, Threshold, Confidence) = (id, threshold, confidence);

    /// <summary>A stable name: that of the law catalogue, such as <c>KPI-1</c>, or a word.</summary>
    public string Id { get; }

    /// <summary>The least share, inclusive, from 0 to 1; <see langword="null"/> if none is asked.</summary>
    public decimal? Threshold { get; }

    /// <summary>How well the definition of numerator and denominator is backed; the thresholds were all seen.</summary>
    public Confidence Confidence { get; }

    /// <summary>What it is called.</summary>
    /// <param name="culture">The language.</param>
    public string Title(CultureInfo culture) => Text("title", culture);

    /// <summary>What is counted.</summary>
    /// <param name="culture">The language.</param>
    public string Numerator(CultureInfo culture) => Text("numerator", culture);

    /// <summary>Of what.</summary>
    /// <param name="culture">The language.</param>
    public string Denominator(CultureInfo culture) => Text("denominator", culture);

    /// <summary>The indicator of a count.</summary>
    /// <param name="numerator">Those that are known to count.</param>
    /// <param name="denominator">All of them.</param>
    /// <param name="open">Those of which it is not known whether they count; not in the numerator.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the parts are more than the whole.</exception>
    public IndicatorValue Of(long numerator, long denominator, long open = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegative(open);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, checked(numerator + open));
        return new(this, new(numerator, denominator, open));
    }

    /// <summary>The stable name.</summary>
    public override string ToString() => Id;

    private string Text(string key, CultureInfo culture) => TextCatalog.Get(nameof(Campaigning), $"{Id}.{key}", culture);
}

/// <summary>
/// The core indicators of the 2018 campaign (三个90%、一个80% and 四个90%) and the rates of court dashboards, as calculations over counts.
/// Policy of the campaign, no law. Immutable and thread-safe.
/// </summary>
public static class Indicators
{
    /// <summary>KPI-1, 有财产可供执行案件法定期限内实际执结率: at least 90 %. The denominator is a reading; no official formula was found.</summary>
    [Implements(Handling.Calculation, "KPI-1")]
    public static Indicator ConcludedInPeriod { get; } = new("KPI-1", 0.90m, Confidence.Unsure);

    /// <summary>KPI-2, 终本合格率: at least 90 %. Of all cases reported or ruled as 终本, those labelled 合规终本; cases in 待核 are open.</summary>
    [Implements(Handling.Calculation, "KPI-2")]
    public static Indicator TerminationQuality { get; } = new("KPI-2", 0.90m, Confidence.Derived);

    /// <summary>KPI-3, 执行信访案件办结率: at least 90 %.</summary>
    [Implements(Handling.Calculation, "KPI-3")]
    public static Indicator PetitionsClosed { get; } = new("KPI-3", 0.90m, Confidence.Seen);

    /// <summary>KPI-4, 三年整体执结率: at least 80 %. The closing rate of 终本 plus the rate of actual conclusion in the period; see <see cref="OverallConclusionOf"/>.</summary>
    [Implements(Handling.Calculation, "KPI-4")]
    public static Indicator OverallConclusion { get; } = new("KPI-4", 0.80m, Confidence.Seen);

    /// <summary>KPI-5, the fourth 90 %: courts that meet the core indicators; see <see cref="CourtsOnTargetOf"/>.</summary>
    [Implements(Handling.Calculation, "KPI-5")]
    public static Indicator CourtsOnTarget { get; } = new("KPI-5", 0.90m, Confidence.Seen);

    /// <summary>实际执行率 of dashboards: all closings other than 终本, of the cases handled (old and new). No threshold.</summary>
    public static Indicator ActualConclusion { get; } = new("actual-conclusion", null, Confidence.Seen);

    /// <summary>终本率 of dashboards: closings by 终本, of the cases handled. No threshold.</summary>
    public static Indicator Termination { get; } = new("termination", null, Confidence.Seen);

    /// <summary>执结率 of dashboards: 实际执行率 plus 终本率. No threshold.</summary>
    public static Indicator Conclusion { get; } = new("conclusion", null, Confidence.Seen);

    /// <summary>The five core indicators, in their order.</summary>
    public static IReadOnlyList<Indicator> Core { get; } = Array.AsReadOnly([ConcludedInPeriod, TerminationQuality, PetitionsClosed, OverallConclusion, CourtsOnTarget]);

    /// <summary>KPI-4 from its two parts.</summary>
    /// <param name="terminated">Cases closed by 终本.</param>
    /// <param name="concludedInPeriod">Cases actually concluded in the statutory period.</param>
    /// <param name="handled">Cases handled in the three years, old and new.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the parts are more than the whole.</exception>
    public static IndicatorValue OverallConclusionOf(long terminated, long concludedInPeriod, long handled)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(terminated);
        ArgumentOutOfRangeException.ThrowIfNegative(concludedInPeriod);
        return OverallConclusion.Of(checked(terminated + concludedInPeriod), handled);
    }

    /// <summary>The three rates of a dashboard: 实际执行率, 终本率 and 执结率, the last being the sum of the others.</summary>
    /// <param name="concluded">Cases closed by a method other than 终本.</param>
    /// <param name="terminated">Cases closed by 终本.</param>
    /// <param name="handled">Cases handled, old and new.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the parts are more than the whole.</exception>
    public static IReadOnlyList<IndicatorValue> DashboardOf(long concluded, long terminated, long handled) =>
        [ActualConclusion.Of(concluded, handled), Termination.Of(terminated, handled), Conclusion.Of(checked(concluded + terminated), handled)];

    /// <summary>KPI-5: a court counts if it meets all of KPI-1 to KPI-4, and is open if one of them is open and none is missed.</summary>
    /// <param name="courts">The values of each court; an indicator that is not among them is open.</param>
    public static IndicatorValue CourtsOnTargetOf(IEnumerable<IReadOnlyCollection<IndicatorValue>> courts)
    {
        ArgumentNullException.ThrowIfNull(courts);
        Truth[] met = [.. courts.Select(static values => Core.Take(4).Aggregate((Truth)true, (all, core) => all & (values.FirstOrDefault(value => value.Indicator == core)?.Met ?? Truth.Unknown)))];
        return CourtsOnTarget.Of(met.Count(static court => court.IsTrue), met.Length, met.Count(static court => court.IsUnknown));
    }
}
