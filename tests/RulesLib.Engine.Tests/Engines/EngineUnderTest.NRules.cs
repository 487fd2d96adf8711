namespace RulesLib.Engine.Tests;

internal static class EngineUnderTest
{
    // NRules tells facts apart by equality unless told otherwise.
    public static ISessionFactory Compile(RuleRepository repository)
    {
        RuleCompiler compiler = new();
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        return compiler.Compile(repository.GetRules());
    }
}
