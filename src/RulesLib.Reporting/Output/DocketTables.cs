using System.Globalization;

using RulesLib.Enforcement.Campaigning;
using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Reporting.Output;

/// <summary>The tables of a docket, in its language, with the names that may be shown.</summary>
internal sealed class DocketTables(Docket docket, int mostFindings)
{
    private readonly CultureInfo _culture = docket.Options.Culture;
    private readonly Names _names = new(docket);

    public static IReadOnlyList<ClosureLabel> Labels { get; } =
    [
        ClosureLabel.ActuallyConcluded, ClosureLabel.CompliantTermination, ClosureLabel.IncompleteTermination,
        ClosureLabel.NonCompliantTermination, ClosureLabel.MisreportedClosure, ClosureLabel.NotConcluded,
    ];

    public string Word(string key) => Texts.Get(key, _culture);

    public string Word(ClosureLabel? label) => label is { } given ? RuleWords.Of(given, _culture) : Word("open");

    public string Court(string? court) => court is null ? Word("untold") : PlainText.OneLine(court);

    public string Handler(LedgerKey key) => _names.Handler(key.Court, key.Division, key.Handler) ?? Word("untold");

    /// <summary>The ledger by one dimension.</summary>
    public Table Ledger(LedgerDimension dimension)
    {
        Column[] keys = dimension switch
        {
            LedgerDimension.Court => [new(Word("Court"))],
            LedgerDimension.Division => [new(Word("Court")), new(Word("Division"))],
            LedgerDimension.Handler => [new(Word("Court")), new(Word("Division")), new(Word("Handler"))],
            LedgerDimension.Year => [new(Word("Year"))],
            _ => [new(Word("Method"))],
        };
        object?[] KeyOf(LedgerKey key) => dimension switch
        {
            LedgerDimension.Court => [Court(key.Court)],
            LedgerDimension.Division => [Court(key.Court), key.Division ?? Word("untold")],
            LedgerDimension.Handler => [Court(key.Court), key.Division ?? Word("untold"), Handler(key)],
            LedgerDimension.Year => [key.Year?.ToString(CultureInfo.InvariantCulture) ?? Word("untold")],
            _ => [key.Method is { } method ? RuleWords.Of(method, _culture) : Word("untold")],
        };
        Column[] counts =
        [
            new(Word("Reviewed"), ColumnKind.Count), new(Word("Qualified"), ColumnKind.Count), new(Word("ToBeHandled"), ColumnKind.Count), new(Word("open"), ColumnKind.Count),
            .. Labels.Select(label => new Column(Word(label), ColumnKind.Count)), new(Word("OutOfScope"), ColumnKind.Count),
        ];
        var lines = docket.Ledger.By(dimension).Select(line => (object?[])[.. KeyOf(line.Key), .. CountsOf(line.Tally)]);
        object?[] total = [Word("Total"), .. keys.Skip(1).Select(static _ => (object?)null), .. CountsOf(docket.Ledger.Total)];
        return Table.Of($"ledger-{dimension.ToString().ToLowerInvariant()}", Word($"ledger.{dimension}"), [.. keys, .. counts], [.. lines, total]);
    }

    /// <summary>The indicators with their definitions, and how they moved.</summary>
    public Table Indicators()
    {
        var trend = docket.Previous is not null;
        var rows = docket.Indicators.Select(value =>
        {
            object?[] row =
            [
                value.Indicator.Title(_culture), value.Share, value.Indicator.Threshold, Met(value), value.Count.Numerator, value.Count.Denominator, value.Count.Open,
                Texts.Format(_culture, "formula", value.Indicator.Numerator(_culture), value.Indicator.Denominator(_culture)),
            ];
            return trend ? [.. row[..2], Before(value), .. row[2..]] : row;
        });
        Column[] columns =
        [
            new(Word("Indicator")), new(Word("Share"), ColumnKind.Share), new(Word("Threshold"), ColumnKind.Share), new(Word("Met")), new(Word("Numerator"), ColumnKind.Count),
            new(Word("Denominator"), ColumnKind.Count), new(Word("CountOpen"), ColumnKind.Count), new(Word("Definition"), ColumnKind.LongText),
        ];
        return Table.Of("indicators", Word("indicators"), trend ? [.. columns[..2], new(Word("ShareBefore"), ColumnKind.Share), .. columns[2..]] : columns, [.. rows], Word("indicators.note"));
    }

