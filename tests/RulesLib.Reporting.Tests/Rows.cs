using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Reporting.Tests;

/// <summary>Rows to start a test from.</summary>
internal static class Rows
{
    public static DateOnly AsOf { get; } = Day("2018-04-28");

    public static DocketFinding Interview { get; } = new("ZB-18", "held", "终本前未约谈申请执行人", "终本规定第5条", Severity.Curable, Cure.HoldInterview, true);

    public static DocketFinding Notice { get; } = new("ZB-02", "issued", "未向被执行人发出执行通知", "终本规定第1条第1项", Severity.Fatal, Cure.IssueNoticeAndRuleAgain, true);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An interim termination in which everything is in order.</summary>
    public static DocketRow Row(int number, ClosureLabel? label = ClosureLabel.CompliantTermination) => new()
    {
        Source = $"cases.jsonl:{number}",
        AsOf = AsOf,
        CaseNumber = $"(2017)甘0402执{number}号",
        Court = "白银市白银区人民法院",
        Division = "执行局",
        Handler = "张三",
        Leader = "李四",
        Debtor = "王五",
        DebtorIdNumber = "620402199001011234",
        Debtors = 1,
        Year = 2017,
        Method = label == ClosureLabel.ActuallyConcluded ? ClosureMethod.FullPerformance : ClosureMethod.InterimTermination,
        IsClosed = label != ClosureLabel.NotConcluded,
        Label = label,
        PossibleLabels = label is { } one ? [one] : [ClosureLabel.ActuallyConcluded, ClosureLabel.MisreportedClosure],
        FiledOn = Day("2017-10-09"),
        ClosedOn = label == ClosureLabel.NotConcluded ? null : Day("2018-03-22"),
        Outstanding = 100_000m,
        HasRealisableProperty = false,
        Period = DeadlineStatus.Met,
    };

    /// <summary>An interim termination without interview: to be completed in thirty days.</summary>
    public static DocketRow Incomplete(int number) => Row(number, ClosureLabel.IncompleteTermination) with
    {
        Findings = [Interview],
        Steps = [new DocketStep(Cure.HoldInterview, Responsible.Handler, AsOf.AddDays(30), null)],
    };

    /// <summary>An interim termination without notice: at once.</summary>
    public static DocketRow NonCompliant(int number) => Row(number, ClosureLabel.NonCompliantTermination) with
    {
        Findings = [Notice],
        Steps = [new DocketStep(Cure.IssueNoticeAndRuleAgain, Responsible.Handler, AsOf, NextProcedure.RevokeAndRuleAgain)],
    };

    public static Docket Docket(IEnumerable<DocketRow> rows, Action<DocketOptions>? configure = null)
    {
        var options = new DocketOptions { AsOf = AsOf };
        configure?.Invoke(options);
        using var builder = new DocketBuilder(options);
        foreach (var row in rows) builder.Add(row);
        return builder.Build();
    }

    /// <summary>A campaign of many cases, the same for the same seed.</summary>
    public static IEnumerable<DocketRow> Campaign(int count, int seed = 2018)
    {
        string[] courts = ["白银市中级人民法院", "白银市白银区人民法院", "白银市平川区人民法院", "靖远县人民法院", "会宁县人民法院", "景泰县人民法院"];
        string[] surnames = ["张", "王", "李", "赵", "刘", "陈", "杨", "欧阳"];
        var random = new Random(seed);
        for (var i = 1; i <= count; i++)
        {
            var court = random.Next(courts.Length);
            var label = random.Next(100) switch
            {
                < 34 => ClosureLabel.ActuallyConcluded,
                < 57 => ClosureLabel.CompliantTermination,
                < 72 => ClosureLabel.IncompleteTermination,
                < 81 => ClosureLabel.NonCompliantTermination,
                < 87 => ClosureLabel.MisreportedClosure,
                < 97 => ClosureLabel.NotConcluded,
                _ => (ClosureLabel?)null,
            };
            var row = label switch
            {
                ClosureLabel.IncompleteTermination => Incomplete(i),
                ClosureLabel.NonCompliantTermination => NonCompliant(i),
                _ => Row(i, label),
            };
            var filed = Day("2015-01-05").AddDays(random.Next(1_150));
            yield return row with
            {
                CaseNumber = $"({filed.Year})甘040{court}执{i}号",
                Court = courts[court],
                Division = random.Next(4) == 0 ? "执行二庭" : "执行一庭",
                Handler = surnames[random.Next(surnames.Length)] + (char)('甲' + random.Next(3)),
                Leader = random.Next(5) == 0 ? null : "周某甲",
                Gaps = random.Next(5) == 0 ? SupervisionGaps.NoLeader | SupervisionGaps.NoRound : SupervisionGaps.None,
                Year = filed.Year,
                FiledOn = filed,
                Outstanding = random.Next(1, 4_000) * 1_000m,
                HasRealisableProperty = random.Next(3) == 0,
                HasConflict = random.Next(150) == 0,
                Deadlines = row.IsPending ? [new DocketDeadline("六个月内执结", DutyHolder.Court, AsOf.AddDays(random.Next(-60, 120)), random.Next(3) == 0)] : [],
                Steps = [.. row.Steps.Select(step => step with { DueOn = step.DueOn.AddDays(random.Next(-20, 40)) })],
            };
        }
    }
}
