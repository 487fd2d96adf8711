using System.Linq.Expressions;

namespace RulesLib.Engine;

/// <summary>One of the tests that <c>&amp;&amp;</c> and the comma put side by side.</summary>
/// <param name="Source">The condition it is part of.</param>
/// <param name="Test">The test.</param>
internal sealed record Conjunct(RuleExpression Source, Expression Test)
{
    /// <summary>The fact that the test is about.</summary>
    public ParameterExpression? Item => Source.Item;

    public bool UsesAliases => Uses(Test, Source.Aliases.Select(alias => alias.Parameter));

    /// <summary>The tests of several conditions, in the order in which C# evaluates them.</summary>
    public static IReadOnlyList<Conjunct> Of(IEnumerable<RuleExpression> conditions) =>
        [.. conditions.SelectMany(condition => Split(condition.Body).Select(test => new Conjunct(condition, test)))];

    public static bool Uses(Expression expression, IEnumerable<ParameterExpression> parameters)
    {
        ParameterFinder finder = new([.. parameters]);
        finder.Visit(expression);
        return finder.Found;
    }

    // An operator && of a type's own is not one that can be taken apart.
    private static IEnumerable<Expression> Split(Expression test) => test is BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } and
        ? Split(and.Left).Concat(Split(and.Right))
        : [test];

    private sealed class ParameterFinder(HashSet<ParameterExpression> parameters) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= parameters.Contains(node);
            return node;
        }
    }
}
