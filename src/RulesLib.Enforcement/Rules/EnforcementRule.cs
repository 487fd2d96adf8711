using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>
/// Base of every rule of the library. A rule is a class with attributes for id, source and dates, a shape that fixes what it is
/// about, and one method that judges. Instances are shared by all sessions: rules hold no state.
/// </summary>
public abstract class EnforcementRule : Rule
{
    /// <summary>Reads the attributes of the class.</summary>
    /// <exception cref="InvalidOperationException">An attribute is missing.</exception>
    protected EnforcementRule() => Info = RuleInfo.Of(GetType());

    /// <summary>What the rule says about itself.</summary>
    public RuleInfo Info { get; }

    /// <summary>Key of the text that says to which cases and subjects the shape applies.</summary>
    internal abstract string Scope { get; }

    /// <summary>Begins a judgement: the rule applies if it is law on its day.</summary>
    /// <param name="matter">The matter.</param>
    protected Judgement Duty(Matter matter)
    {
        Trace.Begin();
        return new(matter.InForce(Info));
    }

    /// <summary>Begins a judgement on an occasion: the rule applies if it is law on that day.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion.</param>
    protected Judgement Weigh(Matter matter, DecisionPoint point)
    {
        Trace.Begin();
        return new(matter.InForce(Info, point));
    }

    // A rule that fails is unknown to everything above it; the report says so and stands otherwise.
    private protected static Verdict Guarded(Func<Verdict> judge)
    {
        try
        {
            return judge();
        }
#pragma warning disable CA1031 // Whatever a rule throws, the other rules still answer.
        catch (Exception)
#pragma warning restore CA1031
        {
            return Verdict.Faulted;
        }
    }

    private protected Assessment Assess(Matter matter, Fact? subject, Func<Verdict> judge) =>
        new(this, matter, subject, Guarded(judge), () => judge());
}
