using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>How the case as a whole was handled, whatever the closing method. Findings are told beside the label and never change it.</summary>
[RuleKind(RuleKinds.Conduct)]
public abstract class ConductRule : ConcludingRule
{
    internal override RuleScope Scope => new("case");

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;

        When().Match(() => matter);
        Then().Yield(_ => Assess(matter));
    }

    /// <summary>Judges the case.</summary>
    /// <param name="matter">The matter.</param>
    protected abstract Verdict Judge(Matter matter);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter);

    private Assessment Assess(Matter matter) => Conclude(new Assessment(this, matter, null));
}

/// <summary>How each part of a kind (debtor, asset, payment …) was handled, whatever the closing method. Findings are told beside the label and never change it.</summary>
/// <typeparam name="TPart">A kind of part that stands in a list of the case file.</typeparam>
[RuleKind(RuleKinds.Conduct)]
public abstract class ConductRule<TPart> : ConcludingRule
    where TPart : Fact
{
    internal override RuleScope Scope => new("case", Each: typeof(TPart));

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        TPart part = null!;

        When()
            .Match(() => matter)
            .Match(() => part);
        Then().Yield(_ => Assess(matter, part));
    }

    /// <summary>Judges one part.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="part">The part.</param>
    protected abstract Verdict Judge(Matter matter, TPart part);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter, (TPart)conclusion.Subject!);

    private Assessment Assess(Matter matter, TPart part) => Conclude(new Assessment(this, matter, part));
}
