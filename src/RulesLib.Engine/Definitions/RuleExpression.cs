using System.Linq.Expressions;
using System.Reflection;

namespace RulesLib.Engine;

/// <summary>A name bound by a pattern: a slot in each match, and the parameter that stands for it in expressions.</summary>
/// <remarks>Owner, the closure or rule that holds the variable, and Member are its identity.</remarks>
internal sealed record Alias(string Name, int Slot, ParameterExpression Parameter, object Owner, MemberInfo Member)
{
    public Type Type => Parameter.Type;

    public bool Is(object owner, MemberInfo member) => ReferenceEquals(Owner, owner) && Member.Equals(member);
}

/// <summary>An expression of a rule, its aliases replaced by their parameters.</summary>
/// <remarks>
/// Item is what the lambda is about (the fact, the element, the context), or null when it has no parameter;
/// Aliases are those the body uses.
/// </remarks>
internal sealed record RuleExpression(Expression Body, ParameterExpression? Item, IReadOnlyList<Alias> Aliases)
{
    /// <summary>
    /// The text as a rule author knows it. Captured variables and objects appear by name: their values may be
    /// personal data and belong in no message.
    /// </summary>
    public string Text => $"{Item?.Name ?? "()"} => {new NamesForValues().Visit(Body)}";

    private sealed class NamesForValues : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) => IsClosure(node.Expression)
            ? Expression.Parameter(node.Type, IsCompilerMade(node.Member) ? "this" : node.Member.Name)
            : base.VisitMember(node);

        protected override Expression VisitConstant(ConstantExpression node) => node.Value switch
        {
            Rule => Expression.Parameter(node.Type, "this"),
            null or string or Enum or Type or IConvertible => node,
            _ => Expression.Parameter(node.Type, node.Type.Name),
        };

        // Closures of nested scopes hang on one another by members such as CS$<>8__locals1.
        private static bool IsClosure(Expression? expression) =>
            expression is ConstantExpression || (expression is MemberExpression read && IsCompilerMade(read.Member));

        private static bool IsCompilerMade(MemberInfo member) => member.Name.Contains('<', StringComparison.Ordinal);
    }
}
