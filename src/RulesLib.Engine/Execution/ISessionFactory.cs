namespace RulesLib.Engine;

/// <summary>Compiled rules. Make one and keep it; it is immutable and any number of threads may share it.</summary>
/// <threadsafety instance="true" />
public interface ISessionFactory
{
    /// <summary>Creates a session with an empty working memory. Cheap.</summary>
    /// <returns>The session; each thread needs one of its own.</returns>
    ISession CreateSession();
}

internal sealed class SessionFactory(CompiledRules rules) : ISessionFactory
{
    public ISession CreateSession() => new Session(rules);
}
