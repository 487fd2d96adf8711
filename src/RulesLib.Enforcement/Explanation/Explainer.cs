using System.Collections;
using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Explanation;

/// <summary>Runs rules again to explain them, and finds the questions that would decide what is open.</summary>
/// <param name="matter">The matter.</param>
/// <param name="whole">What paths begin with; the case file unless told otherwise.</param>
internal sealed class Explainer(Matter matter, Fact? whole = null)
{
    private readonly FactPaths _paths = new(whole ?? matter.File);

    public RuleExplanation Explain(Conclusion conclusion, CultureInfo culture)
    {
        var paths = _paths.Anew();
        var trace = Trace.Of(conclusion.Replay, paths);
        var info = conclusion.Info;
        return new(
            info.Id,
            Wording.Title(info, culture),
            Wording.Subject(matter, conclusion.Subject, culture),
            conclusion.Subject is null ? "$" : paths.Of(conclusion.Subject),
            conclusion.Outcome,
            Wording.Citations(info, matter, conclusion.Point, culture),
            [.. trace.Conditions.Select(condition => Explain(info, condition, culture) with { CompletedOn = CompletionOf(condition, (conclusion as Assessment)?.Completed) })],
            trace.Failure);
    }

    /// <summary>The missing facts, the weightiest first.</summary>
    public IReadOnlyList<Question> Questions(IEnumerable<OpenPoint> open, CultureInfo culture)
    {
        var asked = new Dictionary<string, (TracedFact Fact, SortedSet<string> Rules, int Weight, Severity Severity)>(StringComparer.Ordinal);
        foreach (var point in open)
        {
            var worst = point.AtStake;
            var trace = Trace.Of(point.Replay, _paths.Anew());
            var missing = trace.Conditions.Where(c => c.Truth.IsUnknown && !IsCompleted(c, point.Completed))
                .SelectMany(condition => condition.Facts.Where(static f => !IsSettled(f.Value)).Select(fact => (Fact: fact, Severity: condition.Kind == ConditionKind.Requirement ? condition.Severity ?? worst : worst)));
            foreach (var group in missing.GroupBy(static o => Place(o.Fact.Path), StringComparer.Ordinal))
            {
                var severity = group.Max(static o => o.Severity);
                var (first, rules, weight, known) = asked.GetValueOrDefault(group.Key, (group.First().Fact, new(StringComparer.Ordinal), 0, severity));
                rules.Add(point.RuleId);
                asked[group.Key] = (first, rules, weight + (int)severity, known > severity ? known : severity);
            }
        }

        return [.. asked
            .OrderByDescending(static q => q.Value.Severity)
            .ThenByDescending(static q => q.Value.Weight)
            .ThenBy(static q => q.Key, StringComparer.Ordinal)
            .Select(q => new Question(q.Key, Wording.Place(matter, q.Key, q.Value.Fact, culture), [.. q.Value.Rules], q.Value.Weight, q.Value.Severity))];
    }

    private ConditionExplanation Explain(RuleInfo info, TracedCondition condition, CultureInfo culture) => new(
        condition.Kind,
        condition.Key,
        Wording.Condition(info, condition.Key, culture),
        condition.Truth,
        condition.Severity,
        condition.Cure,
        [.. condition.Facts.Select(fact => new FactExplanation(
            fact.Path,
            Wording.FactLabel(fact, culture),
            Wording.Value(fact, matter.Options.ShowPersonalData, culture),
            IsKnown(fact.Value),
            IsSettled(fact.Value)))]);

    private static bool IsCompleted(TracedCondition condition, IReadOnlyList<CompletedFinding>? completed) => !CompletionOf(condition, completed).IsNone;

    private static KnownDate CompletionOf(TracedCondition condition, IReadOnlyList<CompletedFinding>? completed) =>
        condition.Kind != ConditionKind.Requirement || completed is null ? KnownDate.None
        : completed.Where(c => c.Finding.Key == condition.Key).Select(static c => c.On).FirstOrDefault(KnownDate.None);

    // Somebody the file does not name is one question: complete the list.
    private static string Place(string path)
    {
        var unnamed = path.IndexOf("[?]", StringComparison.Ordinal);
        return unnamed < 0 ? path : path[..unnamed];
    }

    private static bool IsKnown(object? value) => value switch
    {
        Truth truth => !truth.IsUnknown,
        IKnown known => !known.IsUnknown,
        Fact part => !part.IsUnknownPart,
        _ => true,
    };

    private static bool IsSettled(object? value) => value switch
    {
        Truth truth => !truth.IsUnknown,
        IKnown known => known.IsSettled,
        Fact part => !part.IsUnknownPart,
        _ => true,
    };
}

/// <summary>Something that the missing facts would decide.</summary>
/// <param name="RuleId">The rule that is open.</param>
/// <param name="AtStake">The worst that can come of it.</param>
/// <param name="Replay">Reads the facts again.</param>
/// <param name="Completed">What was completed needs no fact any more.</param>
internal readonly record struct OpenPoint(string RuleId, Severity AtStake, Action Replay, IReadOnlyList<CompletedFinding>? Completed = null);
