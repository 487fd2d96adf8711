namespace RulesLib.Engine;

/// <summary>Rules that are well defined one by one cannot run, or not together. The message names all of them.</summary>
public class RuleCompilationException : Exception
{
    internal RuleCompilationException(string message, string ruleName, Exception? innerException = null)
        : base(message, innerException)
    {
        RuleName = ruleName;
    }

    /// <summary>The rule, or the first of the rules, that the error is about.</summary>
    public string RuleName { get; }
}
