using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Benchmarks.FullCase;

/// <summary>What a duty came to.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Subject">Whom or what it is about; null for the case.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Severity">The worst known breach; null without one.</param>
internal sealed record Decision(string RuleId, Fact? Subject, Outcome Outcome, Severity? Severity)
{
    /// <summary>Decides from what one would write into an if: does it apply, is there an exception, and what is required?</summary>
    public static Decision Of(string ruleId, Fact? subject, Truth applies, Truth excepted, params ReadOnlySpan<(Truth Met, Severity Grade)> requirements)
    {
        if (applies.IsFalse) return new(ruleId, subject, Outcome.NotApplicable, null);
        if (excepted.IsTrue) return new(ruleId, subject, applies.IsTrue ? Outcome.Excepted : Outcome.Undetermined, null);
        if (!applies.IsTrue || !excepted.IsFalse) return new(ruleId, subject, Outcome.Undetermined, null);

        Truth all = true;
        Severity worst = 0;
        foreach (var (met, grade) in requirements)
        {
            all &= met;
            if (met.IsFalse && grade > worst) worst = grade;
        }

        return worst > 0 ? new(ruleId, subject, worst == Enforcement.Rules.Severity.ManualReview ? Outcome.ManualReview : Outcome.Breached, worst)
            : new(ruleId, subject, all.IsTrue ? Outcome.Satisfied : Outcome.Undetermined, null);
    }
}
