using System.Collections;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Tests.Rules;

/// <summary>
/// Rows of (rule, changed fact, what the rule then says). Put <c>gate:</c> or <c>ground:</c> before the id of a composite
/// requirement or a ground. Several subjects are told one after the other, parted by <c>|</c>.
/// </summary>
internal sealed class RuleTable(Func<CaseFile> start, EvaluationMode mode = EvaluationMode.InForceAtClosure, EnforcementEvaluator? evaluator = null) : IEnumerable<string>
{
    private readonly Dictionary<string, (string Rule, Func<CaseFile, CaseFile> Change, string Expected)> _rows = new(StringComparer.Ordinal);

    public TheoryData<string> Names => [.. _rows.Keys];

    /// <summary>Which outcomes the table asks for, by rule.</summary>
    public IEnumerable<(string Rule, string Expected)> Expectations => _rows.Values.Select(static row => (row.Rule, row.Expected));

    public void Add(string rule, string fact, Func<CaseFile, CaseFile> change, string expected) => _rows.Add($"{rule}: {fact}", (rule, change, expected));

    public void Check(string name)
    {
        var (rule, change, expected) = _rows[name];
        var report = (evaluator ?? Judging.Evaluator).Evaluate(change(start()), Judging.CampaignDay, mode);
        report.Faults.Should().BeEmpty();
        report.Tell(rule).Should().Be(expected);
        foreach (var assessment in report.Of(rule)) assessment.ShouldWeighWhatItFound();
    }

    public IEnumerator<string> GetEnumerator() => _rows.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Says in one line what a conclusion found.</summary>
internal static class Telling
{
    public static string Tell(this EnforcementReport report, string rule) =>
        rule.StartsWith("gate:", StringComparison.Ordinal) ? Tell(report.Closure.Gates.Single(gate => gate.RuleId == rule[5..]))
        : rule.StartsWith("ground:", StringComparison.Ordinal) ? string.Join(" | ", report.Closure.Grounds.Where(ground => ground.RuleId == rule[7..]).Select(Tell))
        : string.Join(" | ", report.Of(rule).Select(Tell));

    /// <summary>Outcome, then each requirement that is not known to be met (a question mark: not known), what it weighs and what mends it.</summary>
    public static string Tell(Assessment assessment) => assessment.Findings.IsEmpty()
        ? assessment.Outcome.ToString()
        : $"{assessment.Outcome}: {string.Join("; ", assessment.Findings.Select(Tell))}";

    public static void ShouldWeighWhatItFound(this Conclusion conclusion)
    {
        if (conclusion.Outcome is Outcome.NotApplicable or Outcome.Excepted or Outcome.Satisfied) conclusion.Findings.Should().BeEmpty();
        conclusion.WorstPossible.Should().Be(Worst(conclusion.Findings));
        conclusion.Severity.Should().Be(conclusion.Outcome is Outcome.Breached or Outcome.ManualReview ? Worst(conclusion.Findings.Where(static f => f.Met.IsFalse)) : null);
    }

    private static Severity? Worst(IEnumerable<Finding> findings) => findings.Select(static f => (Severity?)f.Severity).Max();

    private static bool IsEmpty(this IReadOnlyList<Finding> findings) => findings.Count == 0;

    private static string Tell(Finding finding) =>
        $"{finding.Key}{(finding.Met.IsUnknown ? "?" : "")} {finding.Severity}{(finding.Cure == Cure.None ? "" : $" {finding.Cure}")}";

    private static string Tell(Gate gate) => gate.Severity is { } severity ? $"{gate.Outcome} {severity}" : gate.Outcome.ToString();

    private static string Tell(Ground ground) => ground.Outcome switch
    {
        Outcome.Satisfied => "Holds",
        Outcome.Breached => $"Fails: {Keys(ground)}",
        Outcome.Undetermined => $"Open: {Keys(ground)}",
        var other => other.ToString(),
    };

    private static string Keys(Ground ground) => string.Join("; ", ground.Findings.Select(static f => f.Key + (f.Met.IsUnknown ? "?" : "")));
}
