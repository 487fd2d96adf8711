using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>A duty of the case as a whole when it is closed, whatever the method.</summary>
[RuleKind("duty")]
public abstract class ClosureDutyRule : EnforcementRule
{
    internal override string Scope => "closure";

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

    private Assessment Assess(Matter matter) => Assess(matter, null, () => Judge(matter));
}

/// <summary>A duty of the case as a whole when it is closed as fully performed (执行完毕).</summary>
[RuleKind("duty")]
public abstract class FullPerformanceDutyRule : EnforcementRule
{
    internal override string Scope => "full-performance";

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;

        When().Match(() => matter, m => m.Method == ClosureMethod.FullPerformance);
        Then().Yield(_ => Assess(matter));
    }

    /// <summary>Judges the case.</summary>
    /// <param name="matter">The matter.</param>
    protected abstract Verdict Judge(Matter matter);

    private Assessment Assess(Matter matter) => Assess(matter, null, () => Judge(matter));
}

/// <summary>A duty of the case as a whole when it is closed by interim termination (终本).</summary>
[RuleKind("duty")]
public abstract class TerminationDutyRule : EnforcementRule
{
    internal override string Scope => "termination";

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

    private Assessment Assess(Matter matter) => Assess(matter, null, () => Judge(matter));
}

/// <summary>A duty towards each debtor when the case is closed by interim termination; asked for debtors active on the date of the ruling.</summary>
[RuleKind("duty")]
public abstract class DebtorDutyRule : EnforcementRule
{
    internal override string Scope => "termination-debtor";

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        Debtor debtor = null!;

        When()
            .Match(() => matter, m => m.IsInterimTermination)
            .Match(() => debtor);
        Then().Yield(_ => Assess(matter, debtor));
    }

    /// <summary>Judges one debtor.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The debtor.</param>
    protected abstract Verdict Judge(Matter matter, Debtor debtor);

    /// <summary>Begins the judgement of a debtor: the rule is law, and the debtor is active on the date of the ruling.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The debtor.</param>
    protected Judgement Duty(Matter matter, Debtor debtor) =>
        Duty(matter).AppliesWhen("debtor-active", debtor.IsActiveOn(matter.RuledOn));

    private Assessment Assess(Matter matter, Debtor debtor) => Assess(matter, debtor, () => Judge(matter, debtor));
}

/// <summary>A duty towards each applicant when the case is closed by interim termination.</summary>
[RuleKind("duty")]
public abstract class ApplicantDutyRule : EnforcementRule
{
    internal override string Scope => "termination-applicant";

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        Applicant applicant = null!;

        When()
            .Match(() => matter, m => m.IsInterimTermination)
            .Match(() => applicant);
        Then().Yield(_ => Assess(matter, applicant));
    }

    /// <summary>Judges one applicant.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="applicant">The applicant.</param>
    protected abstract Verdict Judge(Matter matter, Applicant applicant);

    private Assessment Assess(Matter matter, Applicant applicant) => Assess(matter, applicant, () => Judge(matter, applicant));
}

/// <summary>A duty for each property clue when the case is closed by interim termination.</summary>
[RuleKind("duty")]
public abstract class ClueDutyRule : EnforcementRule
{
    internal override string Scope => "termination-clue";

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        PropertyClue clue = null!;

        When()
            .Match(() => matter, m => m.IsInterimTermination)
            .Match(() => clue);
        Then().Yield(_ => Assess(matter, clue));
    }

    /// <summary>Judges one clue.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="clue">The clue.</param>
    protected abstract Verdict Judge(Matter matter, PropertyClue clue);

    private Assessment Assess(Matter matter, PropertyClue clue) => Assess(matter, clue, () => Judge(matter, clue));
}

/// <summary>A duty towards each debtor at an interim termination that depends on the grounds and bars of sanctions as of the ruling.</summary>
[RuleKind("duty")]
public abstract class DebtorSanctionDutyRule : EnforcementRule
{
    internal override string Scope => "termination-debtor";

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
            .Query(() => grounds, q => q.Match<Ground>(g => g.Point == point, g => g.Subject == debtor).Collect())
            .Query(() => bars, q => q.Match<Bar>(b => b.Point == point, b => b.Subject == debtor).Collect());
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
        Duty(matter).AppliesWhen("debtor-active", debtor.IsActiveOn(matter.RuledOn));

    private Assessment Assess(Matter matter, Debtor debtor, IEnumerable<Ground> allGrounds, IEnumerable<Bar> allBars)
    {
        Ground[] grounds = [.. allGrounds.OrderBy(static g => g.RuleId, StringComparer.Ordinal)];
        Bar[] bars = [.. allBars.OrderBy(static b => b.RuleId, StringComparer.Ordinal)];
        return Assess(matter, debtor, () => Judge(matter, debtor, grounds, bars));
    }
}

/// <summary>A duty for each piece of property at an interim termination, with the reasons why it cannot be disposed of.</summary>
[RuleKind("duty")]
public abstract class AssetDutyRule : EnforcementRule
{
    internal override string Scope => "termination-asset";

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        Asset asset = null!;
        IEnumerable<Ground> reasons = null!;

        When()
            .Match(() => matter, m => m.IsInterimTermination)
            .Match(() => asset)
            .Query(() => reasons, q => q.Match<Ground>(g => g.Subject == asset).Collect());
        Then().Yield(_ => Assess(matter, asset, reasons));
    }

    /// <summary>Judges one piece of property.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="asset">The property.</param>
    /// <param name="reasons">Reasons why it cannot be disposed of, as weighed.</param>
    protected abstract Verdict Judge(Matter matter, Asset asset, IReadOnlyList<Ground> reasons);

    private Assessment Assess(Matter matter, Asset asset, IEnumerable<Ground> allReasons)
    {
        Ground[] reasons = [.. allReasons.OrderBy(static g => g.RuleId, StringComparer.Ordinal)];
        return Assess(matter, asset, () => Judge(matter, asset, reasons));
    }
}

/// <summary>A duty of the case at an interim termination that depends on the six situations of the 2014 Opinion.</summary>
[RuleKind("duty")]
public abstract class SituationDutyRule : EnforcementRule
{
    internal override string Scope => "termination";

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        IEnumerable<Ground> situations = null!;

        When()
            .Match(() => matter, m => m.IsInterimTermination)
            .Query(() => situations, q => q.Match<Ground>(g => g.Supports == GroundFor.TerminationSituation).Collect());
        Then().Yield(_ => Assess(matter, situations));
    }

    /// <summary>Judges the case.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="situations">The situations, as weighed.</param>
    protected abstract Verdict Judge(Matter matter, IReadOnlyList<Ground> situations);

    private Assessment Assess(Matter matter, IEnumerable<Ground> allSituations)
    {
        Ground[] situations = [.. allSituations.OrderBy(static g => g.RuleId, StringComparer.Ordinal)];
        return Assess(matter, null, () => Judge(matter, situations));
    }
}
