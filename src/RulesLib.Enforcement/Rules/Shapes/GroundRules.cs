using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules.Sanctioning;

namespace RulesLib.Enforcement.Rules;

/// <summary>A ground for a measure against a debtor, weighed for each occasion.</summary>
[RuleKind(RuleKinds.Ground)]
public abstract class GroundRule : ConcludingRule
{
    /// <summary>What the ground supports.</summary>
    protected abstract GroundFor Supports { get; }

    /// <summary>Whether the court must or may act on it.</summary>
    protected abstract Modality Modality { get; }

    /// <summary>Which of the six listing grounds it is, if one.</summary>
    protected virtual ListingGround? ListingGround => null;

    internal override RuleScope Scope => new("case", Each: typeof(Debtor));

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
        Then().Yield(_ => Conclude(matter, point, debtor));
    }

    /// <summary>Judges one debtor on one occasion.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion.</param>
    /// <param name="debtor">The debtor.</param>
    protected abstract Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor);

    /// <summary>Begins the judgement of a ground: it is law, and enforcement runs against the debtor.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion.</param>
    /// <param name="debtor">The debtor.</param>
    protected virtual Judgement Ground(Matter matter, DecisionPoint point, Debtor debtor) =>
        Weigh(matter, point).AppliesWhen("debtor-active", debtor.IsActiveOn(point.Day));

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter, conclusion.Point!, (Debtor)conclusion.Subject!);

    private Ground Conclude(Matter matter, DecisionPoint point, Debtor debtor) =>
        Conclude(new Ground(this, matter, debtor, point, Supports, Modality, ListingGround));
}

/// <summary>A bar to measures against a debtor, weighed for each occasion.</summary>
[RuleKind(RuleKinds.Bar)]
public abstract class BarRule : ConcludingRule
{
    internal override RuleScope Scope => new("case", Each: typeof(Debtor));

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
        Then().Yield(_ => Conclude(matter, point, debtor));
    }

    /// <summary>Judges one debtor on one occasion.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion.</param>
    /// <param name="debtor">The debtor.</param>
    protected abstract Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor);

    /// <summary>Whether it stands against every measure, even one for which there is no ground.</summary>
    protected virtual bool IsAbsolute => false;

    /// <summary>Whether it does not forbid a measure but turns "must" into "may".</summary>
    protected virtual bool Softens => false;

    /// <summary>Whether the bar stands against a ground of the same debtor and occasion.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="debtor">The debtor.</param>
    protected abstract Truth Covers(Ground ground, Debtor debtor);

    internal sealed override Truth StandsAgainst(Bar bar, Ground ground) => Covers(ground, (Debtor)bar.Subject!);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter, conclusion.Point!, (Debtor)conclusion.Subject!);

    private Bar Conclude(Matter matter, DecisionPoint point, Debtor debtor) =>
        Conclude(new Bar(this, matter, debtor, point, IsAbsolute) { Softens = Softens });
}

/// <summary>A ground of the dishonest list: also asks for an obligation that is not performed and still being enforced.</summary>
public abstract class ListingGroundRule : GroundRule
{
    /// <inheritdoc/>
    protected sealed override GroundFor Supports => GroundFor.Listing;

    /// <inheritdoc/>
    protected sealed override Modality Modality => Modality.Mandatory;

    /// <inheritdoc/>
    protected sealed override Judgement Ground(Matter matter, DecisionPoint point, Debtor debtor) =>
        base.Ground(matter, point, debtor).AppliesWhen("unperformed", Sanctions.IsUnperformed(matter, point.Day)).AppliesWhen("enforceable", Sanctions.IsEnforceable(matter, point.Day));
}

/// <summary>A reason why a piece of property cannot be disposed of, weighed for the closing.</summary>
[RuleKind(RuleKinds.Ground)]
public abstract class NotDisposableRule : ConcludingRule
{
    internal override RuleScope Scope => new("termination", Each: typeof(Asset));

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
        Then().Yield(_ => Conclude(matter, point, asset));
    }

    /// <summary>Judges one piece of property.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="asset">The property.</param>
    protected abstract Verdict Judge(Matter matter, Asset asset);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter, (Asset)conclusion.Subject!);

    private Ground Conclude(Matter matter, DecisionPoint point, Asset asset) =>
        Conclude(new Ground(this, matter, asset, point, GroundFor.NotDisposable, Modality.Discretionary, null));
}

/// <summary>A situation in which the 2014 Opinion allows interim termination.</summary>
[RuleKind(RuleKinds.Ground)]
public abstract class SituationRule : ConcludingRule
{
    internal override RuleScope Scope => new("termination");

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;

        When()
            .Match(() => matter, m => m.IsInterimTermination)
            .Match(() => point, p => p.Occasion == Occasion.Closing);
        Then().Yield(_ => Conclude(matter, point));
    }

    /// <summary>Whether nothing realisable was left on the date of the ruling.</summary>
    /// <param name="matter">The matter.</param>
    protected static Truth NoProperty(Matter matter) => matter.File.Assets.All(asset => !(asset.FoundOn <= matter.RuledOn) | asset.DisposedOn <= matter.RuledOn | !asset.Realisable);

    /// <summary>Judges the case.</summary>
    /// <param name="matter">The matter.</param>
    protected abstract Verdict Judge(Matter matter);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter);

    private Ground Conclude(Matter matter, DecisionPoint point) =>
        Conclude(new Ground(this, matter, matter.Closure, point, GroundFor.TerminationSituation, Modality.Discretionary, null));
}
