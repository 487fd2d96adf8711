using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Tests.Rules;

/// <summary>One evaluator for all tests, and short ways to ask it.</summary>
internal static class Judging
{
    public static EnforcementEvaluator Evaluator { get; } = EnforcementEvaluator.Create();

    public static DateOnly CampaignDay { get; } = new(2018, 4, 28);

    public static EnforcementReport Judge(this CaseFile file, string? asOf = null, EvaluationMode mode = EvaluationMode.InForceAtClosure) =>
        Evaluator.Evaluate(file, asOf is null ? CampaignDay : Cases.Day(asOf), mode);

    /// <summary>The assessments of a rule, in the order of the file.</summary>
    public static IReadOnlyList<Assessment> Of(this EnforcementReport report, string ruleId) =>
        [.. report.Conclusions.OfType<Assessment>().Where(a => a.RuleId == ruleId)];

    /// <summary>The only assessment of a rule.</summary>
    public static Assessment The(this EnforcementReport report, string ruleId) => report.Of(ruleId).Should().ContainSingle("{0} judges once in this file", ruleId).Subject;
}
