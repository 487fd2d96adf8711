using RulesLib.Benchmarks.Workload;

namespace RulesLib.Benchmarks.Rules;

/// <summary>The rules on NRules.</summary>
public static class NRulesEngine
{
    public const string Name = "NRules";

    public static IExplainer Create(int rules = RuleSet.OneEdition) => new EngineContestant(Name, rules, Compile);

    // Two equal facts are two facts; NRules tells them apart by equality unless told otherwise.
    private static ISessionFactory Compile(RuleRepository repository)
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        return compiler.Compile(repository.GetRules());
    }
}
