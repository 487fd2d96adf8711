using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Tests.Rules;

/// <summary>Rows of (changed fact, every requirement that is then not met, label, article 1), starting from a file in order.</summary>
internal sealed class Matrix(Func<CaseFile> start)
{
    private readonly Dictionary<string, (Func<CaseFile, CaseFile> Change, string Breaches, ClosureLabel Label, bool? Article1)> _rows = new(StringComparer.Ordinal);

    public TheoryData<string> Names => [.. _rows.Keys];

    /// <summary>Every requirement that some row breaks, as <c>rule.key</c>.</summary>
    public IEnumerable<string> Broken => _rows.Values.SelectMany(static row => row.Breaches.Split(' '));

    public Matrix Row(string fact, Func<CaseFile, CaseFile> change, string breaches, ClosureLabel label, bool? article1 = true)
    {
        _rows.Add(fact, (change, breaches, label, article1));
        return this;
    }

    public void Check(string name)
    {
        var (change, breaches, label, article1) = _rows[name];
        var report = change(start()).Judge();

        string.Join(' ', Breaches(report)).Should().Be(breaches);
        report.Closure.Label.Should().Be(label);
        report.Closure.PossibleLabels.Should().Equal(label);
        report.Closure.Article1Met.ToNullable().Should().Be(article1);
        report.Questions.Should().BeEmpty();
        report.Faults.Should().BeEmpty();
        foreach (var culture in new[] { "zh-CN", "en" })
            report.Render(CultureInfo.GetCultureInfo(culture)).Should().ContainAll(breaches.Split(' ').Select(static b => b[..b.IndexOf('.', StringComparison.Ordinal)]));
    }

    /// <summary>Every requirement that is not known to be met, and every rule that is open or failed.</summary>
    public static IReadOnlyList<string> Breaches(EnforcementReport report) =>
    [
        .. report.Closure.Assessments
            .Where(static a => a.Outcome is not (Outcome.Satisfied or Outcome.NotApplicable or Outcome.Excepted))
            .SelectMany(static a => a.Findings.Count == 0 ? [$"{a.RuleId}.{a.Outcome}"] : a.Findings.Select(f => $"{a.RuleId}.{f.Key}{(f.Met.IsUnknown ? "?" : "")}")),
    ];
}
