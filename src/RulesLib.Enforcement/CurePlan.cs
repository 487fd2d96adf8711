using System.Globalization;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement;

/// <summary>How a step of a plan stands.</summary>
public enum CureStepStatus
{
    /// <summary>The defect cannot be completed; the next procedure decides.</summary>
    Irreparable,

    /// <summary>The defect can be completed now.</summary>
    Open,

    /// <summary>The file does not say whether there is a defect: supply the missing facts.</summary>
    FactsMissing,
}

/// <summary>One step of a plan: one cure for one person, thing, or the case. Immutable and thread-safe.</summary>
public sealed class CureStep
{
    internal CureStep(Matter matter, CureStepStatus status, Cure cure, Fact? subject, CureLine line, IReadOnlyList<(Assessment Assessment, Finding Finding)> mends)
    {
        (Matter, Status, Cure, Subject, Line, Mends) = (matter, status, cure, subject, line, mends);
        RuleIds = [.. mends.Select(static m => m.Assessment.RuleId).Distinct()];
        DueOn = status == CureStepStatus.Irreparable ? matter.AsOf : matter.AsOf.AddDays(line.Days(matter));
    }

    internal CureStep(Matter matter, IReadOnlyList<Question> questions)
        : this(matter, CureStepStatus.FactsMissing, Cure.None, null, Cures.Of(Cure.CompleteFile), []) =>
        (Questions, RuleIds) = (questions, [.. questions.SelectMany(static q => q.AskedBy).Distinct().Order(RuleIdComparer.Instance)]);

    /// <summary>How it stands.</summary>
    public CureStepStatus Status { get; }

    /// <summary>What to do; <see cref="Cure.None"/> where facts are missing.</summary>
    public Cure Cure { get; }

    /// <summary>Who or what it concerns; <see langword="null"/> for the case as a whole.</summary>
    public Fact? Subject { get; }

    /// <summary>Ids of the rules whose defects it mends, or that are open.</summary>
    public IReadOnlyList<string> RuleIds { get; }

    /// <summary>Who does it.</summary>
    public Responsible By => Line.By;

    /// <summary>Its place in the order of the procedure.</summary>
    public CureStage Stage => Line.Stage;

    /// <summary>The day it is due, counted from the day of judging; that day itself means at once.</summary>
    public KnownDate DueOn { get; }

    /// <summary>What follows if the defect cannot be completed; otherwise <see langword="null"/>.</summary>
    public NextProcedure? Next => Status == CureStepStatus.Irreparable ? Line.Next : null;

    /// <summary>The missing facts, where that is the step.</summary>
    public IReadOnlyList<Question> Questions { get; } = [];

    /// <summary>The articles of the rules it mends, each of its day.</summary>
    public IReadOnlyList<Citation> Citations =>
        [.. Mends.Select(static m => m.Assessment.Info).Distinct().SelectMany(info => info.CitationsOn(Wording.CitationDay(info, Matter, null))).DistinctBy(static citation => citation.Render(CultureInfo.InvariantCulture))];

    /// <summary>The defects it mends: each requirement that is not met, with the assessment it belongs to; empty where facts are missing.</summary>
    public IReadOnlyList<(Assessment Assessment, Finding Finding)> Mends { get; }

    private CureLine Line { get; }

    private Matter Matter { get; }

    /// <summary>Carries the step out: records the completions, and the facts the act creates.</summary>
    /// <param name="file">The file that was judged, or one that grew from it.</param>
    /// <param name="day">The day it is done.</param>
    /// <returns>The file afterwards; the same file if the step is not an act.</returns>
    public CaseFile Apply(CaseFile file, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (Status != CureStepStatus.Open) return file;
        var paths = new FactPaths(Matter.File);
        var recorded = file.Closure.Completions;

        // The act also answers what it was not known whether it was done: an interview held now needs no earlier attempts.
        var answered = Mends.Select(static mend => mend.Assessment).Distinct()
            .SelectMany(assessment => assessment.Findings.Where(finding => finding.Cure == Cure && Cures.CanComplete(finding)).Select(finding => (assessment.RuleId, finding.Key)));
        var completions = answered.Select(requirement => new Completion
        {
            RuleId = requirement.RuleId,
            Requirement = requirement.Key,
            SubjectId = Completions.NameOf(Subject, paths),
            CompletedOn = day,
        });
        var completed = file with { Closure = file.Closure with { Completions = new([.. recorded.Concat(completions).Distinct()], recorded.IsComplete) } };
        return Line.Facts is { } facts ? facts(completed, Subject, IndexOf(Subject, paths), day) : completed;
    }

    // The place in its list; -1 for what stands in none.
    private static int IndexOf(Fact? subject, FactPaths paths)
    {
        if (subject is null) return -1;
        var path = paths.Of(subject);
        return path.EndsWith(']') && int.TryParse(path.AsSpan(path.LastIndexOf('[') + 1).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
    }
}

/// <summary>
/// What is to be done about a case, in order: first what cannot be completed, with the procedure that follows, because it decides;
/// then the acts in the order of the procedure; last the facts to supply. Empty if nothing is amiss.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CurePlan
{
    private readonly Matter _matter;

    private CurePlan(Matter matter, IReadOnlyList<CureStep> steps) => (_matter, Steps) = (matter, steps);

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<CureStep> Steps { get; }

    /// <summary>Carries out every act of the plan on the day of judging.</summary>
    /// <param name="file">The file that was judged, or one that grew from it.</param>
    /// <returns>The file afterwards. Once more changes nothing more.</returns>
    public CaseFile Apply(CaseFile file) => Steps.Aggregate(file, (changed, step) => step.Apply(changed, _matter.AsOf));

    internal static CurePlan Of(EnforcementReport report, IReadOnlyList<Question> questions) =>
        new(report.Matter, questions.Count > 0 ? [.. report.Repairs, new(report.Matter, questions)] : report.Repairs);

    internal static IReadOnlyList<CureStep> RepairsOf(EnforcementReport report)
    {
        var matter = report.Matter;

        // Without a closing, or before the law of these rules, there is nothing to complete.
        var handling = !matter.File.Closure.Exists.IsTrue ? [] : report.Conduct.Concat(report.AfterTermination?.Assessments ?? []);
        var assessments = report.Closure.IsOutOfScope ? [] : report.Closure.Assessments.Concat(handling);
        return
        [
            .. assessments
                .Where(static a => a.Outcome is Outcome.Breached or Outcome.ManualReview)
                .SelectMany(static a => a.Findings.Where(static f => f.Met.IsFalse && f.Cure != Cure.None).Select(f => (Assessment: a, Finding: f)))
                .GroupBy(static m => (Status: Cures.CanComplete(m.Finding) ? CureStepStatus.Open : CureStepStatus.Irreparable, m.Finding.Cure, Subject: new ByReference(m.Assessment.Subject)))
                .Select(group => new CureStep(matter, group.Key.Status, group.Key.Cure, group.Key.Subject.Part, Cures.Of(group.Key.Cure), [.. group]))
                .OrderBy(static step => step.Status).ThenBy(static step => step.Stage),
        ];
    }

    // Two parts of equal content are two parts.
    private readonly record struct ByReference(Fact? Part)
    {
        public bool Equals(ByReference other) => ReferenceEquals(Part, other.Part);

        public override int GetHashCode() => Part is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Part);
    }
}
