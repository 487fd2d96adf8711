using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Explanation;

// What stands beside the label: conduct, what followed an interim termination, deadlines and remedies.
internal sealed partial class ReportText
{
    private const int ShownNext = 5;

    private void Conduct()
    {
        var told = report.Conduct.Where(static a => a.Outcome is Outcome.Breached or Outcome.ManualReview).ToArray();
        var open = report.Conduct.Count(static a => a.Outcome == Outcome.Undetermined);
        if (told.Length + open == 0) return;
        Section("Conduct.heading");
        foreach (var assessment in told) Breach(assessment);
        if (open > 0) Line($"- {F("Conduct.open", open)}");
        Line();
    }

    private void AfterTermination()
    {
        if (report.AfterTermination is not { } after) return;
        var told = after.Assessments.Where(static a => a.Outcome is Outcome.Breached or Outcome.ManualReview).ToArray();
        var open = after.Assessments.Where(static a => a.Outcome == Outcome.Undetermined).Select(static a => a.RuleId).Distinct().ToArray();
        if (told.Length + open.Length + after.Tasks.Count == 0) return;
        Section("After.heading");
        Line(F("After.state", Wording.Of(after.State, culture)) + (after.WorstPossible > after.State ? F("After.worst", Wording.Of(after.WorstPossible, culture)) : T("Stop")));
        Line();
        foreach (var assessment in told) Breach(assessment);
        foreach (var tasks in after.Tasks.GroupBy(static task => task.Subject, ReferenceEqualityComparer.Instance))
        {
            int Count(DeadlineStatus status) => tasks.Count(task => task.Status == status);
            var next = tasks.FirstOrDefault(task => !(task.Due < report.AsOf).IsTrue && task.Status != DeadlineStatus.Met);
            Line($"- {F("After.queries", Wording.Subject(report.Matter, (Fact?)tasks.Key, culture), Count(DeadlineStatus.Met), Count(DeadlineStatus.Overdue), Count(DeadlineStatus.Unknown))}{(next is null ? "" : F("After.next", Date(next.Due)))}{(tasks.First().IsUnsure ? T("After.unsure") : "")}");
        }

        if (after.FormerQueriesEndOn.Occurred.IsTrue) Line($"- {F("After.two-clocks", Date(after.QueriesEndOn), Date(after.FormerQueriesEndOn))}");
        if (open.Length > 0) Line($"- {F("After.open", Join(open))}");
        Line();
    }

    // Overdue first, then what falls due next; the rest is a count. The windows of queries are told above.
    private void Deadlines()
    {
        Deadline[] all = [.. report.Deadlines.Where(deadline => deadline.RuleId != "ZP-03" || !parts.HasFlag(ReportParts.AfterTermination))];
        Deadline[] overdue = [.. all.Where(static d => d.Status == DeadlineStatus.Overdue).OrderBy(static d => d.Due.Latest)];
        Deadline[] late = [.. all.Where(static d => d.Status == DeadlineStatus.MetLate)];
        Deadline[] next = [.. all.Where(static d => d.Status == DeadlineStatus.Running).OrderBy(static d => d.Due.IsNone ? DateOnly.MinValue : d.Due.Earliest).ThenBy(static d => d.Due.IsNone ? DateOnly.MinValue : d.Due.Latest)];
        if (overdue.Length + late.Length + next.Length == 0) return;
        Section("Deadlines.heading");
        foreach (var deadline in overdue) DeadlineLine("Deadlines.overdue", deadline);
        foreach (var deadline in late) DeadlineLine("Deadlines.late", deadline);
        foreach (var deadline in next.Take(ShownNext)) DeadlineLine(deadline.Due.IsNone ? "Deadlines.promptly" : "Deadlines.next", deadline);
        var met = all.Count(static d => d.Status == DeadlineStatus.Met);
        var unknown = all.Count(static d => d.Status == DeadlineStatus.Unknown);
        if (next.Length > ShownNext || met + unknown > 0) Line($"- {F("Deadlines.rest", Math.Max(0, next.Length - ShownNext), met, unknown)}");
        Line();
    }

    private void DeadlineLine(string key, Deadline deadline)
    {
        var title = $"**{deadline.RuleId} {Wording.Title(deadline, culture)}**{T("Colon")}{Wording.Subject(report.Matter, deadline.Subject, culture)}";
        var day = Date(deadline.Due) + (deadline.IsProvisional ? T("Provisional") : "");
        Line($"- {F(key, title, day, Wording.Of(deadline.Holder, culture), Date(deadline.Start), Date(deadline.DoneOn))}{Basis(deadline.CitationsOn(report.AsOf))}");
    }

    private void Remedies()
    {
        var open = report.Remedies.Where(static r => r.Status == RemedyStatus.Open).ToArray();
        var maybe = report.Remedies.Where(static r => r.Status == RemedyStatus.Unknown).ToArray();
        if (open.Length + maybe.Length == 0) return;
        Section("Remedies.heading");
        foreach (var remedies in open.GroupBy(static r => (r.Key, r.Until))) RemedyLine("Remedies.open", [.. remedies]);
        foreach (var remedies in maybe.GroupBy(static r => (r.Key, r.Until))) RemedyLine("Remedies.unknown", [.. remedies]);
        Line();
    }

    private void RemedyLine(string key, Remedy[] remedies)
    {
        var remedy = remedies[0];
        var holders = Join(remedies.Select(r => r.Holder is { } holder ? Wording.Subject(report.Matter, holder, culture) : T("Remedies.outsider")).Distinct());
        var until = remedy.Until.IsNone ? T("Remedies.no-limit") : remedy.Until.IsUnknown ? T("Remedies.limit-unknown") : F("Remedies.until", Date(remedy.Until)) + (remedy.IsProvisional ? T("Provisional") : "");
        Line($"- {F(key, $"**{remedy.RuleId} {Wording.Title(remedy, culture)}**", holders, Wording.Of(remedy.Court, culture), until)}{Basis(remedy.CitationsOn(report.AsOf))}");
    }

    private string Basis(IEnumerable<Citation> citations)
    {
        string[] texts = [.. citations.Select(citation => citation.Render(culture)).Distinct()];
        return texts.Length == 0 ? "" : T("Open-bracket") + Join(texts) + T("Close-bracket");
    }

    private string Date(KnownDate day) => day.IsUnknown ? T("Value.unknown")
        : day.IsNone ? T("Value.never")
        : day.IsExact ? day.ToString()
        : day.Latest == DateOnly.MaxValue ? F("Date.not-before", Iso(day.Earliest))
        : day.Earliest == DateOnly.MinValue ? F("Date.not-after", Iso(day.Latest))
        : F("Date.between", Iso(day.Earliest), Iso(day.Latest));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Section(string key)
    {
        Line($"## {T(key)}");
        Line();
    }
}
