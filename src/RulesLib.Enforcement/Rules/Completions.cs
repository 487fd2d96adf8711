using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>A finding that was completed since.</summary>
/// <param name="Finding">What was amiss, or not proved.</param>
/// <param name="On">The day it was completed.</param>
public readonly record struct CompletedFinding(Finding Finding, KnownDate On);

/// <summary>
/// What the file records as completed (补正) by the day of judging. A defect is completed now and the history stays as it was;
/// a fatal defect cannot be completed. Silence is no question: only what is recorded counts.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Completions
{
    private readonly ILookup<string, Completion> _byRule;
    private readonly FactPaths _paths;

    private Completions(CaseFile file, DateOnly asOf)
    {
        _byRule = file.Closure.Completions.Where(completion => completion.RuleId.IsGiven && (completion.CompletedOn <= asOf).IsTrue).ToLookup(static completion => completion.RuleId.Value, StringComparer.Ordinal);
        _paths = new(file);
    }

    public static Completions? Of(CaseFile file, DateOnly asOf) => file.Closure.Completions.Count == 0 ? null : new(file, asOf);

    /// <summary>The id of a person or thing, as the file gives it; of one without, its place; none for the case.</summary>
    public static Known<string> NameOf(Fact? subject, FactPaths paths) =>
        subject is null ? Known<string>.None : IdOf(subject) is { IsGiven: true } id ? id : paths.Of(subject);

    /// <summary>The day a finding was completed, the first one if there are several; none if it was not.</summary>
    public KnownDate DayOf(Assessment assessment, Finding finding)
    {
        if (finding.Severity == Severity.Fatal) return KnownDate.None;
        return assessment.Info.Aliases.Append(assessment.RuleId).SelectMany(id => _byRule[id])
            .Where(completion => IsAbout(completion, assessment.Subject) && (!completion.Requirement.IsGiven || completion.Requirement.Value == finding.Key))
            .Aggregate(KnownDate.None, static (first, completion) => KnownDate.Earlier(first, completion.CompletedOn));
    }

    private bool IsAbout(Completion completion, Fact? subject) => subject is null
        ? !completion.SubjectId.IsGiven
        : completion.SubjectId.TryGet(out var id) && ((IdOf(subject) == id).IsTrue || _paths.Of(subject) == id);

    private static Known<string> IdOf(Fact subject) =>
        FactModel.Of(subject.GetType()).ByName.TryGetValue(nameof(Debtor.Id), out var member) && member.Get(subject) is Known<string> id ? id : default;
}
