using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>A duty of the case as a whole when it is closed, whatever the method.</summary>
[RuleKind(RuleKinds.Duty)]
public abstract class ClosureDutyRule : ConcludingRule
{
    internal override RuleScope Scope => new("closure");

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;

        When().Match(() => matter, m => m.Method != null);
        Then().Yield(_ => Assess(matter));
    }

    /// <summary>Judges the case.</summary>
    /// <param name="matter">The matter.</param>
    protected abstract Verdict Judge(Matter matter);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter);

    private Assessment Assess(Matter matter) => Conclude(new Assessment(this, matter, null));
}

/// <summary>A duty of the case as a whole when it is closed by one method.</summary>
[RuleKind(RuleKinds.Duty)]
public abstract class MethodDutyRule : ConcludingRule
{
    /// <summary>Makes a duty of one closing method.</summary>
    /// <param name="method">The method.</param>
    protected MethodDutyRule(ClosureMethod method) => Method = method;

    /// <summary>The closing method it is a duty of.</summary>
    public ClosureMethod Method { get; }

    internal override RuleScope Scope => new("method", Method);

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;

        When().Match(() => matter, m => m.Method == Method);
        Then().Yield(_ => Assess(matter));
    }

    /// <summary>Judges the case.</summary>
    /// <param name="matter">The matter.</param>
    protected abstract Verdict Judge(Matter matter);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter);

    private Assessment Assess(Matter matter) => Conclude(new Assessment(this, matter, null));
}

/// <summary>A duty of the case as a whole when it is closed by interim termination (终本).</summary>
[RuleKind(RuleKinds.Duty)]
public abstract class TerminationDutyRule : ConcludingRule
{
    internal override RuleScope Scope => new("termination");

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;

        When().Match(() => matter, m => m.IsInterimTermination);
        Then().Yield(_ => Assess(matter));
    }

    /// <summary>Judges the case.</summary>
    /// <param name="matter">The matter.</param>
    protected abstract Verdict Judge(Matter matter);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter);

    private Assessment Assess(Matter matter) => Conclude(new Assessment(this, matter, null));
}

/// <summary>A duty for each part of a kind (each applicant, clue, guarantee …) when the case is closed by interim termination.</summary>
/// <typeparam name="TPart">A kind of part that stands in a list of the case file.</typeparam>
[RuleKind(RuleKinds.Duty)]
public abstract class TerminationDutyRule<TPart> : ConcludingRule
    where TPart : Fact
{
    internal override RuleScope Scope => new("termination", Each: typeof(TPart));

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        TPart part = null!;

        When()
            .Match(() => matter, m => m.IsInterimTermination)
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

/// <summary>A duty towards each debtor when the case is closed by interim termination; asked for debtors active on the date of the ruling.</summary>
public abstract class DebtorDutyRule : TerminationDutyRule<Debtor>
{
    /// <summary>Begins the judgement of a debtor: the rule is law, and the debtor is active on the date of the ruling.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The debtor.</param>
    protected Judgement Duty(Matter matter, Debtor debtor) =>
        Duty(matter).AppliesWhen("debtor-active", matter.IsActiveWhenRuled(debtor));
}

/// <summary>A duty towards each debtor at an interim termination that depends on the grounds and bars of sanctions as of the ruling.</summary>
[RuleKind(RuleKinds.Duty)]
public abstract class DebtorSanctionDutyRule : ConcludingRule
{
    internal override RuleScope Scope => new("termination", Each: typeof(Debtor));

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;
        Debtor debtor = null!;
        IEnumerable<Ground> grounds = null!;
        IEnumerable<Bar> bars = null!;

        When()
            .Match(() => matter, m => m.IsInterimTermination)
            .Match(() => point, p => p.Occasion == Occasion.Closing)
            .Match(() => debtor)
            .Query(() => grounds, q => q.Match<Ground>(g => ReferenceEquals(g.Subject, debtor), g => g.Point == point).Collect())
            .Query(() => bars, q => q.Match<Bar>(b => ReferenceEquals(b.Subject, debtor), b => b.Point == point).Collect());
        Then().Yield(_ => Assess(matter, debtor, grounds, bars));
    }

    /// <summary>Whether a bar holds.</summary>
    /// <param name="bars">The bars of this debtor.</param>
    /// <param name="id">Id of the bar.</param>
    protected static Truth Holds(IEnumerable<Bar> bars, string id)
    {
        ArgumentNullException.ThrowIfNull(bars);
        return bars.Aggregate((Truth)false, (truth, bar) => bar.RuleId == id ? truth | bar.Holds : truth);
    }

    /// <summary>Judges one debtor.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The debtor.</param>
    /// <param name="grounds">Grounds weighed for the ruling.</param>
    /// <param name="bars">Bars weighed for the ruling.</param>
    protected abstract Verdict Judge(Matter matter, Debtor debtor, IReadOnlyList<Ground> grounds, IReadOnlyList<Bar> bars);

    /// <summary>Begins the judgement of a debtor: the rule is law, and the debtor is active on the date of the ruling.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The debtor.</param>
    protected Judgement Duty(Matter matter, Debtor debtor) =>
        Duty(matter).AppliesWhen("debtor-active", matter.IsActiveWhenRuled(debtor));

    internal sealed override Verdict Judge(Conclusion conclusion) =>
        Judge(conclusion.Matter, (Debtor)conclusion.Subject!, ((Assessment)conclusion).Grounds, ((Assessment)conclusion).Bars);

    private Assessment Assess(Matter matter, Debtor debtor, IEnumerable<Ground> grounds, IEnumerable<Bar> bars) =>
        Conclude(new Assessment(this, matter, debtor) { Grounds = Conclusion.ById(grounds), Bars = Conclusion.ById(bars) });
}

