using System.Linq.Expressions;

namespace RulesLib.Engine.Tests.Oracle;

/// <summary>An expression of a rule as a delegate over a match: its aliases by slot, and the item the lambda is about.</summary>
internal sealed class CompiledExpression<TResult>
{
    private readonly string _ruleName;
    private readonly RuleExpression _expression;
    private readonly Func<object?[], object?, TResult> _evaluate;

    public CompiledExpression(string ruleName, RuleExpression expression)
    {
        _ruleName = ruleName;
        _expression = expression;
        _evaluate = Compile(expression);
    }

    public TResult OnLeftHandSide(object?[] match, object? item = null)
    {
        try
        {
            return _evaluate(match, item);
        }
        catch (Exception e)
        {
            throw LeftHandSideError($"threw {e.GetType().Name}", match, item, e);
        }
    }

    public TResult OnRightHandSide(object?[] match)
    {
        try
        {
            return _evaluate(match, NoContext.Instance);
        }
        catch (Exception e)
        {
            throw RightHandSideError($"threw {e.GetType().Name}", match, e);
        }
    }

    public RuleLhsExpressionEvaluationException LeftHandSideError(string what, object?[] match, object? item, Exception? inner = null) =>
        new(Describe(what, match, item), _ruleName, _expression.Text, inner);

    public RuleRhsExpressionEvaluationException RightHandSideError(string what, object?[] match, Exception? inner = null) =>
        new(Describe(what, match, NoContext.Instance), _ruleName, _expression.Text, inner);

    /// <summary>Names types, never values: facts may be personal data.</summary>
    private string Describe(string what, object?[] match, object? item)
    {
        IEnumerable<string> aliases = _expression.Aliases
            .Select(alias => $"{alias.Name}: {(match[alias.Slot]?.GetType() ?? alias.Type).DisplayName()}");
        IEnumerable<string> items = _expression.Item is { } parameter && item is not NoContext
            ? [$"{parameter.Name}: {(item?.GetType() ?? parameter.Type).DisplayName()}"]
            : [];
        return $"Rule '{_ruleName}' {what} in: {_expression.Text} [{string.Join(", ", items.Concat(aliases))}]";
    }

    // Aliases become local variables first: a lambda inside the expression may be run later (a deferred LINQ query),
    // when the match has moved on, and must see the values of its own match.
    private static Func<object?[], object?, TResult> Compile(RuleExpression expression)
    {
        ParameterExpression match = Expression.Parameter(typeof(object?[]), "match");
        ParameterExpression item = Expression.Parameter(typeof(object), "item");
        List<ParameterExpression> variables = [.. expression.Aliases.Select(alias => alias.Parameter)];
        List<Expression> statements = [.. expression.Aliases.Select(alias => Expression.Assign(
            alias.Parameter,
            Expression.Convert(Expression.ArrayIndex(match, Expression.Constant(alias.Slot)), alias.Type)))];
        if (expression.Item is { } parameter)
        {
            variables.Add(parameter);
            statements.Add(Expression.Assign(parameter, Expression.Convert(item, parameter.Type)));
        }

        statements.Add(Expression.Convert(expression.Body, typeof(TResult)));
        return Expression.Lambda<Func<object?[], object?, TResult>>(Expression.Block(variables, statements), match, item).Compile(preferInterpretation: true);
    }

    private sealed class NoContext : IContext
    {
        public static readonly NoContext Instance = new();
    }
}
