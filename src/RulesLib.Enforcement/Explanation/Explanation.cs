using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Explanation;

/// <summary>Why a rule came to its outcome for one subject: condition by condition, with the facts read and their values.</summary>
/// <param name="RuleId">Catalogue id.</param>
/// <param name="Title">What the rule is about, in the language asked for.</param>
/// <param name="Subject">Who or what was judged, personal data masked.</param>
/// <param name="SubjectPath">JSON path of that part of the file.</param>
/// <param name="Outcome">What the rule found.</param>
/// <param name="Citations">The articles it rests on, as of its day.</param>
/// <param name="Conditions">Its conditions in the order in which they were judged.</param>
/// <param name="Failure">If the rule failed: the kind of failure, never its text.</param>
public sealed record RuleExplanation(
    string RuleId,
    string Title,
    string Subject,
    string SubjectPath,
    Outcome Outcome,
    IReadOnlyList<string> Citations,
    IReadOnlyList<ConditionExplanation> Conditions,
    string? Failure);

/// <summary>One condition of a rule.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Key">Its name inside the rule.</param>
/// <param name="Text">What it says, in the language asked for.</param>
/// <param name="Truth">Whether it holds.</param>
/// <param name="Severity">For a requirement: what a failure weighs.</param>
/// <param name="Cure">For a requirement: what mends it.</param>
/// <param name="Facts">The facts read for it.</param>
public sealed record ConditionExplanation(ConditionKind Kind, string Key, string Text, Truth Truth, Severity? Severity, Cure Cure, IReadOnlyList<FactExplanation> Facts)
{
    /// <summary>The day a requirement that was not met, or not proved, was completed; none if it was not.</summary>
    public KnownDate CompletedOn { get; init; } = KnownDate.None;
}

/// <summary>A fact that was read.</summary>
/// <param name="Path">Where it stands in the file.</param>
/// <param name="Label">What it is, in the language asked for.</param>
/// <param name="Value">Its value as text; personal data masked unless the host asks otherwise.</param>
/// <param name="IsKnown">Whether the file tells anything of it.</param>
/// <param name="IsSettled">Whether the file tells it exactly.</param>
public sealed record FactExplanation(string Path, string Label, string Value, bool IsKnown, bool IsSettled);

/// <summary>A fact that is missing, and who asks for it.</summary>
/// <param name="Path">Where it belongs in the file; <c>[?]</c> stands for somebody the file does not name.</param>
/// <param name="Label">What it is, in the language of the evaluator.</param>
/// <param name="AskedBy">Ids of the rules that it would help to decide.</param>
/// <param name="Weight">How much hangs on it: the sum of the grades at stake over all assessments that read it.</param>
/// <param name="Severity">The worst grade at stake.</param>
public sealed record Question(string Path, string Label, IReadOnlyList<string> AskedBy, int Weight, Severity Severity);
