namespace RulesLib.Engine;

/// <summary>The compiled code of all rules of one shape.</summary>
/// <returns>How many matches acted.</returns>
internal delegate int RuleBody(Workspace workspace, RuleGroup group);

/// <summary>Rules of one shape that have the same matches; they run together.</summary>
/// <param name="body">Their code.</param>
/// <param name="rules">The rules.</param>
/// <param name="captured">For each rule the objects that it has captured.</param>
/// <param name="joins">For each pattern the number of the index that it may use, if any.</param>
internal sealed class RuleGroup(RuleBody body, RuleDefinition[] rules, object[][] captured, int[] joins)
{
    public object[][] Captured => captured;

    public int[] Joins => joins;

    public int Run(Workspace workspace) => body(workspace, this);

    /// <summary>What to throw when an expression of a rule threw or came to something that is refused.</summary>
    /// <param name="rule">Number of the rule that yields; of no meaning on the left-hand side, which the rules share.</param>
    /// <param name="stage">Number of the expression.</param>
    /// <param name="aliases">Values of the aliases by slot.</param>
    /// <param name="items">For each expression what it is about.</param>
    /// <param name="exception">What was thrown.</param>
    public RuleExecutionException Failure(int rule, int stage, object?[] aliases, object?[] items, Exception exception)
    {
        bool isYield = stage >= items.Length;
        RuleDefinition failed = rules[isYield ? rule : 0];
        RuleExpression expression = failed.Expressions.ElementAt(stage);
        string what = exception is RefusedValueException ? exception.Message : $"threw {exception.GetType().Name}";
        Exception? inner = exception is RefusedValueException ? null : exception;

        // Types, never values: facts may be personal data.
        IEnumerable<string> item = !isYield && expression.Item is { } parameter ? [Named(parameter.Name, items[stage], parameter.Type)] : [];
        IEnumerable<string> used = expression.Aliases.Select(alias => Named(alias.Name, aliases[alias.Slot], alias.Type));
        string message = $"Rule '{failed.Name}' {what} in: {expression.Text} [{string.Join(", ", item.Concat(used))}]";
        return isYield
            ? new RuleRhsExpressionEvaluationException(message, failed.Name, expression.Text, inner)
            : new RuleLhsExpressionEvaluationException(message, failed.Name, expression.Text, inner);

        static string Named(string? name, object? value, Type type) => $"{name}: {(value?.GetType() ?? type).DisplayName()}";
    }
}

/// <summary>An expression came to a value that it must not have. The message completes "Rule 'name' … in: expression".</summary>
internal sealed class RefusedValueException(string what) : Exception(what);

/// <summary>What actions are given.</summary>
internal sealed class NoContext : IContext
{
    public static readonly NoContext Instance = new();
}
