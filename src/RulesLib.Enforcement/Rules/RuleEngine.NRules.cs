namespace RulesLib.Enforcement.Rules;

/// <summary>The one place that knows which engine runs: load and compile. Its twin serves the embedded build.</summary>
internal static class RuleEngine
{
    /// <summary>Which engine runs, for audits.</summary>
    public const string Name = "NRules";

    /// <summary>Compiles rules once for all sessions.</summary>
    public static ISessionFactory Compile(IReadOnlyCollection<RuleInfo> rules)
    {
        var repository = new RuleRepository { Activator = new DescribedActivator(rules) };
        repository.Load(x => x.PrivateTypes().NestedTypes().From(rules.Select(static rule => rule.Type).ToArray()));

        // Two equal facts are two facts; NRules tells them apart by equality unless told otherwise.
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        return compiler.Compile(repository.GetRules());
    }
}