    /// <summary>Whether an indicator is met, in a word.</summary>
    public string Met(IndicatorValue value) => value.Indicator.Threshold is null ? Word("met.none")
        : value.Count.Denominator == 0 ? Word("met.nothing")
        : Word(value.Met.IsTrue ? "met.yes" : value.Met.IsFalse ? "met.no" : "met.open");

    /// <summary>What failed, the most frequent first.</summary>
    public Table Causes() => new("causes", Word("causes"),
        [new(Word("Rule")), new(Word("Problem"), ColumnKind.LongText), new(Word("Article"), ColumnKind.LongText), new(Word("Severity")), new(Word("Cure")), new(Word("CaseCount"), ColumnKind.Count)],
        docket.Causes.Count,
        () => docket.Causes.Select(cause => (object?[])[cause.Finding.RuleId, cause.Finding.Text, cause.Finding.Articles, RuleWords.Of(cause.Finding.Severity, _culture), CureOf(cause.Finding.Cure), cause.Cases]));

    /// <summary>Whether the campaign is ready, and how many are missing.</summary>
    public Table Readiness(CampaignReport report) => Table.Of("readiness", Word("readiness"),
        [new(Word("Rule")), new(Word("Requirement")), new(Word("Outcome")), new(Word("Problem"), ColumnKind.LongText), new(Word("There"), ColumnKind.Count), new(Word("Needed"), ColumnKind.Count), new(Word("Missing"), ColumnKind.Count)],
        [
            .. report.Assessments.Select(assessment =>
            {
                var shortfall = report.Shortfalls.FirstOrDefault(missing => missing.RuleId == assessment.RuleId);
                var problems = assessment.Findings.Where(static finding => finding.Met.IsFalse).Select(finding => RuleWords.Breach(assessment.Info, finding.Key, _culture));
                return (object?[])
                [
                    assessment.RuleId, RuleWords.Title(assessment.Info, _culture), RuleWords.Of(assessment.Outcome, _culture),
                    string.Join(Word("Semicolon"), shortfall is { IsProvisional: true } ? problems.Append(Word("readiness.provisional")) : problems), shortfall?.There, shortfall?.Needed, shortfall?.Missing,
                ];
            }),
        ],
        Word("readiness.note"));

    /// <summary>How long the pending cases have been there.</summary>
    public Table Ages() => Table.Of("ages", Word("ages"), [new(Word("Age")), new(Word("CaseCount"), ColumnKind.Count)], [.. docket.Ages.Select(group => (object?[])[AgeOf(group), group.Cases])]);

    public string AgeOf(AgeGroup group) => group.FromDays is not { } from ? Word("untold")
        : group.BelowDays is { } below ? Texts.Format(_culture, "age.between", from, below - 1)
        : Texts.Format(_culture, "age.from", from);

    /// <summary>What falls due, week by week.</summary>
    public Table Weeks() => Table.Of("weeks", Word("weeks"), [new(Word("Week")), new(Word("StepsDue"), ColumnKind.Count), new(Word("DeadlinesDue"), ColumnKind.Count)],
        [.. docket.Weeks.Select(week => (object?[])[WeekOf(week), week.Steps, week.Deadlines])]);

    public string WeekOf(DueWeek week) => week.From is not { } from ? Texts.Format(_culture, "week.until", week.Through)
        : week.Through is { } through ? Texts.Format(_culture, "week.between", from, through)
        : Texts.Format(_culture, "week.from", from);

