using System.Collections.Frozen;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules.Closing;

namespace RulesLib.Enforcement.Rules;

/// <summary>A ground of closing the whole case by final termination, withdrawal, refusal or dismissal, weighed if the case is closed by a method it opens.</summary>
/// <remarks>What is listed of each ground (methods, papers, what the rest of the file must agree with) stands in one table.</remarks>
[RuleKind(RuleKinds.Ground)]
public abstract class ClosingGroundRule : ConcludingRule
{
    private readonly FrozenSet<ClosingGroundKind> _kinds;
    private readonly FrozenSet<ClosureMethod> _methods;

    /// <summary>Makes a ground.</summary>
    /// <param name="kinds">How it is recorded.</param>
    protected ClosingGroundRule(params ClosingGroundKind[] kinds) => (_kinds, _methods) = (kinds.ToFrozenSet(), ClosingGrounds.MethodsOf(kinds));

    internal override RuleScope Scope => new("closure");

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;

        When().Match(() => matter, m => IsOpenTo(m));
        Then().Yield(_ => Conclude(matter));
    }

    internal sealed override Verdict Judge(Conclusion conclusion) => RecordedGround.Weigh(Duty(conclusion.Matter), conclusion.Matter, _kinds, null);

    private bool IsOpenTo(Matter matter) => matter.Method != null && _methods.Contains(matter.Method.Value);

    private Ground Conclude(Matter matter) => Conclude(RecordedGround.Of(this, matter, matter.Closure));
}

/// <summary>A ground that ends enforcement against one debtor only; it carries the closing of the case if it covers every debtor (CPL Int. 513/515).</summary>
[RuleKind(RuleKinds.Ground)]
public abstract class DebtorClosingGroundRule : ConcludingRule
{
    private readonly FrozenSet<ClosingGroundKind> _kinds;
    private readonly FrozenSet<ClosureMethod> _methods;

    /// <summary>Makes a ground.</summary>
    /// <param name="kind">How it is recorded.</param>
    protected DebtorClosingGroundRule(ClosingGroundKind kind) => (_kinds, _methods) = (new[] { kind }.ToFrozenSet(), ClosingGrounds.MethodsOf([kind]));

    internal override RuleScope Scope => new("closure", Each: typeof(Debtor));

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        Debtor debtor = null!;

        When()
            .Match(() => matter, m => IsOpenTo(m))
            .Match(() => debtor);
        Then().Yield(_ => Conclude(matter, debtor));
    }

    internal sealed override Verdict Judge(Conclusion conclusion) => RecordedGround.Weigh(Duty(conclusion.Matter), conclusion.Matter, _kinds, (Debtor)conclusion.Subject!);

    private bool IsOpenTo(Matter matter) => matter.Method != null && _methods.Contains(matter.Method.Value);

    private Ground Conclude(Matter matter, Debtor debtor) => Conclude(RecordedGround.Of(this, matter, debtor));
}

/// <summary>How a ground that the closing records is weighed, for the case or for one debtor.</summary>
internal static class RecordedGround
{
    public static Ground Of(ConcludingRule rule, Matter matter, Fact subject) =>
        new(rule, matter, subject, new DecisionPoint(Occasion.Closing, matter.ClosedOn), GroundFor.Closing, Modality.Discretionary, null);

    // Each requirement is asked only of grounds that meet those before it, so that what one ground proves does not help another.
    public static Verdict Weigh(Judgement judgement, Matter matter, FrozenSet<ClosingGroundKind> kinds, Debtor? debtor)
    {
        Truth Some(Func<ClosingGround, ClosingGroundRow, Truth> test) => matter.Closure.Grounds.Any(ground =>
            ground.Kind.Is(kinds.Contains) is { IsFalse: false } fits
                ? fits & (debtor is null ? true : ClosingGrounds.Concerns(matter, ground, debtor)) & (ClosingGrounds.RowOf(matter, ground) is { } row ? test(ground, row) : ground.Kind.IsUnknown ? Truth.Unknown : false)
                : false);
        Truth Opens(ClosingGround ground, ClosingGroundRow row) => row.Opens(matter, ground);
        Truth Agrees(ClosingGround ground, ClosingGroundRow row) => !ClosingGrounds.FactsOf(matter, ground, row, debtor).IsFalse;

        Truth Recorded() => Some(static (_, _) => true);
        Truth Open() => Some(Opens);
        Truth Agreed() => Some((ground, row) => Opens(ground, row) & Agrees(ground, row));

        return judgement
            .AppliesWhen("recorded", Recorded())
            .Requires("ground-open", !Recorded() | Open())
            .Requires("facts-agree", !Open() | Agreed())
            .Requires("ground-proved", !Agreed() | Some((ground, row) => Opens(ground, row) & Agrees(ground, row) & ClosingGrounds.IsProved(matter, ground)))
            .Result();
    }
}
