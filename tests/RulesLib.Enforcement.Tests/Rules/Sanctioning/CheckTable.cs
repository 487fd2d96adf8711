using System.Collections;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

/// <summary>Rows of (check, changed fact, what the check then says, what that means), starting from a file in order; of several records or persons the first.</summary>
internal sealed class CheckTable(Func<CaseFile> start) : IEnumerable<string>
{
    private readonly Dictionary<string, (string Rule, Func<CaseFile, CaseFile> Change, string Expected, MonitoringState? State, string Day)> _rows = new(StringComparer.Ordinal);

    public TheoryData<string> Names => [.. _rows.Keys];

    /// <summary>Which outcomes the table asks for, by rule.</summary>
    public IEnumerable<(string Rule, string Expected)> Expectations => _rows.Values.Select(static row => (row.Rule, row.Expected));

    public void Add(string rule, string fact, Func<CaseFile, CaseFile> change, string expected, MonitoringState? state = null, string day = "2024-06-03") =>
        _rows.Add($"{rule}: {fact}", (rule, change, expected, state, day));

    public void Add(string rule, string fact, Func<Debtor, Debtor> change, string expected, MonitoringState? state = null, string day = "2024-06-03") =>
        Add(rule, fact, file => file with { Debtors = [change(file.Debtors[0]), .. file.Debtors.Skip(1)] }, expected, state, day);

    public void Check(string name)
    {
        var (rule, change, expected, state, day) = _rows[name];
        var report = change(start()).On(day);
        report.Faults.Should().BeEmpty();
        var check = report.Sanctions.Audit.First(found => found.RuleId == rule);
        check.Told().Should().Be(expected);
        if (state is { } meaning) check.State().Should().Be(meaning);
        foreach (var culture in (string[])["zh-CN", "en"])
        {
            foreach (var condition in Judging.Evaluator.Explain(report, check, System.Globalization.CultureInfo.GetCultureInfo(culture)).Conditions)
                condition.Text.Should().NotBe(condition.Key).And.NotStartWith("common.", "{0} has a text", condition.Key);
        }
    }

    public IEnumerator<string> GetEnumerator() => _rows.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
