using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Monitoring;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement;

/// <summary>What followed an interim termination (终本), as of the day of judging. It never changes the label of the closing. Immutable and thread-safe.</summary>
public sealed class AfterTermination
{
    private readonly Matter _matter;
    private readonly Lazy<IReadOnlyList<Deadline>> _tasks;

    private AfterTermination(Matter matter, IReadOnlyList<Assessment> assessments)
    {
        (_matter, Assessments) = (matter, assessments);
        _tasks = new(() => [.. QueryWindows.Of(matter)]);
    }

    /// <summary>What every duty after the ruling came to, by rule id and then in the order of the file.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>The queries of five years, one task for each window and debtor (ZP-03); none while the case is not closed.</summary>
    public IReadOnlyList<Deadline> Tasks => _tasks.Value;

    /// <summary>The last day of the five years of queries, counted from this closing.</summary>
    public KnownDate QueriesEndOn => Ending(_matter.ClosedOn);

    /// <summary>
    /// For a resumed case that was closed by interim termination before: the last day of the five years counted from that closing. Whether the
    /// years start anew is not settled, so both days are kept. None where there was no such closing.
    /// </summary>
    [Implements(Handling.Calculation, "SC-20")]
    public KnownDate FormerQueriesEndOn => _matter.TypeOfCase.Is(static type => type == CaseType.ResumedEnforcement).IsTrue
        && _matter.Case.OriginalCase.Method.Is(static method => method == ClosureMethod.InterimTermination) is { IsFalse: false } before
        ? before.IsTrue ? Ending(_matter.Case.OriginalCase.ClosedOn) : KnownDate.Unknown
        : KnownDate.None;

    /// <summary>The worst that is certain.</summary>
    public MonitoringState State => Assessments.SelectMany(Findings).Where(static f => f.Met.IsFalse).Select(static f => f.State).Append(MonitoringState.Pass).Max();

    /// <summary>The worst that the missing facts still allow.</summary>
    public MonitoringState WorstPossible => Assessments.SelectMany(Findings).Select(static f => f.State).Append(MonitoringState.Pass).Max();

    /// <summary>The findings of one assessment, each with what it means.</summary>
    /// <param name="assessment">An assessment of this list.</param>
    public static IEnumerable<(string Requirement, Truth Met, MonitoringState State)> Findings(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        foreach (var finding in assessment.Findings)
            if (assessment.Rule.MeaningOf(finding.Key) is { } state)
                yield return (finding.Key, assessment.Outcome == Outcome.Undetermined ? Truth.Unknown : finding.Met, state);
    }

    internal static AfterTermination? Of(Matter matter, IReadOnlyList<Assessment> monitoring) => matter.IsInterimTermination ? new(matter, monitoring) : null;

    private KnownDate Ending(KnownDate closedOn) => QueryWindows.TermEndsOn(_matter, closedOn);
}
