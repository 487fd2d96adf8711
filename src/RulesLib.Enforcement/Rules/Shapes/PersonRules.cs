using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>A ground for a measure against persons of some capacities, weighed for the day of judging.</summary>
[RuleKind(RuleKinds.Ground)]
public abstract class PersonGroundRule : ConcludingRule
{
    /// <summary>Against whom.</summary>
    protected abstract PersonRoles Against { get; }

    /// <summary>What the ground supports.</summary>
    protected abstract GroundFor Supports { get; }

    /// <summary>Whether the court must or may act on it.</summary>
    protected virtual Modality Modality => Modality.Discretionary;

    /// <summary>Whether the court must or may act on it, where that depends on the day of the court's act.</summary>
    /// <param name="matter">The matter.</param>
    protected virtual Modality ModalityIn(Matter matter) => Modality;

    /// <summary>Which crime it makes suspected, if one.</summary>
    protected virtual Crime? Crime => null;

    internal override RuleScope Scope => new("case", Each: typeof(PersonInCase));

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;
        PersonInCase person = null!;

        When()
            .Match(() => matter)
            .Match(() => point, p => p.Occasion == Occasion.Today)
            .Match(() => person, p => (p.Role & Against) != 0);
        Then().Yield(_ => Conclude(matter, point, person));
    }

    /// <summary>Judges one person.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion: the day of judging.</param>
    /// <param name="person">The person.</param>
    protected abstract Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter, conclusion.Point!, conclusion.Person!);

    private Ground Conclude(Matter matter, DecisionPoint point, PersonInCase person) =>
        Conclude(new Ground(this, matter, person.Subject, point, Supports, ModalityIn(matter), null) { Person = person, Crime = Crime });
}

/// <summary>A bar to measures against persons of some capacities, weighed for the day of judging.</summary>
[RuleKind(RuleKinds.Bar)]
public abstract class PersonBarRule : ConcludingRule
{
    /// <summary>Against measures taken from whom.</summary>
    protected abstract PersonRoles Protects { get; }

    /// <summary>Against which measures it stands even where there is no ground; <see langword="null"/> if it only answers grounds.</summary>
    protected virtual MeasureKind? Prohibits => null;

    internal override RuleScope Scope => new("case", Each: typeof(PersonInCase));

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;
        PersonInCase person = null!;

        When()
            .Match(() => matter)
            .Match(() => point, p => p.Occasion == Occasion.Today)
            .Match(() => person, p => (p.Role & Protects) != 0);
        Then().Yield(_ => Conclude(matter, point, person));
    }

    /// <summary>Judges one person: does the bar hold?</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion: the day of judging.</param>
    /// <param name="person">The person.</param>
    protected abstract Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person);

    /// <summary>Whether the bar stands against a ground of the same person.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="person">The person.</param>
    protected abstract Truth Covers(Ground ground, PersonInCase person);

    /// <summary>Whether the bar stands against the ground where this measure is weighed; a ground may support several.</summary>
    /// <param name="ground">A ground that the bar covers.</param>
    /// <param name="person">The person.</param>
    /// <param name="measure">The measure.</param>
    protected virtual Truth Covers(Ground ground, PersonInCase person, MeasureKind measure) => true;

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter, conclusion.Point!, conclusion.Person!);

    internal sealed override Truth StandsAgainst(Bar bar, Ground ground) => Covers(ground, bar.Person!);

    internal sealed override Truth StandsAgainst(Bar bar, Ground ground, MeasureKind measure) => Covers(ground, bar.Person!, measure);

    private Bar Conclude(Matter matter, DecisionPoint point, PersonInCase person) =>
        Conclude(new Bar(this, matter, person.Subject, point, isAbsolute: false) { Person = person, Prohibits = Prohibits });
}

/// <summary>Folds the grounds and bars of one person on the day of judging into an answer: some ground, and no bar against it.</summary>
[RuleKind(RuleKinds.Measure)]
public abstract class PersonMeasureRule : ConcludingRule
{
    /// <summary>Which measure.</summary>
    protected abstract MeasureKind Kind { get; }

    /// <summary>Against whom it can be weighed at all.</summary>
    protected abstract PersonRoles Against { get; }

    /// <summary>Which grounds support it.</summary>
    protected abstract GroundFor SupportedBy { get; }

    /// <summary>Whether the measure burdens the person; against anything else only bars stand that name it.</summary>
    protected virtual bool IsBurden => true;

    internal override RuleScope Scope => new("case", Each: typeof(PersonInCase));

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;
        PersonInCase person = null!;
        IEnumerable<Ground> grounds = null!;
        IEnumerable<Bar> bars = null!;

        When()
            .Match(() => matter)
            .Match(() => point, p => p.Occasion == Occasion.Today)
            .Match(() => person, p => (p.Role & Against) != 0)
            .Query(() => grounds, q => q.Match<Ground>(g => ReferenceEquals(g.Subject, person.Subject), g => g.Point == point, g => IsFor(g)).Collect())
            .Query(() => bars, q => q.Match<Bar>(b => ReferenceEquals(b.Subject, person.Subject), b => b.Point == point).Collect());
        Then().Yield(_ => Fold(matter, point, person, grounds, bars));
    }

    /// <summary>Whether the measure is already in force on the day of judging.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="person">The person.</param>
    protected abstract Truth InPlace(Matter matter, PersonInCase person);

    /// <summary>Bounds, steps that must come first, term and end of the measure; filled in for measures that must, may or could be taken.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="person">The person.</param>
    /// <param name="certain">The grounds that hold and are not barred.</param>
    /// <param name="possible">The grounds that may hold beside them.</param>
    protected virtual MeasureDetails Details(Matter matter, PersonInCase person, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible) => MeasureDetails.Empty;

    // Steps and bounds read facts, but a measure is explained by its grounds and bars.
    internal sealed override Verdict Judge(Conclusion conclusion) => throw new NotSupportedException();

    private bool IsFor(Ground ground) => ground.Supports == SupportedBy;

    private Measure Fold(Matter matter, DecisionPoint point, PersonInCase person, IEnumerable<Ground> grounds, IEnumerable<Bar> bars)
    {
        var fold = new MeasureFold(matter.InForce(Info, point), Kind, [.. grounds], [.. IsBurden ? bars : bars.Where(bar => bar.Prohibits == Kind)]);
        var details = fold.IsOpen ? Details(matter, person, fold.Certain, fold.Possible) : MeasureDetails.Empty;
        return new(Info, Kind, person.Subject, fold.Answer, fold.Alive, fold.Standing, details, InPlace(matter, person))
        {
            Person = person,
            Lacking = [.. Conclusion.ById(grounds.Where(static ground => ground.Outcome == Outcome.Breached))],
        };
    }
}
