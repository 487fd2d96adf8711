using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>A ground for a measure against a debtor, weighed for each occasion.</summary>
[RuleKind("ground")]
public abstract class GroundRule : EnforcementRule
{
    /// <summary>What the ground supports.</summary>
    protected abstract GroundFor Supports { get; }

    /// <summary>Whether the court must or may act on it.</summary>
    protected abstract Modality Modality { get; }

    /// <summary>Which of the six listing grounds it is, if one.</summary>
    protected virtual ListingGround? ListingGround => null;

    internal override string Scope => "debtor";

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;
        Debtor debtor = null!;

        When()
            .Match(() => matter)
            .Match(() => point)
            .Match(() => debtor);
        Then().Yield(_ => Weigh(matter, point, debtor));
    }

    /// <summary>Judges one debtor on one occasion.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion.</param>
    /// <param name="debtor">The debtor.</param>
    protected abstract Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor);

    private Ground Weigh(Matter matter, DecisionPoint point, Debtor debtor)
    {
        Verdict Judge() => this.Judge(matter, point, debtor);
        return new(this, matter, debtor, point, Supports, Modality, ListingGround, Guarded(Judge), () => Judge());
    }
}

/// <summary>A bar to measures against a debtor, weighed for each occasion.</summary>
[RuleKind("bar")]
public abstract class BarRule : EnforcementRule
{
    internal override string Scope => "debtor";

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;
        Debtor debtor = null!;

        When()
            .Match(() => matter)
            .Match(() => point)
            .Match(() => debtor);
        Then().Yield(_ => Weigh(matter, point, debtor));
    }

    /// <summary>Judges one debtor on one occasion.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion.</param>
    /// <param name="debtor">The debtor.</param>
    protected abstract Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor);

    /// <summary>Whether the bar stands against a ground of the same debtor and occasion.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="debtor">The debtor.</param>
    protected abstract Truth Covers(Ground ground, Debtor debtor);

    private Bar Weigh(Matter matter, DecisionPoint point, Debtor debtor)
    {
        Verdict Judge() => this.Judge(matter, point, debtor);
        return new(this, matter, debtor, point, ground => Covers(ground, debtor), Guarded(Judge), () => Judge());
    }
}

/// <summary>A reason why a piece of property cannot be disposed of, weighed for the closing.</summary>
[RuleKind("ground")]
public abstract class NotDisposableRule : EnforcementRule
{
    internal override string Scope => "termination-asset";

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;
        Asset asset = null!;

        When()
            .Match(() => matter, m => m.IsInterimTermination)
            .Match(() => point, p => p.Occasion == Occasion.Closing)
            .Match(() => asset);
        Then().Yield(_ => Weigh(matter, point, asset));
    }

    /// <summary>Judges one piece of property.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="asset">The property.</param>
    protected abstract Verdict Judge(Matter matter, Asset asset);

    private Ground Weigh(Matter matter, DecisionPoint point, Asset asset)
    {
        Verdict Judge() => this.Judge(matter, asset);
        return new(this, matter, asset, point, GroundFor.NotDisposable, Modality.Discretionary, null, Guarded(Judge), () => Judge());
    }
}