    /// <summary>What became of the steps since the docket before.</summary>
    public Table Cures(DocketChange change) => Table.Of("cures", Word("cures"),
        [new(Word("Cure")), new(Word("StepsDone"), ColumnKind.Count), new(Word("StepsAdded"), ColumnKind.Count), new(Word("StepsKept"), ColumnKind.Count)],
        [.. change.Cures.Select(cure => (object?[])[CureOf(cure.Cure), cure.Done, cure.Added, cure.Kept])]);

    /// <summary>Which labels changed into which.</summary>
    public Table Moves(DocketChange change) => Table.Of("moves", Word("moves"), [new(Word("Before")), new(Word("Now")), new(Word("CaseCount"), ColumnKind.Count)],
        [.. change.Labels.Select(move => (object?[])[Word(move.From), Word(move.To), move.Cases])]);

    /// <summary>Who owes what, of a dimension; those who owe most overdue steps first.</summary>
    public Table Owing(LedgerDimension dimension)
    {
        LedgerLine[] lines =
        [
            .. docket.Ledger.By(dimension).Where(static line => line.Tally.Steps + line.Tally.ToBeHandled + line.Tally.Open + line.Tally.Settled > 0)
                .OrderByDescending(static line => line.Tally.OverdueSteps).ThenByDescending(static line => line.Tally.Steps),
        ];
        Column[] keys = dimension == LedgerDimension.Court ? [new(Word("Court"))] : [new(Word("Court")), new(Word("Division")), new(Word("Handler"))];
        object?[] KeyOf(LedgerKey key) => dimension == LedgerDimension.Court ? [Court(key.Court)] : [Court(key.Court), key.Division ?? Word("untold"), Handler(key)];
        return new($"owing-{dimension.ToString().ToLowerInvariant()}", Word($"owing.{dimension}"),
            [
                .. keys, new(Word("ToBeHandled"), ColumnKind.Count), new(Word("open"), ColumnKind.Count), new(Word("StepsOpen"), ColumnKind.Count), new(Word("StepsOverdue"), ColumnKind.Count),
                new(Word("StepsDone"), ColumnKind.Count), new(Word("Settled"), ColumnKind.Count), new(Word("Unmoved"), ColumnKind.Count), new(Word("WithGaps"), ColumnKind.Count),
            ],
            lines.Length,
            () => lines.Select(line => (object?[])
            [
                .. KeyOf(line.Key), line.Tally.ToBeHandled, line.Tally.Open, line.Tally.Steps, line.Tally.OverdueSteps, line.Tally.StepsDone, line.Tally.Settled, line.Tally.Unmoved, line.Tally.WithGaps,
            ]));
    }

    /// <summary>A list.</summary>
    public Table List(DocketList list)
    {
        var extra = list.Kind switch
        {
            DocketListKind.Supervision => Word("Gaps"),
            DocketListKind.Conference => Word("Reasons"),
            _ => null,
        };
        Column[] columns =
        [
            new(Word("CaseNumber")), new(Word("Court")), new(Word("Division"), IsDetail: true), new(Word("Handler")), new(Word("Label"), IsDetail: list.Kind == DocketListKind.Label),
            .. extra is null ? [] : new[] { new Column(extra, ColumnKind.LongText) },
            new(Word("Problem"), ColumnKind.LongText), new(Word("Cure"), ColumnKind.LongText), new(Word("By")), new(Word("Due"), ColumnKind.Day), new(Word("Status")),
            new(Word("Outstanding"), ColumnKind.Money),
            new(Word("Leader"), IsDetail: true), new(Word("Debtor"), IsDetail: true), new(Word("IdNumber"), IsDetail: true), new(Word("FiledOn"), ColumnKind.Day, true), new(Word("ClosedOn"), ColumnKind.Day, true),
        ];
        return new($"list-{list.Kind.ToString().ToLowerInvariant()}{(list.Label ?? (object?)list.Cure) switch { null => "", var about => $"-{about.ToString()!.ToLowerInvariant()}" }}", TitleOf(list), columns, list.Count, () => list.Cases.Select(item =>
        {
            var row = item.Row;
            return (object?[])
            [
                row.CaseNumber ?? row.Source, Court(row.Court), row.Division, _names.Handler(row), LabelOf(row),
                .. extra is null ? [] : new object?[] { list.Kind == DocketListKind.Supervision ? Flags(row.Gaps) : Flags(docket.ReasonsOf(item)) },
                Problems(item), CuresOf(item), ByOf(item), item.DueOn, Texts.Of(item.StatusOn(docket.AsOf), _culture),
                row.Outstanding, _names.Leader(row), DebtorOf(row), _names.IdNumber(row), row.FiledOn, row.ClosedOn,
            ];
        }));
    }

