using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules.Sanctioning;

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

    private Ground Conclude(Matter matter, DecisionPoint point, Debtor debtor)
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
        Then().Yield(_ => Conclude(matter, point, debtor));
    }

    /// <summary>Judges one debtor on one occasion.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion.</param>
    /// <param name="debtor">The debtor.</param>
    protected abstract Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor);

    /// <summary>Whether it stands against every measure, even one for which there is no ground.</summary>
    protected virtual bool IsAbsolute => false;

    /// <summary>Whether the bar stands against a ground of the same debtor and occasion.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="debtor">The debtor.</param>
    protected abstract Truth Covers(Ground ground, Debtor debtor);

    private Bar Conclude(Matter matter, DecisionPoint point, Debtor debtor)
    {
        Verdict Judge() => this.Judge(matter, point, debtor);
        return new(this, matter, debtor, point, IsAbsolute, ground => Covers(ground, debtor), Guarded(Judge), () => Judge());
    }
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
        Then().Yield(_ => Conclude(matter, point, asset));
    }

    /// <summary>Judges one piece of property.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="asset">The property.</param>
    protected abstract Verdict Judge(Matter matter, Asset asset);

    private Ground Conclude(Matter matter, DecisionPoint point, Asset asset)
    {
        Verdict Judge() => this.Judge(matter, asset);
        return new(this, matter, asset, point, GroundFor.NotDisposable, Modality.Discretionary, null, Guarded(Judge), () => Judge());
    }
}

/// <summary>A situation in which the 2014 Opinion allows interim termination.</summary>
[RuleKind("ground")]
public abstract class SituationRule : EnforcementRule
{
    internal override string Scope => "termination";

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

    private Ground Conclude(Matter matter, DecisionPoint point)
    {
        Verdict Judge() => this.Judge(matter);
        return new(this, matter, matter.Closure, point, GroundFor.TerminationSituation, Modality.Discretionary, null, Guarded(Judge), () => Judge());
    }
}

/// <summary>A bar to a measure against a responsible person of an entity debtor, on the day of judging.</summary>
[RuleKind("measure")]
public abstract class OfficerBarRule : EnforcementRule
{
    /// <summary>Which measure.</summary>
    protected abstract MeasureKind Kind { get; }

    internal override string Scope => "officer";

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;
        OfficerOfDebtor person = null!;

        When()
            .Match(() => matter)
            .Match(() => point, p => p.Occasion == Occasion.Today)
            .Match(() => person);
        Then().Yield(_ => Conclude(matter, point, person.Debtor, person.Officer));
    }

    /// <summary>Judges one person: does the bar hold?</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion.</param>
    /// <param name="debtor">The entity debtor.</param>
    /// <param name="officer">The person.</param>
    protected abstract Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor, Officer officer);

    /// <summary>Whether the measure was taken against the person all the same.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The entity debtor.</param>
    /// <param name="officer">The person.</param>
    protected abstract Truth InPlace(Matter matter, Debtor debtor, Officer officer);

    private Measure Conclude(Matter matter, DecisionPoint point, Debtor debtor, Officer officer)
    {
        Verdict Judge() => this.Judge(matter, point, debtor, officer);
        var bar = new Bar(this, matter, officer, point, isAbsolute: true, static _ => true, Guarded(Judge), () => Judge());
        var answer = bar.Holds.IsTrue ? MeasureAnswer.Prohibited : bar.Holds.IsFalse ? MeasureAnswer.NotAvailable : MeasureAnswer.Undetermined;
        return new(Info, Kind, officer, answer, [], [bar], null, InPlace(matter, debtor, officer));
    }
}
