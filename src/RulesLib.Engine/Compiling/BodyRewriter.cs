using System.Linq.Expressions;

namespace RulesLib.Engine;

/// <summary>
/// Fits an expression of a rule into a body: it speaks of the body's variables instead of its own parameter and of the
/// objects it has captured.
/// </summary>
internal sealed class BodyRewriter : ExpressionVisitor
{
    private readonly Dictionary<CapturedObject, ParameterExpression> _captured = [];
    private ParameterExpression? _item;
    private Expression? _itemValue;
    private bool _keepLambdas;

    /// <summary>From now on a captured object is read from a variable.</summary>
    public void Bind(CapturedObject captured, ParameterExpression variable) => _captured.Add(captured, variable);

    public Expression Rewrite(Expression expression, ParameterExpression? item = null, Expression? itemValue = null)
    {
        _item = item;
        _itemValue = item is null || item.Type == itemValue!.Type ? itemValue : Expression.Convert(itemValue, item.Type);
        return Visit(expression);
    }

    protected override Expression VisitParameter(ParameterExpression node) => node == _item ? _itemValue! : node;

    protected override Expression VisitConstant(ConstantExpression node) =>
        !CapturedObject.IsLiteral(node) && _captured.TryGetValue(CapturedObject.Of(node), out ParameterExpression? variable) ? variable : node;

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        Expression<T> rewritten = Expression.Lambda<T>(Visit(node.Body), node.Name, node.TailCall, node.Parameters);
        return _keepLambdas ? rewritten : InnerLambda.Compile(rewritten);
    }

    // A quoted lambda is data. And variables that a block made by hand assigns are not to be taken by their values.
    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType == ExpressionType.Quote ? KeepingLambdas(() => base.VisitUnary(node)) : base.VisitUnary(node);

    protected override Expression VisitBlock(BlockExpression node) => KeepingLambdas(() => base.VisitBlock(node));

    private Expression KeepingLambdas(Func<Expression> visit)
    {
        bool kept = _keepLambdas;
        _keepLambdas = true;
        Expression visited = visit();
        _keepLambdas = kept;
        return visited;
    }
}
