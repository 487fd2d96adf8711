namespace RulesLib.Engine.Tests;

internal static class EngineUnderTest
{
    public static ISessionFactory Compile(RuleRepository repository) => repository.Compile();
}
