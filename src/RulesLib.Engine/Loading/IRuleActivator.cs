namespace RulesLib.Engine;

/// <summary>Makes rules from rule classes. Assign one to <see cref="RuleRepository.Activator"/> to take over.</summary>
public interface IRuleActivator
{
    /// <summary>Makes the rules of a class: one, or several with different parameters, or none.</summary>
    /// <param name="type">The rule's class.</param>
    /// <returns>The rules. Each is a rule of its own and should set a name of its own.</returns>
    IEnumerable<Rule> Activate(Type type);
}

internal sealed class ParameterlessActivator : IRuleActivator
{
    public IEnumerable<Rule> Activate(Type type) => [(Rule)Activator.CreateInstance(type)!];
}
