using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Explanation;

/// <summary>Where an answer on sanctions is told: what is to be done today comes first, then what may be done, what must not, what is open.</summary>
internal enum SanctionPlace
{
    /// <summary>To be done today: a measure that must be taken, something overdue, missing or unlawful.</summary>
    Today,

    /// <summary>May be done.</summary>
    May,

    /// <summary>Must not be done, or has no ground.</summary>
    MustNot,

    /// <summary>Facts are missing, or a person has to decide.</summary>
    Open,

    /// <summary>Taken already, and rightly in force.</summary>
    InForce,

    /// <summary>Wrong once, but the measure is over or the act was done since: nothing is left to do about it but to answer for it.</summary>
    Past,

    /// <summary>Nothing to tell.</summary>
    Nowhere,
}

/// <summary>Sorts measures and checks of what was done into their places.</summary>
internal static class SanctionPlaces
{
    public static SanctionPlace Of(Measure measure) => measure.Answer switch
    {
        MeasureAnswer.Mandatory or MeasureAnswer.Discretionary when IsLasting(measure.Kind) && measure.InPlace.IsTrue => SanctionPlace.InForce,
        MeasureAnswer.Mandatory => SanctionPlace.Today,
        MeasureAnswer.Discretionary => SanctionPlace.May,
        MeasureAnswer.Prohibited => SanctionPlace.MustNot,
        MeasureAnswer.Undetermined => SanctionPlace.Open,
        _ => measure.Kind is MeasureKind.DishonestList or MeasureKind.ConsumptionRestriction ? SanctionPlace.MustNot : SanctionPlace.Nowhere,
    };

    public static SanctionPlace Of(Assessment check, Finding finding) => finding.Met.IsFalse && check.Outcome != Outcome.Undetermined
        ? finding.Severity == Severity.ManualReview ? SanctionPlace.Open : IsPast(check, finding) ? SanctionPlace.Past : SanctionPlace.Today
        : SanctionPlace.Open;

    /// <summary>Whether a measure goes on once it is taken, so that taking it twice makes no sense.</summary>
    public static bool IsLasting(MeasureKind kind) => kind is MeasureKind.DishonestList or MeasureKind.ConsumptionRestriction or MeasureKind.ExitRestriction;

    /// <summary>The person an answer is about: for a record, the one in whose part of the file it stands.</summary>
    public static Fact PersonOf(Measure measure) => measure.Person?.Subject ?? measure.Subject;

    /// <summary>The person a check is about.</summary>
    public static Fact? PersonOf(Assessment check) => check.Person?.Subject ?? check.Subject;

    /// <summary>The record a measure is about; <see langword="null"/> if it is about the person as such.</summary>
    public static Fact? RecordOf(Measure measure) => ReferenceEquals(measure.Subject, PersonOf(measure)) ? null : measure.Subject;

    /// <summary>The record a check is about; <see langword="null"/> if it is about the person as such.</summary>
    public static Fact? RecordOf(Assessment check) => ReferenceEquals(check.Subject, PersonOf(check)) ? null : check.Subject;

    /// <summary>The grounds that carry the answer: those that hold and that no bar defeats.</summary>
    public static IEnumerable<Ground> Carrying(Measure measure) =>
        measure.Grounds.Where(ground => ground.Holds.IsTrue && !measure.Bars.Any(bar => !(IsAgainstAll(bar, measure) ? bar.Holds : bar.Defeats(ground, measure.Kind)).IsFalse));

    /// <summary>The grounds over which a bar takes precedence.</summary>
    public static IEnumerable<Ground> Outweighed(Bar bar, Measure measure) =>
        measure.Grounds.Where(ground => IsAgainstAll(bar, measure) || (bar.Covers(ground) & bar.Rule.StandsAgainst(bar, ground, measure.Kind)).IsTrue);

    /// <summary>The bars that decide that a measure must not be taken.</summary>
    public static IEnumerable<Bar> Deciding(Measure measure) =>
        measure.Bars.Where(bar => bar.Holds.IsTrue && !bar.Softens && (IsAgainstAll(bar, measure) || Outweighed(bar, measure).Any()));

    /// <summary>Whether a bar stands against the measure whatever the ground.</summary>
    public static bool IsAgainstAll(Bar bar, Measure measure) => bar.IsAbsolute || bar.Prohibits == measure.Kind;

    /// <summary>The day from which something is overdue; unknown where no day is told.</summary>
    public static KnownDate OverdueSince(Assessment check) => check.DueOn is { Occurred.IsTrue: true } due ? due.Shift(static day => day == DateOnly.MaxValue ? day : day.AddDays(1)) : KnownDate.Unknown;

    // A measure that ended cannot be undone, and what is overdue without a day to come was done late.
    private static bool IsPast(Assessment check, Finding finding) => check.Subject switch
    {
        DishonestListing listing => (listing.DeletedOn <= check.Matter.AsOf).IsTrue,
        ConsumptionOrder order => (order.LiftedOn <= check.Matter.AsOf).IsTrue,
        ExitRestriction exit => (exit.LiftedOn <= check.Matter.AsOf).IsTrue,
        _ => check.Rule.MeaningOf(finding.Key) == MonitoringState.Overdue && check.DueOn.IsNone,
    };
}
