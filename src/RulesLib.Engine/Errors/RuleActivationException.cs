namespace RulesLib.Engine;

/// <summary>An <see cref="IRuleActivator"/> could not make the rules of a class.</summary>
public class RuleActivationException : Exception
{
    internal RuleActivationException(Type ruleType, Exception innerException)
        : base($"Rule class '{ruleType.FullName}' could not be activated: {innerException.Message}", innerException)
    {
        RuleType = ruleType;
    }

    /// <summary>The rule's class.</summary>
    public Type RuleType { get; }
}
