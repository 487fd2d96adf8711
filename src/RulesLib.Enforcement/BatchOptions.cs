using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement;

/// <summary>How many cases are judged in one go. The defaults suit a batch on a machine of its own.</summary>
public sealed record BatchOptions
{
    /// <summary>How many cases are read and judged at the same time; 1 does all work on the thread of the caller. Default: the number of processors.</summary>
    public int MaxDegreeOfParallelism { get; init => field = AtLeastOne(value); } = Environment.ProcessorCount;

    /// <summary>Whether results come in the order of the input; otherwise each comes when it is ready. Default: <see langword="true"/>.</summary>
    public bool IsOrdered { get; init; } = true;

    /// <summary>
    /// How many cases may be under way or wait to be taken, each with its case file and report: this bounds the memory. Default: 16 for each
    /// degree of parallelism.
    /// </summary>
    public int? Capacity { get; init => field = value is { } given ? AtLeastOne(given) : null; }

    /// <summary>How the law of the closing is chosen. Default: the law in force at the closing.</summary>
    public EvaluationMode Mode { get; init; } = EvaluationMode.InForceAtClosure;

    /// <summary>
    /// Whether the day of judging that a file tells (<see cref="CaseFile.AsOf"/>) comes first; a file that tells no exact day is then an error, one that tells
    /// none is judged on the day of the batch. Default: <see langword="false"/>.
    /// </summary>
    public bool PrefersDayOfFile { get; init; }

    /// <summary>How the cases stand in a stream. Default: told by its beginning.</summary>
    public CaseFileLayout Layout { get; init; } = CaseFileLayout.Automatic;

    /// <summary>Hears how far the batch is: at most ten times a second, and once at the end.</summary>
    public IProgress<BatchProgress>? Progress { get; init; }

    internal int Places => Capacity ?? 16 * MaxDegreeOfParallelism;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}

/// <summary>How far a batch is.</summary>
/// <param name="Answered">Cases judged and handed over.</param>
/// <param name="Failed">Records that could not be read or judged, handed over as errors.</param>
/// <param name="Bytes">Bytes of the stream up to the last record handed over; 0 if there is no stream. Unordered, the farthest of them.</param>
public readonly record struct BatchProgress(long Answered, long Failed, long Bytes)
{
    /// <summary>Records handed over.</summary>
    public long Done => Answered + Failed;
}

/// <summary>What one record of a batch came to: a report, or what stood in its way.</summary>
/// <param name="Record">The record: its number, its line, its case file.</param>
/// <param name="Report">The report; <see langword="null"/> if the record could not be read or judged.</param>
/// <param name="Errors">Why there is no report; empty if there is one.</param>
/// <param name="Failure">What the evaluator threw; <see langword="null"/> unless it failed. Its message may hold personal data.</param>
public sealed record CaseResult(CaseFileRecord Record, EnforcementReport? Report, IReadOnlyList<JsonError> Errors, Exception? Failure = null)
{
    /// <summary>Whether there is a report.</summary>
    public bool IsAnswered => Report is not null;
}
