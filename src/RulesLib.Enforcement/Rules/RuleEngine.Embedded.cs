namespace RulesLib.Enforcement.Rules;

/// <summary>The one place that knows which engine runs: load and compile. Its twin serves the NRules build.</summary>
internal static class RuleEngine
{
    /// <summary>Which engine runs, for audits.</summary>
    public const string Name = "Embedded";

    /// <summary>Compiles rules once for all sessions.</summary>
    public static ISessionFactory Compile(IReadOnlyCollection<Type> rules)
    {
        var repository = new RuleRepository();
        repository.Load(x => x.PrivateTypes().NestedTypes().From(rules));
        return repository.Compile();
    }
}
