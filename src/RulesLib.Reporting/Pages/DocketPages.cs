using System.Globalization;

using RulesLib.Enforcement.Campaigning;
using RulesLib.Enforcement.Rules;
using RulesLib.Reporting.Output;

namespace RulesLib.Reporting.Pages;

/// <summary>The report of a docket and the reports of its week, as pages.</summary>
internal sealed class DocketPages(Docket docket)
{
    private const int MostBars = 15;
    private const int MostLines = 30;
    private const int MostLabelLines = 20;
    private const int MostCureLines = 8;
    private const int MostFindings = 4;
    private const int LongestBar = 1_000;

    private readonly CultureInfo _culture = docket.Options.Culture;
    private readonly DocketTables _tables = new(docket, MostFindings);

    private Tally Total => docket.Ledger.Total;

    /// <summary>The report: everything at a glance, then everything in tables.</summary>
    public Page Report() => Page("report.title",
    [
        Figures(), Labels(), IndicatorBars(), Courts(), Causes(), Ages(), Timeline(),
        .. docket.Change is { } change ? Changes(change) : [],
        .. Lists(static kind => kind is DocketListKind.Conference or DocketListKind.Label or DocketListKind.Open or DocketListKind.Supervision, MostLabelLines),
        .. Lists(static kind => kind == DocketListKind.Cure, MostCureLines),
        Readiness(), Show(_tables.Indicators()), Show(_tables.Ledger(LedgerDimension.Court)), Show(_tables.Ledger(LedgerDimension.Division)), Show(_tables.Ledger(LedgerDimension.Year)),
        Show(_tables.Ledger(LedgerDimension.Method)), Show(_tables.Ledger(LedgerDimension.Handler), MostLines), Notes(),
    ]);

    /// <summary>For the leadership of the court (院领导周报): what moved, what did not, who owes what.</summary>
    public Page Leadership(DocketChange change) => Page("leadership.title",
    [
        Figures(), Week(change), IndicatorBars(), Labels(), Regime(change), Show(_tables.Moves(change)), Show(_tables.Cures(change)), Readiness(),
        Show(_tables.Owing(LedgerDimension.Handler), MostLines), .. Lists(static kind => kind is DocketListKind.Conference or DocketListKind.Unmoved or DocketListKind.Supervision, MostLabelLines), Timeline(),
    ]);

    /// <summary>Across courts (周通报): one court beside the other.</summary>
    public Page Bulletin(DocketChange change) => Page("bulletin.title",
    [
        Week(change), Courts(), CourtQuality(), Show(_tables.Owing(LedgerDimension.Court)), Show(_tables.Ledger(LedgerDimension.Court)), Causes(),
    ]);

    /// <summary>For the Party committee and the Political and Legal Committee (向党委、政法委报告): figures and indicators, no single case.</summary>
    public Page Committee(DocketChange change) => Page("committee.title",
    [
        Figures(), Week(change), IndicatorBars(), Show(_tables.Indicators()), Labels(), Courts(), Ages(), Timeline(), Notes(),
    ]);

    /// <summary>For the case conference (案件会商清单): the cases that need discussion, each with its reason.</summary>
    public Page Conference() => Page("conference.title",
    [
        ConferenceFigures(), .. Lists(static kind => kind == DocketListKind.Conference, int.MaxValue),
    ]);

    private static int Of(long part, long whole) => whole <= 0 ? 0 : (int)(part * LongestBar / whole);

    private static string Tone(ClosureLabel? label) => label switch
    {
        ClosureLabel.ActuallyConcluded => "good",
        ClosureLabel.CompliantTermination => "good2",
        ClosureLabel.IncompleteTermination => "warn",
        ClosureLabel.NonCompliantTermination => "bad",
        ClosureLabel.MisreportedClosure => "odd",
        ClosureLabel.NotConcluded => "idle",
        _ => "open",
    };

    private string Count(long count) => count.ToString("N0", _culture);

    private static string Share(decimal? share) => share?.ToString("P2", Percents) ?? "–";

    // The same blanks in every language: 54.72%.
    private static NumberFormatInfo Percents { get; } = new() { PercentPositivePattern = 1, PercentNegativePattern = 1 };

    private string Word(string key) => _tables.Word(key);

    private string Say(string key, params object?[] values) => Texts.Format(_culture, key, values);

    private Page Page(string title, IReadOnlyList<Section?> sections)
    {
        var head = docket.Title is { } name ? Say("title.of", PlainText.OneLine(name), Word(title)) : Word(title);
        var shown = sections.OfType<Section>().ToArray();
        return new(_culture.Name, head, Say("subtitle", docket.AsOf, Count(Total.Reviewed)), Word(docket.Options.Unmask ? "marking.unmasked" : "marking.masked"), Word("contents"), Word("footer"), PageWriter.Style, shown);
    }

