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
    public RuleInfo Info { get; internal set; }

    /// <summary>Place of its id among those of its evaluator.</summary>
    internal int Rank { get; set; }

    /// <summary>To which cases and parts the shape applies.</summary>
    internal abstract RuleScope Scope { get; }
}

/// <summary>To which cases and parts a shape applies.</summary>
/// <param name="Key">Key of the text that says to which cases.</param>
/// <param name="Method">The closing method, if it is one.</param>
/// <param name="Each">The kind of part that is judged one by one; <see langword="null"/> for the case as a whole.</param>
internal readonly record struct RuleScope(string Key, ClosureMethod? Method = null, Type? Each = null);