/// <summary>A duty for each piece of property at an interim termination, with the reasons why it cannot be disposed of.</summary>
[RuleKind(RuleKinds.Duty)]
public abstract class AssetDutyRule : ConcludingRule
{
    internal override RuleScope Scope => new("termination", Each: typeof(Asset));

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        Asset asset = null!;
        IEnumerable<Ground> reasons = null!;

        When()
            .Match(() => matter, m => m.IsInterimTermination)
            .Match(() => asset)
            .Query(() => reasons, q => q.Match<Ground>(g => ReferenceEquals(g.Subject, asset)).Collect());
        Then().Yield(_ => Assess(matter, asset, reasons));
    }

    /// <summary>Judges one piece of property.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="asset">The property.</param>
    /// <param name="reasons">Reasons why it cannot be disposed of, as weighed.</param>
    protected abstract Verdict Judge(Matter matter, Asset asset, IReadOnlyList<Ground> reasons);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter, (Asset)conclusion.Subject!, ((Assessment)conclusion).Grounds);

    private Assessment Assess(Matter matter, Asset asset, IEnumerable<Ground> reasons) =>
        Conclude(new Assessment(this, matter, asset) { Grounds = Conclusion.ById(reasons) });
}

/// <summary>A duty of the case at a closing by one method that depends on grounds weighed for that closing.</summary>
[RuleKind(RuleKinds.Duty)]
public abstract class GroundedDutyRule : ConcludingRule
{
    private readonly GroundFor _supports;

    /// <summary>Makes a duty that depends on grounds.</summary>
    /// <param name="method">The closing method.</param>
    /// <param name="supports">What the grounds support.</param>
    protected GroundedDutyRule(ClosureMethod method, GroundFor supports) => (Method, _supports) = (method, supports);

    /// <summary>The closing method it is a duty of.</summary>
    public ClosureMethod Method { get; }

    internal override RuleScope Scope => new("method", Method);

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        IEnumerable<Ground> grounds = null!;

        When()
            .Match(() => matter, m => m.Method == Method)
            .Query(() => grounds, q => q.Match<Ground>(g => g.Supports == _supports).Collect());
        Then().Yield(_ => Assess(matter, grounds));
    }

    /// <summary>Judges the case.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="grounds">The grounds, as weighed.</param>
    protected abstract Verdict Judge(Matter matter, IReadOnlyList<Ground> grounds);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter, ((Assessment)conclusion).Grounds);

    private Assessment Assess(Matter matter, IEnumerable<Ground> grounds) =>
        Conclude(new Assessment(this, matter, null) { Grounds = Conclusion.ById(grounds) });
}