    private TileSection Figures()
    {
        var total = Total;
        decimal? ShareOf(long part) => total.Reviewed == 0 ? null : (decimal)part / total.Reviewed;
        return new("figures", Word("figures"), Identity("identity", total.Reconciliation) + (docket.Campaign?.Published is { } published ? " " + Identity("published", published) : ""),
        [
            new(Word("Reviewed"), Count(total.Reviewed), Extra(), "idle"),
            new(Word("Qualified"), Count(total.Qualified), Share(ShareOf(total.Qualified)), "good"),
            new(Word("ToBeHandled"), Count(total.ToBeHandled), Share(ShareOf(total.ToBeHandled)), "bad"),
            new(Word("open"), Count(total.Open), Share(ShareOf(total.Open)), "open"),
            new(Word("StepsOverdue"), Count(total.OverdueSteps), Say("of.steps", Count(total.Steps)), "warn"),
        ]);
    }

    private string Identity(string key, Reconciliation sum) =>
        Say(sum.Balances ? key : key + ".broken", Count(sum.Qualified), Count(sum.ToBeHandled), Count(sum.Open), Count(sum.Reviewed), Count(sum.Difference));

    private string? Extra()
    {
        string?[] parts =
        [
            Total.OutOfScope > 0 ? Say("extra.out-of-scope", Count(Total.OutOfScope)) : null,
            docket.Unreadable > 0 ? Say("extra.unreadable", Count(docket.Unreadable)) : null,
            docket.Duplicates > 0 ? Say("extra.duplicates", Count(docket.Duplicates)) : null,
        ];
        return parts.Any(static part => part is not null) ? string.Join(Word("Separator"), parts.OfType<string>()) : null;
    }

    private BarSection Labels()
    {
        var counts = DocketTables.Labels.Select(label => (Label: (ClosureLabel?)label, Count: Total[label])).Append((null, Total.Open)).ToArray();
        var most = counts.Max(static c => c.Count);
        return new("labels", Word("labels"), Word("labels.note"), [],
        [
            .. counts.Select(c => new Bar(_tables.Word(c.Label), Count(c.Count), Say("spoken.cases", _tables.Word(c.Label), Count(c.Count)), [new(0, Of(c.Count, most), Tone(c.Label))])),
        ]);
    }

    private BarSection IndicatorBars() => new("rates", Word("rates"), Word("rates.note"), [],
    [
        .. docket.Indicators.Select(value =>
        {
            var title = value.Indicator.Title(_culture);
            var share = value.Share ?? 0;
            var met = _tables.Met(value);
            var tone = value.Met.IsTrue ? "good" : value.Met.IsFalse ? "bad" : "step";
            List<BarPart> parts = [new(0, (int)(share * LongestBar), tone)];
            if (value.Count.Open > 0) parts.Add(new((int)(share * LongestBar), (int)((value.ShareAtMost!.Value - share) * LongestBar), "open"));
            var hint = value.Count.Denominator == 0 ? met
                : value.Indicator.Threshold is { } threshold ? Say("rate.hint", Count(value.Count.Numerator), Count(value.Count.Denominator), Count(value.Count.Open), Share(threshold), met)
                : Say("rate.plain", Count(value.Count.Numerator), Count(value.Count.Denominator));
            if (docket.Previous is { } previous && value.Share is not null && previous.Shares.TryGetValue(value.Indicator.Id, out var before)) hint += Say("rate.trend", Share(before), Points(share - before));
            return new Bar(title, Share(value.Share), Say("spoken.share", title, Share(value.Share), met), parts, (int?)(value.Indicator.Threshold * LongestBar), hint);
        }),
    ]);

    private static string Points(decimal difference) => (difference * 100).ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    private BarSection? Courts()
    {
        var courts = docket.Ledger.By(LedgerDimension.Court).Where(static line => line.Tally.Reviewed > 0).ToArray();
        if (courts.Length == 0) return null;
        return new("courts", Word("courts"), Word("courts.note") + (courts.Length > MostLines ? Say("first", MostLines, Count(courts.Length)) : ""),
            [.. DocketTables.Labels.Select(label => new LegendItem(_tables.Word(label), Tone(label))), new(Word("open"), "open")],
            [
                .. courts.OrderByDescending(static line => line.Tally.Reviewed).Take(MostLines).Select(line =>
                {
                    var (parts, from) = (new List<BarPart>(), 0L);
                    foreach (var (label, count) in DocketTables.Labels.Select(label => ((ClosureLabel?)label, line.Tally[label])).Append((null, line.Tally.Open)))
                    {
                        var start = Of(from, line.Tally.Reviewed);
                        from += count;
                        if (count > 0) parts.Add(new(start, Of(from, line.Tally.Reviewed) - start, Tone(label)));
                    }

                    var qualified = Share((decimal)line.Tally.Qualified / line.Tally.Reviewed);
                    return new Bar(_tables.Court(line.Key.Court), qualified, Say("spoken.court", _tables.Court(line.Key.Court), Count(line.Tally.Reviewed), Count(line.Tally.Qualified), qualified), parts,
                        Hint: Say("court.hint", Count(line.Tally.Reviewed), Count(line.Tally.ToBeHandled), Count(line.Tally.Open)));
                }),
            ]);
    }

