using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>Folds the grounds and bars of one debtor on the day of judging into an answer: some ground, and no bar against it.</summary>
[RuleKind(RuleKinds.Measure)]
public abstract class MeasureRule : EnforcementRule
{
    /// <summary>Which measure.</summary>
    protected abstract MeasureKind Kind { get; }

    /// <summary>Which grounds support it.</summary>
    protected abstract GroundFor SupportedBy { get; }

    internal override RuleScope Scope => new("case", Each: typeof(Debtor));

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;
        Debtor debtor = null!;
        IEnumerable<Ground> grounds = null!;
        IEnumerable<Bar> bars = null!;

        When()
            .Match(() => matter)
            .Match(() => point, p => p.Occasion == Occasion.Today)
            .Match(() => debtor)
            .Query(() => grounds, q => q.Match<Ground>(g => ReferenceEquals(g.Subject, debtor), g => g.Point == point, g => Supports(g)).Collect())
            .Query(() => bars, q => q.Match<Bar>(b => ReferenceEquals(b.Subject, debtor), b => b.Point == point).Collect());
        Then().Yield(_ => Fold(matter, point, debtor, grounds, bars));
    }

    /// <summary>Whether the measure is already in force on the day of judging.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The debtor.</param>
    protected abstract Truth InPlace(Matter matter, Debtor debtor);

    /// <summary>Whether the measure burdens the debtor; bars stand against burdens only.</summary>
    protected virtual bool IsBurden => true;

    /// <summary>Bounds, steps, term and end of the measure; filled in for measures that must, may or could be taken.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The debtor.</param>
    /// <param name="certain">The grounds that hold and are not barred.</param>
    /// <param name="possible">The grounds that may hold beside them.</param>
    protected virtual MeasureDetails Details(Matter matter, Debtor debtor, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible) => MeasureDetails.Empty;

    private bool Supports(Ground ground) => ground.Supports == SupportedBy;

    private Measure Fold(Matter matter, DecisionPoint point, Debtor debtor, IEnumerable<Ground> grounds, IEnumerable<Bar> bars)
    {
        var fold = new MeasureFold(matter.InForce(Info, point), Kind, [.. grounds], IsBurden ? [.. bars] : []);
        var details = fold.IsOpen ? Details(matter, debtor, fold.Certain, fold.Possible) : MeasureDetails.Empty;
        return new(Info, Kind, debtor, fold.Answer, fold.Alive, fold.Standing, details, InPlace(matter, debtor));
    }
}
