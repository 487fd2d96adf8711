using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>A sanction, or the end of one.</summary>
public enum MeasureKind
{
    /// <summary>Entry in the dishonest list (纳入失信被执行人名单).</summary>
    DishonestList,

    /// <summary>A longer term of that entry (延长失信期限).</summary>
    ListingExtension,

    /// <summary>Early deletion of that entry (提前删除).</summary>
    EarlyDeletion,

    /// <summary>Consumption restriction (限制消费).</summary>
    ConsumptionRestriction,
}

/// <summary>Whether a measure must, may or must not be taken.</summary>
public enum MeasureAnswer
{
    /// <summary>No ground supports it.</summary>
    NotAvailable,

    /// <summary>The court must take it.</summary>
    Mandatory,

    /// <summary>The court may take it.</summary>
    Discretionary,

    /// <summary>A bar stands against it.</summary>
    Prohibited,

    /// <summary>The facts at hand do not decide it.</summary>
    Undetermined,
}

/// <summary>How long a measure lasts.</summary>
/// <param name="Months">Length in months; <see langword="null"/> for a measure without a fixed term.</param>
/// <param name="EndsOn">Last day, if decided on the day of judging; <see langword="null"/> without a fixed term.</param>
public sealed record MeasureTerm(int? Months, DateOnly? EndsOn);

/// <summary>The answer for one person and one measure on the day of judging, folded from grounds and bars.</summary>
public sealed class Measure
{
    internal Measure(RuleInfo info, MeasureKind kind, Fact subject, MeasureAnswer answer, IReadOnlyList<Ground> grounds, IReadOnlyList<Bar> bars, MeasureTerm? term, Truth inPlace) =>
        (Info, Kind, Subject, Answer, Grounds, Bars, Term, InPlace) = (info, kind, subject, answer, grounds, bars, term, inPlace);

    /// <summary>The rule that folds it, described.</summary>
    public RuleInfo Info { get; }

    /// <summary>Catalogue id of that rule.</summary>
    public string RuleId => Info.Id;

    /// <summary>Which measure.</summary>
    public MeasureKind Kind { get; }

    /// <summary>The debtor or officer concerned.</summary>
    public Fact Subject { get; }

    /// <summary>The answer.</summary>
    public MeasureAnswer Answer { get; }

    /// <summary>The grounds that hold or may hold.</summary>
    public IReadOnlyList<Ground> Grounds { get; }

    /// <summary>The bars that hold or may hold against one of these grounds.</summary>
    public IReadOnlyList<Bar> Bars { get; }

    /// <summary>How long it would last; <see langword="null"/> if it is not to be taken or its length is not fixed by law.</summary>
    public MeasureTerm? Term { get; }

    /// <summary>Whether it is already in force on the day of judging.</summary>
    public Truth InPlace { get; }
}
