namespace RulesLib.Engine;

/// <summary>Rules failed while they ran. Base of all errors that <see cref="ISession.Fire"/> raises.</summary>
public class RuleExecutionException : Exception
{
    private protected RuleExecutionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>An expression of a rule failed.</summary>
/// <remarks>
/// The message names the rule, the text of the expression and the types of the facts, never their values.
/// The inner exception, if any, is what the expression threw; it may hold values.
/// </remarks>
public abstract class RuleExpressionEvaluationException : RuleExecutionException
{
    private protected RuleExpressionEvaluationException(string message, string ruleName, string expression, Exception? innerException)
        : base(message, innerException)
    {
        RuleName = ruleName;
        Expression = expression;
    }

    /// <summary>The rule.</summary>
    public string RuleName { get; }

    /// <summary>The text of the expression; captured variables appear by name.</summary>
    public string Expression { get; }
}

/// <summary>An expression on the left-hand side of a rule (a condition, a query step, a binding) threw, or selected null.</summary>
public class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(string message, string ruleName, string expression, Exception? innerException)
        : base(message, ruleName, expression, innerException)
    {
    }
}

/// <summary>An action of a rule threw, or yielded null or an object that is a fact already.</summary>
public class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(string message, string ruleName, string expression, Exception? innerException)
        : base(message, ruleName, expression, innerException)
    {
    }
}
