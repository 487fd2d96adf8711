using System.Linq.Expressions;

using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>
/// Refuses facts that may be unknown inside <c>When</c>: scope is always known, judgement belongs into the method that <c>Then</c> calls.
/// </summary>
internal sealed class WhenCheck : ExpressionVisitor
{
    private Type? _found;

    /// <summary>The first type in a condition that may be unknown, or <see langword="null"/>.</summary>
    public static Type? FindUnknowable(Expression condition)
    {
        var check = new WhenCheck();
        check.Visit(condition);
        return check._found;
    }

    /// <inheritdoc/>
    public override Expression? Visit(Expression? node)
    {
        if (_found is null && node is not null && IsUnknowable(node.Type)) _found = node.Type;
        return _found is null ? base.Visit(node) : node;
    }

    private static bool IsUnknowable(Type type) => type == typeof(Truth) || typeof(IKnown).IsAssignableFrom(type);
}