    private BarSection CourtQuality()
    {
        var lines = docket.Ledger.By(LedgerDimension.Court).Select(line => (line.Key, Value: line.Tally.Indicators[1])).Where(static line => line.Value.Share is not null)
            .OrderByDescending(static line => line.Value.Share).Take(MostLines);
        return new("quality", Indicators.TerminationQuality.Title(_culture), Say("formula", Indicators.TerminationQuality.Numerator(_culture), Indicators.TerminationQuality.Denominator(_culture)), [],
        [
            .. lines.Select(line => new Bar(_tables.Court(line.Key.Court), Share(line.Value.Share), Say("spoken.share", _tables.Court(line.Key.Court), Share(line.Value.Share), _tables.Met(line.Value)),
                [new(0, (int)(line.Value.Share!.Value * LongestBar), line.Value.Met.IsTrue ? "good" : line.Value.Met.IsFalse ? "bad" : "step")], (int)(line.Value.Indicator.Threshold!.Value * LongestBar))),
        ]);
    }

    private BarSection? Causes()
    {
        if (docket.Causes.Count == 0) return null;
        var most = docket.Causes[0].Cases;
        return new("causes", Word("causes"), docket.Causes.Count > MostBars ? Say("first", MostBars, Count(docket.Causes.Count)) : null, [],
        [
            .. docket.Causes.Take(MostBars).Select(cause => new Bar(
                cause.Finding.RuleId, Count(cause.Cases), Say("spoken.cases", cause.Finding.Text, Count(cause.Cases)),
                [new(0, Of(cause.Cases, most), cause.Finding.Severity == Severity.Fatal ? "bad" : "warn")], Hint: Say("cause.hint", cause.Finding.Text, cause.Finding.Articles))),
        ]);
    }

    private BarSection? Ages()
    {
        var groups = docket.Ages.Where(static group => group.FromDays is not null || group.Cases > 0).ToArray();
        var most = groups.Max(static group => group.Cases);
        if (most == 0) return null;
        return new("ages", Word("ages"), Word("ages.note"), [],
            [.. groups.Select(group => new Bar(_tables.AgeOf(group), Count(group.Cases), Say("spoken.cases", _tables.AgeOf(group), Count(group.Cases)), [new(0, Of(group.Cases, most), "idle")]))]);
    }

    private TimelineSection Timeline()
    {
        var most = docket.Weeks.Max(static week => week.Steps + week.Deadlines);
        return new("weeks", Word("weeks"), Word("weeks.note"), [new(Word("StepsOverdue"), "overdue"), new(Word("StepsDue"), "step"), new(Word("DeadlinesDue"), "deadline")],
        [
            .. docket.Weeks.Select((week, i) =>
            {
                var past = week.Through is { } last && last < docket.AsOf;
                var label = week.From is { } from ? week.Through is null ? Word("week.later") : from.ToString("M-d", CultureInfo.InvariantCulture) : Word("week.earlier");
                return new TimeColumn(label, Say("spoken.week", _tables.WeekOf(week), Count(week.Steps), Count(week.Deadlines)), Count(week.Steps + week.Deadlines),
                    Of(week.Steps, most), Of(week.Deadlines, most), past, week.From == docket.AsOf, i == 0 || (i > 4 && i % 4 == 1) || i == docket.Weeks.Count - 1);
            }),
        ]);
    }

    private IEnumerable<Section?> Changes(DocketChange change) =>
        [Week(change), Regime(change), Show(_tables.Moves(change)), Show(_tables.Cures(change)), Show(_tables.Owing(LedgerDimension.Handler), MostLines), .. Lists(static kind => kind == DocketListKind.Unmoved, MostLabelLines)];

