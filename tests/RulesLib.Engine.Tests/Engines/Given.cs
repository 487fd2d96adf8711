namespace RulesLib.Engine.Tests;

/// <summary>Words for tests: given rules and facts, what is found?</summary>
internal static class Given
{
    public static RuleRepository Repository(params Type[] rules)
    {
        RuleRepository repository = new();
        repository.Load(x => x.PrivateTypes().NestedTypes().From(rules));
        return repository;
    }

    public static ISessionFactory Factory(params Type[] rules) => EngineUnderTest.Compile(Repository(rules));

    public static ISession Rule<TRule>()
        where TRule : Rule => Factory(typeof(TRule)).CreateSession();

    public static ISession Rules(params Type[] rules) => Factory(rules).CreateSession();

    public static ISession With(this ISession session, params object[] facts)
    {
        session.InsertAll(facts);
        return session;
    }

    public static ISession Fired(this ISession session)
    {
        session.Fire();
        return session;
    }

    /// <summary>The texts of all findings after firing, sorted.</summary>
    public static IEnumerable<string> Findings(this ISession session) =>
        session.Fired().Query<Finding>().AsEnumerable().Select(finding => finding.Text).Order(StringComparer.Ordinal);
}
