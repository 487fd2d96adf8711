using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Tests.Rules;

/// <summary>
/// Rows of (changed fact, every requirement that is then not met, label, what is to be done, article 1), starting from a file in order.
/// What is to be done is told as the plan tells it: cures one after the other, those that cannot be completed with what follows.
/// </summary>
internal sealed class Matrix(Func<CaseFile> start)
{
    private readonly Dictionary<string, (Func<CaseFile, CaseFile> Change, string Breaches, ClosureLabel Label, string Plan, bool? Article1)> _rows = new(StringComparer.Ordinal);

    public TheoryData<string> Names => [.. _rows.Keys];

    /// <summary>Every requirement that some row breaks, as <c>rule.key</c>.</summary>
    public IEnumerable<string> Broken => _rows.Values.SelectMany(static row => row.Breaches.Split(' '));

    public Matrix Row(string fact, Func<CaseFile, CaseFile> change, string breaches, ClosureLabel label, string plan = "", bool? article1 = true)
    {
        _rows.Add(fact, (change, breaches, label, plan, article1));
        return this;
    }

    public void Check(string name)
    {
        var (change, breaches, label, plan, article1) = _rows[name];
        var report = change(start()).Judge();

        string.Join(' ', Breaches(report)).Should().Be(breaches);
        report.Closure.Label.Should().Be(label);
        report.Closure.PossibleLabels.Should().Equal(label);
        report.Closure.Article1Met.ToNullable().Should().Be(article1);
        report.Questions.Should().BeEmpty();
        report.Faults.Should().BeEmpty();
        string.Join("; ", report.Plan.Steps.Select(Plans.Tell)).Should().Be(plan);
        foreach (var step in report.Plan.Steps)
            step.RuleIds.Should().AllSatisfy(id => report.Of(id).Should().Contain(a => ReferenceEquals(a.Subject, step.Subject) && a.Findings.Any(f => f.Cure == step.Cure)));
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

/// <summary>
/// Rows of (fact that is not known, what is then open, what is asked first, what else the case can turn out to be), starting from a
/// file in order. The file does not prove it, so the label is 待完善 unless only advice hangs on it.
/// </summary>
internal sealed class OpenMatrix(Func<CaseFile> start)
{
    private readonly Dictionary<string, (Func<CaseFile, CaseFile> Change, string Open, string Asked, string Possible)> _rows = new(StringComparer.Ordinal);

    public TheoryData<string> Names => [.. _rows.Keys];

    public OpenMatrix Row(string fact, Func<CaseFile, CaseFile> change, string open, string asked, string possible)
    {
        _rows.Add(fact, (change, open, asked, possible));
        return this;
    }

    public void Check(string name)
    {
        var (change, open, asked, possible) = _rows[name];
        var report = change(start()).Judge();

        string.Join(' ', Matrix.Breaches(report)).Should().Be(open);
        string.Join(' ', report.Questions.Select(static q => q.Path)).Should().Be(asked);
        string.Join(' ', report.Closure.PossibleLabels).Should().Be(possible);
        report.Closure.Label.Should().Be(report.Closure.PossibleLabels.Count == 1 ? ClosureLabel.CompliantTermination : ClosureLabel.IncompleteTermination);
        var step = report.Plan.Steps.Should().ContainSingle().Subject;
        step.Status.Should().Be(CureStepStatus.FactsMissing);
        step.Questions.Select(static q => q.Path).Should().Equal(report.Questions.Select(static q => q.Path));
        report.Plan.Apply(report.Matter.File).Should().BeSameAs(report.Matter.File, "what is not known is not completed");
    }
}

/// <summary>Says in a word what a step of a plan is.</summary>
internal static class Plans
{
    public static string Tell(CureStep step) => step.Status switch
    {
        CureStepStatus.Irreparable => $"{step.Cure} → {step.Next}",
        CureStepStatus.Open => step.Cure.ToString(),
        _ => "facts",
    };
}
