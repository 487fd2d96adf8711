using System.Collections.Concurrent;
using System.Globalization;

using RulesLib.Enforcement;
using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Reporting;

/// <summary>Makes rows of a docket from reports. Thread-safe; keeps the texts of findings, so make one for a docket and share it.</summary>
/// <param name="culture">The language of the docket.</param>
public sealed class DocketRows(CultureInfo culture)
{
    // A file that tells next to nothing leaves every duty open; the first of them are enough to start with.
    private const int MostUnproved = 12;
    private const int MostDeadlines = 16;

    private const int UsualCompletionDays = 30;

    private readonly ConcurrentDictionary<(RuleInfo Rule, Finding Finding, DateOnly Day, bool IsProved), DocketFinding> _findings = new();
    private readonly ConcurrentDictionary<string, string> _deadlines = new(StringComparer.Ordinal);

    /// <summary>Days from the day of judging in which missing facts are to be supplied. Ours: no text sets a period. Default: 30.</summary>
    public int CompletionDays { get; init; } = UsualCompletionDays;

    /// <summary>The row of a case.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="report">What it was judged to be.</param>
    /// <param name="source">Where it was read.</param>
    public DocketRow Of(CaseFile file, EnforcementReport report, string source)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(report);
        var (facts, closure) = (file.Case, file.Closure);
        var debtor = file.Debtors.Count > 0 ? file.Debtors[0] : null;
        var closedOn = Day(closure.ClosedOn) ?? Day(closure.ReportedOn);
        var filedOn = Day(facts.FiledOn);
        var findings = FindingsOf(report);
        var row = new DocketRow
        {
            Source = source,
            AsOf = report.AsOf,
            CaseNumber = report.CaseNumber?.Text,
            Court = Text(facts.Court) ?? report.CaseNumber?.Court,
            Division = Text(facts.Division),
            Handler = Text(facts.Handler),
            Leader = Text(facts.SupervisingLeader),
            Debtor = debtor is null ? null : Text(debtor.Name),
            DebtorIdNumber = debtor is null ? null : Text(debtor.IdNumber),
            DebtorMayBePerson = debtor is null || !debtor.Kind.Is(static kind => kind != PartyKind.NaturalPerson).IsTrue,
            Debtors = file.Debtors.Count,
            Year = filedOn?.Year ?? report.CaseNumber?.Year,
            Method = report.Closure.Method,
            IsClosed = (closure.ClosedOn <= report.AsOf | closure.ReportedOn <= report.AsOf | closure.Ruling.MadeOn <= report.AsOf).IsTrue,
            Label = report.Closure.Label,
            PossibleLabels = report.Closure.PossibleLabels,
            IsOutOfScope = report.Closure.IsOutOfScope,
            FiledOn = filedOn,
            ClosedOn = closedOn,
            Outstanding = OutstandingOf(file.Amounts),
            HasRealisableProperty = file.Assets.Any(static asset => asset.Realisable).ToNullable(),
            Period = report.Deadlines.FirstOrDefault(static deadline => deadline.RuleId is "QX-01" or "QX-02" or "QX-27")?.Status,
            HasConflict = report.DataIssues.Count > 0 || report.Faults.Count > 0,
            Findings = findings,
            Steps = StepsOf(report, findings),
            Deadlines = DeadlinesOf(report),
        };
        return row with { Gaps = GapsOf(row, facts) };
    }

    private static string? Text(Known<string> text) => text.TryGet(out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static DateOnly? Day(KnownDate date) => date.TryGetDay(out var day) ? day : null;

    private static decimal? OutstandingOf(Amounts amounts) => amounts.Outstanding.TryGet(out var recorded) ? recorded
        : amounts.DueUnderTitle.TryGet(out var due) && amounts.Received.TryGet(out var received) && amounts.Waived.TryGet(out var waived) ? Math.Max(0, due - received - waived)
        : null;

    private static SupervisionGaps GapsOf(DocketRow row, EnforcementCase facts)
    {
        if (row.IsOutOfScope) return SupervisionGaps.None;
        var gaps = (row.Handler is null ? SupervisionGaps.NoHandler : 0) | (row.Leader is null ? SupervisionGaps.NoLeader : 0);
        var rounds = facts.SupervisionRounds;
        if (row.IsPending && rounds.Count == 0) gaps |= SupervisionGaps.NoRound;
        if (rounds.Any(static round => !round.AnsweredOn.Occurred.IsTrue).IsTrue) gaps |= SupervisionGaps.NotAnswered;
        if (row.IsQualified && rounds.Count > 0 && !facts.SupervisionEndedOn.Occurred.IsTrue) gaps |= SupervisionGaps.NotEnded;
        return gaps;
    }

    // One step a cure: what is to be done for two debtors is one line of the list, due when the first of them is.
    private DocketStep[] StepsOf(EnforcementReport report, DocketFinding[] findings) =>
    [
        .. report.Repairs.GroupBy(static step => step.Cure).Select(static group => new DocketStep(
            group.Key,
            group.Aggregate(Responsible.None, static (all, step) => all | step.By),
            group.Min(static step => step.DueOn.Latest),
            group.Min(static step => step.Next))),
        .. Array.Exists(findings, static finding => !finding.IsProved)
            ? new[] { new DocketStep(Cure.None, Responsible.Handler | Responsible.Clerk, report.AsOf.AddDays(CompletionDays), null) }
            : [],
    ];

    private DocketFinding[] FindingsOf(EnforcementReport report)
    {
        if (report.Closure.IsOutOfScope) return [];
        var certain = report.Repairs.SelectMany(static step => step.Mends).Select(mend => Of(mend.Assessment, mend.Finding, true));
        var unproved = report.Closure.Label is ClosureLabel.IncompleteTermination or null
            ? report.Closure.Assessments.Where(static a => a.Outcome == Outcome.Undetermined && a.WorstPossible >= Severity.Curable)
                .SelectMany(a => a.Findings.Where(static f => !f.Met.IsTrue && f.Severity >= Severity.Curable).Select(f => Of(a, f, false)))
                .Distinct().Take(MostUnproved)
            : [];
        return [.. certain.Concat(unproved).Distinct().OrderByDescending(static f => f.IsProved).ThenByDescending(static f => f.Severity)];
    }

    private DocketFinding Of(Assessment assessment, Finding finding, bool isProved) => _findings.GetOrAdd(
        (assessment.Info, finding, RuleWords.CitationDay(assessment), isProved),
        static (key, culture) => new(
            key.Rule.Id,
            key.Finding.Key,
            RuleWords.Breach(key.Rule, key.Finding.Key, culture),
            string.Join(culture.TwoLetterISOLanguageName == "zh" ? "、" : ", ", RuleWords.Citations(key.Rule, key.Day, culture)),
            key.Finding.Severity,
            key.Finding.Cure,
            key.IsProved),
        culture);

    private DocketDeadline[] DeadlinesOf(EnforcementReport report)
    {
        if (report.Closure.IsOutOfScope) return [];
        List<DocketDeadline>? all = null;
        foreach (var deadline in report.Deadlines)
        {
            if (deadline.Status is not (DeadlineStatus.Running or DeadlineStatus.Overdue) || !deadline.Due.TryGetDay(out var due)) continue;
            var text = _deadlines.GetOrAdd(deadline.Key, static (_, of) => RuleWords.Title(of.deadline, of.culture), (deadline, culture));
            (all ??= []).Add(new(text, deadline.Holder, due, deadline.Status == DeadlineStatus.Overdue));
        }

        return all is null ? [] : [.. all.Distinct().OrderBy(static d => d.DueOn).ThenBy(static d => d.Text, StringComparer.Ordinal).Take(MostDeadlines)];
    }
}
