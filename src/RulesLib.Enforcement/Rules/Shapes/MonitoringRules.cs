using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>What a finding about things that go on means: duties after an interim termination, measures in force. Never part of the label.</summary>
public enum MonitoringState
{
    /// <summary>Nothing is amiss.</summary>
    Pass = 1,

    /// <summary>Something that has to follow is not on file.</summary>
    Missing,

    /// <summary>A dated duty was missed.</summary>
    Overdue,

    /// <summary>The case has to be resumed.</summary>
    ResumptionDue,

    /// <summary>Something was done, or refused, that the law does not allow.</summary>
    Unlawful,
}

/// <summary>A duty of the case as a whole after an interim termination (终本), judged as of the day of judging.</summary>
[RuleKind(RuleKinds.Monitoring)]
public abstract class MonitoringRule : ConcludingRule
{
    internal override RuleScope Scope => new("after-termination");

    /// <summary>What it means that a requirement is not met.</summary>
    /// <param name="requirement">Name of the requirement.</param>
    protected abstract MonitoringState StateOf(string requirement);

    internal sealed override MonitoringState? MeaningOf(string requirement) => StateOf(requirement);

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

/// <summary>A duty for each part of a kind after an interim termination (终本), judged as of the day of judging.</summary>
/// <typeparam name="TPart">A kind of part that stands in a list of the case file.</typeparam>
[RuleKind(RuleKinds.Monitoring)]
public abstract class MonitoringRule<TPart> : ConcludingRule
    where TPart : Fact
{
    internal override RuleScope Scope => new("after-termination", Each: typeof(TPart));

    /// <summary>What it means that a requirement is not met.</summary>
    /// <param name="requirement">Name of the requirement.</param>
    protected abstract MonitoringState StateOf(string requirement);

    internal sealed override MonitoringState? MeaningOf(string requirement) => StateOf(requirement);

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
