namespace RulesLib.Engine;

/// <summary>The definition of a rule is wrong; raised while it is loaded.</summary>
public class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(string ruleName, Type ruleType, Exception innerException)
        : base($"Rule '{ruleName}' is not well defined: {innerException.Message}", innerException)
    {
        RuleType = ruleType;
    }

    /// <summary>The rule's class.</summary>
    public Type RuleType { get; }
}
