using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Benchmarks.FullCase;

/// <summary>What a duty came to.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Subject">Whom or what it is about; null for the case.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Severity">The worst known breach; null without one.</param>
/// <param name="WorstPossible">The worst requirement that is not known to be met; null if all are.</param>
/// <param name="Findings">The requirements that are not known to be met; null if there are none.</param>
internal sealed record Decision(string RuleId, Fact? Subject, Outcome Outcome, Severity? Severity, Severity? WorstPossible, (string Key, Truth Met, Severity Grade)[]? Findings)
{
    /// <summary>Decides from what one would write into an if: does it apply, is there an exception, and what is required?</summary>
    public static Decision Of(string ruleId, Fact? subject, Truth applies, Truth excepted, ReadOnlySpan<(string Key, Truth Met, Severity Grade)> requirements)
    {
        if (applies.IsFalse) return new(ruleId, subject, Outcome.NotApplicable, null, null, null);
        if (excepted.IsTrue) return new(ruleId, subject, applies.IsTrue ? Outcome.Excepted : Outcome.Undetermined, null, null, null);

        var open = 0;
        Severity worst = 0, possible = 0;
        foreach (var (_, met, grade) in requirements)
        {
            if (met.IsTrue) continue;
            open++;
            if (grade > possible) possible = grade;
            if (met.IsFalse && grade > worst) worst = grade;
        }

        var certain = applies.IsTrue && excepted.IsFalse;
        if (open == 0) return new(ruleId, subject, certain ? Outcome.Satisfied : Outcome.Undetermined, null, null, null);
        var findings = new (string, Truth, Severity)[open];
        foreach (var requirement in requirements)
            if (!requirement.Met.IsTrue) findings[^open--] = requirement;
        return !certain || worst == 0
            ? new(ruleId, subject, Outcome.Undetermined, null, possible, findings)
            : new(ruleId, subject, worst == Enforcement.Rules.Severity.ManualReview ? Outcome.ManualReview : Outcome.Breached, worst, possible, findings);
    }
}

/// <summary>What the twin answers: what the closing part of a report says of the duties it knows.</summary>
/// <param name="Label">The label; null while open or out of scope.</param>
/// <param name="Possible">Every label that the missing facts allow.</param>
/// <param name="Decisions">By rule, then in the order of the file.</param>
internal sealed record PlainReport(ClosureLabel? Label, ClosureLabel[] Possible, Decision[] Decisions)
{
    public static PlainReport Empty { get; } = new(null, [], []);
}
