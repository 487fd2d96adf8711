using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement;

/// <summary>What followed an interim termination (终本), as of the day of judging. It never changes the label of the closing. Immutable and thread-safe.</summary>
public sealed class AfterTermination
{
    private AfterTermination(IReadOnlyList<Assessment> assessments) => Assessments = assessments;

    /// <summary>What every duty after the ruling came to, by rule id and then in the order of the file.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>The worst that is certain.</summary>
    public MonitoringState State => Assessments.SelectMany(Findings).Where(static f => f.Met.IsFalse).Select(static f => f.State).Append(MonitoringState.Pass).Max();

    /// <summary>The worst that the missing facts still allow.</summary>
    public MonitoringState WorstPossible => Assessments.SelectMany(Findings).Select(static f => f.State).Append(MonitoringState.Pass).Max();

    /// <summary>The findings of one assessment, each with what it means.</summary>
    /// <param name="assessment">An assessment of this list.</param>
    public static IEnumerable<(string Requirement, Truth Met, MonitoringState State)> Findings(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.StateOf is not { } stateOf) yield break;
        foreach (var finding in assessment.Findings)
            yield return (finding.Key, assessment.Outcome == Outcome.Undetermined ? Truth.Unknown : finding.Met, stateOf(finding.Key));
    }

    internal static AfterTermination? Of(Matter matter, IReadOnlyList<Assessment> monitoring) => matter.IsInterimTermination ? new(monitoring) : null;
}
