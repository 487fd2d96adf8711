namespace RulesLib.Engine;

/// <summary>Loads rule definitions and compiles them into an <see cref="ISessionFactory"/>.</summary>
/// <remarks>
/// Loading is for one thread. <see cref="Compile"/> changes nothing: once nothing more is loaded, a repository may be
/// compiled from many threads. What is loaded after <see cref="Compile"/> does not reach factories compiled before.
/// </remarks>
/// <threadsafety instance="false" />
public class RuleRepository
{
    private readonly List<RuleDefinition> _rules = [];

    /// <summary>Makes rules from their classes; by default through the constructor without parameters.</summary>
    public IRuleActivator Activator { get; set; } = new ParameterlessActivator();

    internal IReadOnlyList<RuleDefinition> Rules => _rules;

    /// <summary>Loads the rules a specification names: all of them, or none when one of them fails.</summary>
    /// <param name="specAction">Fills in the specification.</param>
    /// <exception cref="RuleActivationException">The activator failed.</exception>
    /// <exception cref="RuleDefinitionException">A rule is not well defined.</exception>
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(specAction);
        RuleLoadSpec spec = new();
        specAction(spec);
        string ruleSet = spec.RuleSetName ?? "default";
        _rules.AddRange(spec.Rules()
            .SelectMany(metadata => Activate(metadata.RuleType))
            .Select(rule => RuleBuilder.Build(rule, ruleSet))
            .ToList());
    }

    /// <summary>Checks all loaded rules together, puts them in order and compiles their expressions, once for all sessions.</summary>
    /// <returns>An immutable, thread-safe factory.</returns>
    /// <exception cref="RuleCompilationException">Rules form a cycle, or yield a type that is not sealed.</exception>
    public ISessionFactory Compile() => new SessionFactory(RuleCompiler.Compile(RulePlan.Of(_rules)));

    private List<Rule> Activate(Type type)
    {
        try
        {
            return [.. Activator.Activate(type)];
        }
        catch (Exception e)
        {
            throw new RuleActivationException(type, e);
        }
    }
}
