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
