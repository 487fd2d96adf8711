using System.Text.Json;
using System.Text.Json.Serialization;

using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Tests.Golden;

/// <summary>What a golden case asserts. What is left out is not asserted: cases from second-hand sources state bounds and questions only.</summary>
public sealed record Expectation
{
    public static JsonSerializerOptions Format { get; } = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Trust in the source: A ruling or record, B court news, C second-hand; own for a file of our own making.</summary>
    public required string Grade { get; init; }

    public EvaluationMode Mode { get; init; }

    /// <summary>Rule packs to judge with.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    public bool OutOfScope { get; init; }

    /// <summary>The label, or <c>open</c>.</summary>
    public string? Label { get; init; }

    public IReadOnlyList<ClosureLabel>? PossibleLabels { get; init; }

    /// <summary>Exactly these remarks stand beside the label.</summary>
    public IReadOnlyList<ClosureFlag>? Flags { get; init; }

    /// <summary><c>yes</c>, <c>no</c> or <c>open</c>.</summary>
    public string? Article1Met { get; init; }

    /// <summary>Exactly these rules are breached, each with its worst grade.</summary>
    public IReadOnlyDictionary<string, Severity>? Breached { get; init; }

    /// <summary>At least these rules are breached, each with its worst grade.</summary>
    public IReadOnlyDictionary<string, Severity>? BreachedAtLeast { get; init; }

    /// <summary>Exactly these rules are for a person to decide.</summary>
    public IReadOnlyList<string>? ManualReview { get; init; }

    /// <summary>At least these rules stay open.</summary>
    public IReadOnlyList<string>? UndeterminedAtLeast { get; init; }

    /// <summary>Exactly these rules stay open.</summary>
    public IReadOnlyList<string>? UndeterminedExactly { get; init; }

    /// <summary>Exactly these rules were completed after the ruling.</summary>
    public IReadOnlyList<string>? Completed { get; init; }

    /// <summary>At least these rules are met.</summary>
    public IReadOnlyList<string>? SatisfiedAtLeast { get; init; }

    /// <summary>Answers by person id and measure; measures that are left out are not asserted.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<MeasureKind, MeasureAnswer>>? Measures { get; init; }

    /// <summary>By person id and measure, the least and the most by the text of the day of each act: <c>50000..1000000</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<MeasureKind, IReadOnlyList<string>>>? Bounds { get; init; }

    /// <summary>What checks of what was done came to, by rule and then by path of the record or person; others are not asserted.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Outcome>>? Checks { get; init; }

    /// <summary>Exactly these checks find something wrong: rule and path of the record or person.</summary>
    public IReadOnlyList<string>? FailedChecks { get; init; }

    /// <summary>Exactly these steps, in order: status, cure, subject (by path; <c>case</c> for the whole), last day.</summary>
    public IReadOnlyList<string>? Plan { get; init; }

    /// <summary>Where the duties after an interim termination stand.</summary>
    public MonitoringState? AfterTermination { get; init; }

    /// <summary>Exactly these duties after an interim termination are breached.</summary>
    public IReadOnlyList<string>? BreachedAfterTermination { get; init; }

    /// <summary>At least these rules on conduct are breached.</summary>
    public IReadOnlyList<string>? ConductAtLeast { get; init; }

    /// <summary>By key, exactly these deadlines that have begun: last day and status, in the order of the file.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Deadlines { get; init; }

    /// <summary>By key, exactly these remedies: status, and the last day where there is one; holders in the same position count once.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Remedies { get; init; }

    /// <summary>At least these facts are asked for, as JSON paths.</summary>
    public IReadOnlyList<string>? AsksFor { get; init; }

    /// <summary>Exactly these contradictions are found.</summary>
    public IReadOnlyList<DataIssueKind>? DataIssues { get; init; }
}