    private TileSection Week(DocketChange change) => new("changes", Word("changes"), Say("week.note", change.From, change.To, change.Days),
    [
        new(Texts.Of(CaseMovement.Settled, _culture), Count(change[CaseMovement.Settled]), null, "good"),
        new(Texts.Of(CaseMovement.Moved, _culture), Count(change[CaseMovement.Moved]), null, "good"),
        new(Texts.Of(CaseMovement.Unmoved, _culture), Count(change[CaseMovement.Unmoved]), null, "bad"),
        new(Texts.Of(CaseMovement.FellBack, _culture), Count(change[CaseMovement.FellBack]), null, "bad"),
        new(Texts.Of(CaseMovement.New, _culture), Count(change[CaseMovement.New]), null, "idle"),
        new(Word("Left"), Count(change.Left), change.LeftPending > 0 ? Say("left.pending", Count(change.LeftPending)) : null, "idle"),
        new(Word("StepsDone"), Count(Total.StepsDone), null, "good"),
    ]);

    /// <summary>Whether the weeks follow each other and last week's reports are there.</summary>
    private NoteSection Regime(DocketChange change)
    {
        var missing = docket.Previous!.MissingReports;
        return new("regime", Word("regime"), null,
        [
            change.IsWeekly ? Say("regime.weekly", change.Days) : Say("regime.gap", change.Days, change.Days / 7),
            !docket.Previous.OwesReports ? Say("regime.first", change.From) : missing.Count == 0 ? Say("regime.complete", change.From) : Say("regime.missing", change.From, string.Join(Word("Separator"), missing.Select(file => Word($"file.{file}")))),
        ]);
    }

    private TableSection? Readiness() => docket.Readiness is { } report ? Show(_tables.Readiness(report)) : null;

    private TileSection ConferenceFigures()
    {
        var counts = new long[3];
        foreach (var item in docket.Lists.Where(static list => list.Kind == DocketListKind.Conference).SelectMany(static list => list.Cases))
        {
            var reasons = docket.ReasonsOf(item);
            for (var i = 0; i < counts.Length; i++)
                if (reasons.HasFlag((ConferenceReasons)(1 << i))) counts[i]++;
        }

        return new("reasons", Word("Reasons"), Say("conference.note", docket.Options.LargeSum, docket.Options.LongOverdueDays),
            [.. counts.Select((count, i) => new Tile(Texts.Of((ConferenceReasons)(1 << i), _culture), Count(count), null, "warn"))]);
    }

    private IEnumerable<Section?> Lists(Func<DocketListKind, bool> which, int most) => docket.Lists.Where(list => which(list.Kind) && !IsAtRest(list)).Select(list => Show(_tables.List(list), most));

    // What is qualified asks for nothing; its list is in the workbook.
    private static bool IsAtRest(DocketList list) => list.Label is ClosureLabel.ActuallyConcluded or ClosureLabel.CompliantTermination;

    private NoteSection Notes() => new("notes", Word("notes"), null,
        [.. Word("notes.lines").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), .. DocketTables.Labels.Select(label => Say("notes.label", _tables.Word(label), Enforcement.Explanation.RuleWords.Definition(label, _culture)))]);

    private TableSection? Show(Table table, int most = int.MaxValue)
    {
        if (table.Count == 0) return null;
        var shown = table.Columns.Select((column, i) => (Column: column, Index: i)).Where(static c => !c.Column.IsDetail).ToArray();
        var rows = table.Rows().Take(most).Select(row => (IReadOnlyList<BodyCell>)[.. shown.Select(c => Cell(c.Column, row[c.Index]))]);
        var note = table.Count > most ? Say("first.sheet", most, Count(table.Count), table.Title) : table.Note;
        return new(table.Id, Say("table.title", table.Title, Count(table.Count)), note, [.. shown.Select(static c => new HeadCell(c.Column.Title, IsNumber(c.Column)))], [.. rows], shown.Length > 5);
    }

    private static bool IsNumber(Column column) => column.Kind is ColumnKind.Count or ColumnKind.Money or ColumnKind.Share;

    private BodyCell Cell(Column column, object? value) => new(column.Title, PageText(column, value), IsNumber(column), column.Kind == ColumnKind.LongText, column.Kind == ColumnKind.Day, ToneOf(column, value));

    private string PageText(Column column, object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => column.Kind == ColumnKind.Share ? Share(number) : number.ToString("#,##0.00", CultureInfo.InvariantCulture),
        long number => Count(number),
        int number => Count(number),
        string text => PlainText.OneLine(text),
        _ => value.ToString()!,
    };

    private string? ToneOf(Column column, object? value) => value is not string text || column.Title != Word("Status") ? null
        : text == Texts.Of(DocketStatus.Overdue, _culture) ? "bad"
        : text == Texts.Of(DocketStatus.Done, _culture) ? "good"
        : "idle";
}
