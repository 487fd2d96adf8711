using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>Base of the shapes that judge a subject and keep what is needed to judge it again.</summary>
public abstract class ConcludingRule : EnforcementRule
{
    /// <summary>Begins a judgement: the rule applies if it is law on its day.</summary>
    /// <param name="matter">The matter.</param>
    protected Judgement Duty(Matter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        Trace.Begin();
        return new(matter.InForce(Info), Info);
    }

    /// <summary>Begins a judgement on an occasion: the rule applies if it is law on that day.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion.</param>
    protected Judgement Weigh(Matter matter, DecisionPoint point)
    {
        ArgumentNullException.ThrowIfNull(matter);
        Trace.Begin();
        return new(matter.InForce(Info, point), Info);
    }

    /// <summary>Judges what a conclusion is about; pure, so that an explanation can run it again.</summary>
    internal abstract Verdict Judge(Conclusion conclusion);

    /// <summary>What it means for things that go on that a requirement is not met; <see langword="null"/> for rules that judge what is over.</summary>
    internal virtual MonitoringState? MeaningOf(string requirement) => null;

    /// <summary>Last day on which what the rule asks for is in time; unknown where no day is told.</summary>
    internal virtual KnownDate DueOn(Conclusion conclusion) => KnownDate.Unknown;

    /// <summary>Whether a bar of this rule stands against a ground of the same subject and occasion.</summary>
    internal virtual Truth StandsAgainst(Bar bar, Ground ground) => true;

    /// <summary>Whether it does so where a measure is weighed that the ground supports beside others.</summary>
    internal virtual Truth StandsAgainst(Bar bar, Ground ground, MeasureKind measure) => true;

    // A rule that fails is unknown to everything above it; the report says so and stands otherwise.
    private protected TConclusion Conclude<TConclusion>(TConclusion conclusion)
        where TConclusion : Conclusion
    {
        try
        {
            conclusion.Verdict = Judge(conclusion);
        }
#pragma warning disable CA1031 // Whatever a rule throws, the other rules still answer.
        catch (Exception)
#pragma warning restore CA1031
        {
            conclusion.Verdict = Verdict.Faulted;
        }

        if (conclusion is Assessment assessment) assessment.LayOver(assessment.Matter.Completions);

        return conclusion;
    }
}