    public string TitleOf(DocketList list) => list.Kind switch
    {
        DocketListKind.Label => Texts.Format(_culture, "list.Label", Word(list.Label)),
        DocketListKind.Cure => Texts.Format(_culture, "list.Cure", CureOf(list.Cure!.Value)),
        var kind => Word($"list.{kind}"),
    };

    /// <summary>The words of some flags.</summary>
    public string Flags<TEnum>(TEnum flags)
        where TEnum : struct, Enum =>
        string.Join(Word("Separator"), Enum.GetValues<TEnum>().Where(flag => Convert.ToInt32(flag, CultureInfo.InvariantCulture) != 0 && flags.HasFlag(flag)).Select(flag => Texts.Of(flag, _culture)));

    /// <summary>A cure in words.</summary>
    public string CureOf(Cure cure) => cure == Cure.None ? Word("remedy.Open") : RuleWords.Of(cure, _culture);

    public string? Name(DocketRow row) => _names.Handler(row);

    public string? LeaderOf(DocketRow row) => _names.Leader(row);

    private static object?[] CountsOf(Tally tally) =>
        [tally.Reviewed, tally.Qualified, tally.ToBeHandled, tally.Open, .. Labels.Select(label => (object?)tally[label]), tally.OutOfScope];

    private decimal? Before(IndicatorValue value) => docket.Previous!.Shares.TryGetValue(value.Indicator.Id, out var share) ? share : null;

    private string? DebtorOf(DocketRow row) => _names.Debtor(row) is { } name && row.Debtors > 1 ? Texts.Format(_culture, "debtors", name, row.Debtors) : _names.Debtor(row);

    private string LabelOf(DocketRow row) => row.Label is null && row.PossibleLabels.Count > 0
        ? Texts.Format(_culture, "possible", Word("open"), string.Join(Word("Separator"), row.PossibleLabels.Select(label => Word(label))))
        : Word(row.Label);

    private string Problems(DocketCase item)
    {
        var findings = item.Row.Findings.Where(finding => item.About is null || (item.About == Cure.None ? !finding.IsProved : finding.Cure == item.About && finding.IsProved)).ToArray();
        var texts = findings.Take(mostFindings).Select(finding => Texts.Format(_culture, finding.IsProved ? "finding" : "finding.unproved", finding.RuleId, finding.Text, finding.Articles));
        var all = string.Join(Word("Semicolon"), texts);
        return findings.Length > mostFindings ? Texts.Format(_culture, "finding.more", all, findings.Length) : all;
    }

    // Where no step is named, the label says what follows.
    private string CuresOf(DocketCase item) => item.About is { } cure ? CureOf(cure)
        : !item.Row.IsPending ? ""
        : item.Row.Steps.Count > 0 ? string.Join(Word("Semicolon"), item.Row.Steps.Select(step => CureOf(step.Cure)).Where(static text => text.Length > 0))
        : Word(item.Row.Label is { } label ? $"remedy.{label}" : "remedy.Open");

    private string ByOf(DocketCase item)
    {
        var persons = item.Row.Steps.Where(step => item.About is null || step.Cure == item.About).Aggregate(Responsible.None, static (all, step) => all | step.By);
        return persons == Responsible.None ? item.Row.IsPending ? RuleWords.Of(Responsible.Handler, _culture) : "" : RuleWords.Of(persons, _culture);
    }
}
