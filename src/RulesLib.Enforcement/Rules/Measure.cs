using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Texts;

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

    /// <summary>Deletion of an entry in the dishonest list (删除失信信息).</summary>
    ListingDeletion,

    /// <summary>Cancellation of a wrong entry (撤销失信信息).</summary>
    ListingCancellation,

    /// <summary>Correction of the data of an entry (更正失信信息).</summary>
    ListingCorrection,

    /// <summary>Lifting of a consumption restriction (解除限制消费).</summary>
    RestrictionLifting,

    /// <summary>Lifting of the air and high-speed rail ban for an urgent journey (暂时解除乘坐飞机、高铁限制).</summary>
    TemporaryTravel,

    /// <summary>Fine (罚款).</summary>
    Fine,

    /// <summary>Judicial detention (司法拘留).</summary>
    Detention,

    /// <summary>Compelled attendance (拘传).</summary>
    CompelledAttendance,

    /// <summary>Exit restriction (限制出境).</summary>
    ExitRestriction,

    /// <summary>Lifting of an exit restriction (解除限制出境).</summary>
    ExitRestrictionLifting,

    /// <summary>Transfer of a suspected crime to the police (移送公安机关追究刑事责任).</summary>
    CriminalReferral,

    /// <summary>Private prosecution by an applicant, of which the court may inform him (刑事自诉).</summary>
    PrivateProsecution,
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

/// <summary>What a bound of a measure counts.</summary>
public enum BoundUnit
{
    /// <summary>RMB yuan.</summary>
    Yuan,

    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Months.</summary>
    Months,
}

/// <summary>The least and the most that the law allows, both included, by the text of the day that decides.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Least">The least; <see langword="null"/> if there is none.</param>
/// <param name="Most">The most; <see langword="null"/> if there is none.</param>
/// <param name="Of">The day that decides, such as that of the obstructive act.</param>
/// <param name="Provision">Topic key of the article the bounds rest on.</param>
public sealed record MeasureBounds(BoundUnit Unit, decimal? Least, decimal? Most, KnownDate Of, string Provision);

/// <summary>A step that must come before a measure, and whether it is on file.</summary>
/// <param name="Key">Name of the step; its text is keyed <c>Step.</c> and the name.</param>
/// <param name="OnFile">Whether it is on file.</param>
/// <param name="Provision">Topic key of the article that asks for it.</param>
public sealed record MeasureStep(string Key, Truth OnFile, string Provision);

/// <summary>Something the law tells about a measure beside its conditions.</summary>
/// <param name="Key">Name of the note; its text is keyed <c>Note.</c> and the name.</param>
/// <param name="Provision">Topic key of the article it rests on.</param>
public sealed record MeasureNote(string Key, string Provision)
{
    /// <summary>The note as a sentence.</summary>
    /// <param name="culture">English for English cultures, Chinese for all others.</param>
    public string Render(CultureInfo culture) => TextCatalog.Get("Sanctioning", $"Note.{Key}", culture);
}

/// <summary>How a measure would have to be taken.</summary>
/// <param name="Term">How long it would last; <see langword="null"/> if the law fixes no length or it is open.</param>
/// <param name="Bounds">The least and the most, one for each act or day that decides.</param>
/// <param name="Steps">What must come first.</param>
/// <param name="EndsWhen">Names of the events that would end it; texts are keyed <c>End.</c> and the name.</param>
public sealed record MeasureDetails(MeasureTerm? Term, IReadOnlyList<MeasureBounds> Bounds, IReadOnlyList<MeasureStep> Steps, IReadOnlyList<string> EndsWhen)
{
    /// <summary>Last day on which a measure that must be taken is taken in time; unknown while open, none if the law names no number of days.</summary>
    public KnownDate DueOn { get; init; }

    /// <summary>Names of the events that call for it; texts are keyed <c>End.</c> and the name.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];

    /// <summary>What else the law tells: concurrence, aggravation, leniency, competence.</summary>
    public IReadOnlyList<MeasureNote> Notes { get; init; } = [];

    /// <summary>First day on which it is open; none if it waits for no day.</summary>
    public KnownDate OpensOn { get; init; } = KnownDate.None;

    /// <summary>Nothing to tell.</summary>
    public static MeasureDetails Empty { get; } = new(null, [], [], []);
}

/// <summary>The answer for one person and one measure on the day of judging, folded from grounds and bars.</summary>
public sealed class Measure
{
    internal Measure(RuleInfo info, MeasureKind kind, Fact subject, MeasureAnswer answer, IReadOnlyList<Ground> grounds, IReadOnlyList<Bar> bars, MeasureDetails details, Truth inPlace) =>
        (Info, Kind, Subject, Answer, Grounds, Bars, Details, InPlace) = (info, kind, subject, answer, grounds, bars, details, inPlace);

    /// <summary>The rule that folds it, described.</summary>
    public RuleInfo Info { get; }

    /// <summary>Catalogue id of that rule.</summary>
    public string RuleId => Info.Id;

    /// <summary>Which measure.</summary>
    public MeasureKind Kind { get; }

    /// <summary>The debtor, officer or third party concerned.</summary>
    public Fact Subject { get; }

    /// <summary>The answer.</summary>
    public MeasureAnswer Answer { get; }

    /// <summary>The grounds that hold or may hold.</summary>
    public IReadOnlyList<Ground> Grounds { get; }

    /// <summary>The bars that hold or may hold against one of these grounds.</summary>
    public IReadOnlyList<Bar> Bars { get; }

    /// <summary>How it would have to be taken: bounds, steps, term, end.</summary>
    public MeasureDetails Details { get; }

    /// <summary>How long it would last; <see langword="null"/> if it is not to be taken or its length is not fixed by law.</summary>
    public MeasureTerm? Term => Details.Term;

    /// <summary>Whether it is already in force on the day of judging.</summary>
    public Truth InPlace { get; }

    /// <summary>The grounds that apply but for an element that is known to be missing; the findings of each name it.</summary>
    public IReadOnlyList<Ground> Lacking { get; internal init; } = [];

    internal PersonInCase? Person { get; init; }
}
