using System.Linq.Expressions;
using System.Reflection;

namespace RulesLib.Engine;

/// <summary>A lambda inside an expression of a rule, such as <c>d => d.From == debtor.Name</c> in <c>debts.Any(…)</c>.</summary>
/// <remarks>
/// The expression compiler would make its delegate by reflection each time the expression is evaluated. Here its code
/// is compiled once, over an array of the variables that it uses. These are never assigned again, so their values will do.
/// </remarks>
internal static class InnerLambda
{
    private static readonly MethodInfo[] s_closers = [.. typeof(InnerLambda).GetMethods(BindingFlags.Static | BindingFlags.NonPublic).Where(method => method.Name == nameof(Close))];

    public static Expression Compile(LambdaExpression lambda)
    {
        VariableFinder finder = new();
        finder.Visit(lambda);
        if (finder.Free.Count == 0)
            return Expression.Constant(lambda.Compile(), lambda.Type);
        if (finder.AssignsVariables || CloserFor(lambda) is not { } close)
            return lambda;

        ParameterExpression values = Expression.Parameter(typeof(object[]), "values");
        IEnumerable<Expression> unpack = finder.Free.Select((variable, i) =>
            Expression.Assign(variable, Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(i)), variable.Type)));
        LambdaExpression code = Expression.Lambda(
            close.GetParameters()[0].ParameterType,
            Expression.Block(lambda.ReturnType, finder.Free, [.. unpack, lambda.Body]),
            [values, .. lambda.Parameters]);
        return Expression.Call(
            close,
            Expression.Constant(code.Compile()),
            Expression.NewArrayInit(typeof(object), finder.Free.Select(variable => Expression.Convert(variable, typeof(object)))));
    }

    private static MethodInfo? CloserFor(LambdaExpression lambda)
    {
        Type[] types = lambda.Type.IsGenericType ? lambda.Type.GetGenericArguments() : [];
        return s_closers.FirstOrDefault(close => close.GetGenericArguments().Length == types.Length) is { } closer
            && closer.MakeGenericMethod(types) is var close && close.ReturnType == lambda.Type ? close : null;
    }

    private static Func<T, TResult> Close<T, TResult>(Func<object?[], T, TResult> code, object?[] values) => item => code(values, item);

    private static Func<T1, T2, TResult> Close<T1, T2, TResult>(Func<object?[], T1, T2, TResult> code, object?[] values) =>
        (one, other) => code(values, one, other);

    private sealed class VariableFinder : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _own = [];

        /// <summary>The variables that are not the lambda's own.</summary>
        public List<ParameterExpression> Free { get; } = [];

        /// <summary>No lambda of C# does.</summary>
        public bool AssignsVariables { get; private set; }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _own.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitBlock(BlockExpression node)
        {
            AssignsVariables = true;
            _own.UnionWith(node.Variables);
            return base.VisitBlock(node);
        }

        protected override CatchBlock VisitCatchBlock(CatchBlock node)
        {
            AssignsVariables = true;
            if (node.Variable is not null)
                _own.Add(node.Variable);
            return base.VisitCatchBlock(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (!_own.Contains(node) && !Free.Contains(node))
                Free.Add(node);
            return node;
        }
    }
}
