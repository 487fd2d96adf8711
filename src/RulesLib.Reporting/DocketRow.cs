using RulesLib.Enforcement;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Reporting;

/// <summary>What the docket keeps of one judged case: a small row, never the whole report. Immutable and thread-safe.</summary>
/// <remarks>
/// Made from a report by <see cref="DocketRows"/>. Names are kept as the file has them, because a docket counts by handler; they are masked
/// where they are written. Days are PRC calendar days.
/// </remarks>
public sealed record DocketRow
{
    /// <summary>Where the case was read, such as <c>cases.jsonl:12</c>; stands in for the number where the file tells none.</summary>
    public required string Source { get; init; }

    /// <summary>The day of judging.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Case number (案号); <see langword="null"/> if not told.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>Court (执行法院); <see langword="null"/> if not told.</summary>
    public string? Court { get; init; }

    /// <summary>Division (承办部门); <see langword="null"/> if not told.</summary>
    public string? Division { get; init; }

    /// <summary>Handler (承办人); <see langword="null"/> if there is none or the file does not tell.</summary>
    public string? Handler { get; init; }

    /// <summary>Supervising leader (包案领导); <see langword="null"/> if there is none or the file does not tell.</summary>
    public string? Leader { get; init; }

    /// <summary>The first debtor (被执行人); <see langword="null"/> if not told.</summary>
    public string? Debtor { get; init; }

    /// <summary>Id number of the first debtor (证件号码); <see langword="null"/> if not told.</summary>
    public string? DebtorIdNumber { get; init; }

    /// <summary>Whether the first debtor is, or may be, a natural person, whose name is masked.</summary>
    public bool DebtorMayBePerson { get; init; } = true;

    /// <summary>How many debtors the file names.</summary>
    public int Debtors { get; init; }

    /// <summary>Year of filing, else of the case number; <see langword="null"/> if neither is told.</summary>
    public int? Year { get; init; }

    /// <summary>Closing method, as ruled, reported or intended; <see langword="null"/> if not told.</summary>
    public ClosureMethod? Method { get; init; }

    /// <summary>Whether the case was reported closed, or ruled on, by the day of judging.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The label; <see langword="null"/> while open (待核) or out of scope.</summary>
    public ClosureLabel? Label { get; init; }

    /// <summary>Every label that the missing facts still allow.</summary>
    public IReadOnlyList<ClosureLabel> PossibleLabels { get; init; } = [];

    /// <summary>Whether the case is none of those reviewed: closed before 2015-01-01, or no implementation case.</summary>
    public bool IsOutOfScope { get; init; }

    /// <summary>Filing (立案日期).</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>Closing (结案日期).</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>What is still owed, in yuan; <see langword="null"/> if not told.</summary>
    public decimal? Outstanding { get; init; }

    /// <summary>Whether there is realisable property; <see langword="null"/> if not known.</summary>
    public bool? HasRealisableProperty { get; init; }

    /// <summary>How the statutory period for the case stands; <see langword="null"/> if none runs.</summary>
    public DeadlineStatus? Period { get; init; }

    /// <summary>Whether the file contradicts itself, or a rule failed on it.</summary>
    public bool HasConflict { get; init; }

    /// <summary>What failed, and what the file does not prove; the worst first.</summary>
    public IReadOnlyList<DocketFinding> Findings { get; init; } = [];

    /// <summary>What is to be done, in order.</summary>
    public IReadOnlyList<DocketStep> Steps { get; init; } = [];

    /// <summary>Statutory deadlines that run or were missed, the earliest first.</summary>
    public IReadOnlyList<DocketDeadline> Deadlines { get; init; } = [];

    /// <summary>What is missing in the supervision of the case.</summary>
    public SupervisionGaps Gaps { get; init; }

    /// <summary>What a case is told apart by: its number, or where it was read.</summary>
    public string Key => CaseNumber ?? "?" + Source;

    /// <summary>Whether the case counts as qualified (合格): 实际执结 or 合规终本.</summary>
    public bool IsQualified => Label is ClosureLabel.ActuallyConcluded or ClosureLabel.CompliantTermination;

    /// <summary>Whether the case still asks for something: to be handled (待处理) or open (待核).</summary>
    public bool IsPending => !IsOutOfScope && !IsQualified;
}

/// <summary>A requirement that is not met, or not proved. Immutable and thread-safe.</summary>
/// <param name="RuleId">Id of the rule, such as <c>ZB-18</c>.</param>
/// <param name="Requirement">Name of the requirement inside the rule.</param>
/// <param name="Text">What failed, in the language of the docket.</param>
/// <param name="Articles">The articles of the day of the step.</param>
/// <param name="Severity">What it weighs.</param>
/// <param name="Cure">What mends it.</param>
/// <param name="IsProved">Whether the failure is certain; otherwise the file does not tell.</param>
public sealed record DocketFinding(string RuleId, string Requirement, string Text, string Articles, Severity Severity, Cure Cure, bool IsProved);

/// <summary>Something to be done about a case. Immutable and thread-safe.</summary>
/// <param name="Cure">What.</param>
/// <param name="By">Who.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Next">The procedure that follows if the defect cannot be completed; otherwise <see langword="null"/>.</param>
public sealed record DocketStep(Cure Cure, Responsible By, DateOnly DueOn, NextProcedure? Next)
{
    /// <summary>The docket in which the step appeared first; <see langword="null"/> in a row that is in no docket yet.</summary>
    public DateOnly? Since { get; init; }
}

/// <summary>A statutory deadline that runs or was missed. Immutable and thread-safe.</summary>
/// <param name="Text">What it is about, in the language of the docket.</param>
/// <param name="Holder">Who has to keep it.</param>
/// <param name="DueOn">Its last day.</param>
/// <param name="IsOverdue">Whether it was missed and what it asks for is still not done.</param>
public sealed record DocketDeadline(string Text, DutyHolder Holder, DateOnly DueOn, bool IsOverdue);

/// <summary>What is missing in the supervision of a case (督办到人、督办到案). What the file does not tell is missing too.</summary>
[Flags]
public enum SupervisionGaps
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No responsible handler (承办人未落实).</summary>
    NoHandler = 1,

    /// <summary>No supervising leader (包案领导未落实).</summary>
    NoLeader = 2,

    /// <summary>To be handled, and no first round of supervision (首轮督办未开展).</summary>
    NoRound = 4,

    /// <summary>A round of supervision was not answered (督办未反馈).</summary>
    NotAnswered = 8,

    /// <summary>Qualified after rounds of supervision that were never ended (督办未销号).</summary>
    NotEnded = 16,
}
