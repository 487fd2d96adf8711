using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>A ground for ending or mending a measure on record, weighed for the day of judging, record by record.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
[RuleKind(RuleKinds.Ground)]
public abstract class RecordGroundRule<TRecord> : ConcludingRule
    where TRecord : Fact
{
    /// <summary>What the ground supports.</summary>
    protected abstract GroundFor Supports { get; }

    internal override RuleScope Scope => new("case", Each: typeof(TRecord));

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;
        Recorded<TRecord> recorded = null!;

        When()
            .Match(() => matter)
            .Match(() => point, p => p.Occasion == Occasion.Today)
            .Match(() => recorded);
        Then().Yield(_ => Conclude(matter, point, recorded));
    }

    /// <summary>Judges one record.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion: the day of judging.</param>
    /// <param name="holder">The debtor or third party in whose part of the file it stands.</param>
    /// <param name="record">The record.</param>
    protected abstract Verdict Judge(Matter matter, DecisionPoint point, PersonInCase holder, TRecord record);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter, conclusion.Point!, conclusion.Person!, (TRecord)conclusion.Subject!);

    private Ground Conclude(Matter matter, DecisionPoint point, Recorded<TRecord> recorded) =>
        Conclude(new Ground(this, matter, recorded.Record, point, Supports, Modality.Mandatory, null) { Person = recorded.Holder });
}

/// <summary>Folds the grounds for ending or mending one measure on record into an answer. It burdens nobody, so no bar stands against it.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
[RuleKind(RuleKinds.Measure)]
public abstract class RecordMeasureRule<TRecord> : EnforcementRule
    where TRecord : Fact
{
    /// <summary>Which measure.</summary>
    protected abstract MeasureKind Kind { get; }

    internal override RuleScope Scope => new("case", Each: typeof(TRecord));

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;
        Recorded<TRecord> recorded = null!;
        IEnumerable<Ground> grounds = null!;

        When()
            .Match(() => matter)
            .Match(() => point, p => p.Occasion == Occasion.Today)
            .Match(() => recorded)
            .Query(() => grounds, q => q.Match<Ground>(g => IsOf(g, recorded), g => g.Point == point, g => Supports(g)).Collect());
        Then().Yield(_ => Fold(matter, point, recorded, grounds));
    }

    /// <summary>Whether a ground of the record, or of its holder, supports the measure.</summary>
    /// <param name="ground">The ground.</param>
    protected abstract bool Supports(Ground ground);

    /// <summary>Whether the record still stands, so that there is something to end or to mend.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="holder">The debtor or third party in whose part of the file it stands.</param>
    /// <param name="record">The record.</param>
    protected abstract Truth Stands(Matter matter, PersonInCase holder, TRecord record);

    /// <summary>Due date and events.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="holder">The debtor or third party in whose part of the file it stands.</param>
    /// <param name="record">The record.</param>
    /// <param name="certain">The grounds that hold.</param>
    protected abstract MeasureDetails Details(Matter matter, PersonInCase holder, TRecord record, IReadOnlyList<Ground> certain);

    private static bool IsOf(Ground ground, Recorded<TRecord> recorded) => ReferenceEquals(ground.Subject, recorded.Record) || ReferenceEquals(ground.Subject, recorded.Holder.Subject);

    private Measure Fold(Matter matter, DecisionPoint point, Recorded<TRecord> recorded, IEnumerable<Ground> grounds)
    {
        var (holder, record) = (recorded.Holder, recorded.Record);
        var stands = Stands(matter, holder, record);
        var fold = new MeasureFold(matter.InForce(Info, point), Kind, [.. grounds], [], stands);
        var details = fold.IsOpen ? Details(matter, holder, record, fold.Certain) : MeasureDetails.Empty;
        return new(Info, Kind, record, fold.Answer, fold.Alive, fold.Standing, details, !stands) { Person = holder };
    }
}
