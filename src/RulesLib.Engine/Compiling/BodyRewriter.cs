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

    // A lambda that needs nothing from around it is compiled once; else a delegate would be made each time.
    protected override Expression VisitLambda<T>(Expression<T> node) => new Needs(this).Any(node)
        ? Expression.Lambda<T>(Visit(node.Body), node.Name, node.TailCall, node.Parameters)
        : Expression.Constant(node.Compile(), typeof(T));

    // A quoted lambda is data.
    protected override Expression VisitUnary(UnaryExpression node) => node is { NodeType: ExpressionType.Quote, Operand: LambdaExpression lambda }
        ? Expression.Quote(Expression.Lambda(lambda.Type, Visit(lambda.Body), lambda.Name, lambda.TailCall, lambda.Parameters))
        : base.VisitUnary(node);

    /// <summary>Whether a lambda uses variables that are not its own.</summary>
    private sealed class Needs(BodyRewriter body) : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _own = [];
        private bool _any;

        public bool Any(LambdaExpression lambda)
        {
            Visit(lambda);
            return _any;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _own.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitBlock(BlockExpression node)
        {
            _own.UnionWith(node.Variables);
            return base.VisitBlock(node);
        }

        protected override CatchBlock VisitCatchBlock(CatchBlock node)
        {
            if (node.Variable is not null)
                _own.Add(node.Variable);
            return base.VisitCatchBlock(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _any |= !_own.Contains(node);
            return node;
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            _any |= !CapturedObject.IsLiteral(node) && body._captured.ContainsKey(CapturedObject.Of(node));
            return node;
        }
    }
}
