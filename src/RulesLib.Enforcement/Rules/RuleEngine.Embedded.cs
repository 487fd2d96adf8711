namespace RulesLib.Enforcement.Rules;

/// <summary>The one place that knows which engine runs: load, check and compile. Its twin serves the NRules build.</summary>
internal static class RuleEngine
{
    /// <summary>Which engine runs, for audits.</summary>
    public const string Name = "Embedded";

    /// <summary>Compiles rules once for all sessions.</summary>
    /// <exception cref="InvalidOperationException">A rule asks in <c>When</c> for a fact that may be unknown.</exception>
    public static ISessionFactory Compile(IReadOnlyCollection<RuleInfo> rules)
    {
        var repository = new RuleRepository { Activator = new DescribedActivator(rules) };
        repository.Load(x => x.PrivateTypes().NestedTypes().From(rules.Select(static rule => rule.Type).ToArray()));
        foreach (var rule in repository.Rules)
            foreach (var condition in rule.Patterns.SelectMany(static pattern => pattern.Expressions))
                if (WhenCheck.FindUnknowable(condition.Body) is { } type)
                    throw new InvalidOperationException($"Rule {rule.Name} reads {type.Name} inside When: {condition.Text}. Facts that may be unknown are judged in the method that Then calls.");
        return repository.Compile();
    }
}
