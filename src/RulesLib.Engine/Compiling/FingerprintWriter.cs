using System.Linq.Expressions;

namespace RulesLib.Engine;

/// <summary>Writes down what a definition consists of; see <see cref="Fingerprint"/>.</summary>
internal sealed class FingerprintWriter : ExpressionVisitor
{
    private readonly Dictionary<ParameterExpression, int> _parameters = [];
    private int _declared;

    public List<object?> Content { get; } = [];

    public List<CapturedObject> Captured { get; } = [];

    public void WriteAll<T>(IReadOnlyList<T> all, Action<T> write)
    {
        Content.Add(all.Count);
        foreach (T each in all)
            write(each);
    }

    public void Write(Pattern pattern)
    {
        Add(pattern.GetType(), pattern.LooksAt, pattern.Alias?.Type);
        if (pattern is QueryPattern query)
        {
            Add(query.Source.GetType());
            WriteAll(query.Source.Expressions, Write);
            WriteAll(query.Steps, Write);
        }
        else
        {
            WriteAll([.. pattern.Expressions], Write);
        }

        if (pattern.Alias is { } alias)
            Declare(alias.Parameter);
    }

    public void Write(YieldAction yield)
    {
        Add(yield.FactType);
        Write(yield.Fact);
    }

    public void Write(Join join)
    {
        Add(join.FactType, join.KeyType);
        WriteAll(join.Before, conjunct => Write(conjunct.Item, conjunct.Test));
        Write(join.Item, join.Key);
    }

    private void Write(QueryStep step)
    {
        Add(step.GetType(), (step as CollectStep)?.ElementType);
        WriteAll(step.Expressions, Write);
    }

    private void Write(RuleExpression expression) => Write(expression.Item, expression.Body);

    private void Write(ParameterExpression? item, Expression body)
    {
        Add(item?.Type);
        if (item is not null)
            Declare(item);
        Visit(body);
    }

    public override Expression? Visit(Expression? node)
    {
        Add(node?.NodeType, node?.Type);
        return base.Visit(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        Add(node.Method, node.IsLiftedToNull);
        return base.VisitBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        Add(node.Method);
        return base.VisitUnary(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        Add(node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Add(node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitIndex(IndexExpression node)
    {
        Add(node.Indexer, node.Arguments.Count);
        return base.VisitIndex(node);
    }

    protected override Expression VisitInvocation(InvocationExpression node)
    {
        Add(node.Arguments.Count);
        return base.VisitInvocation(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        Add(node.Constructor, node.Arguments.Count);
        return base.VisitNew(node);
    }

    protected override Expression VisitNewArray(NewArrayExpression node)
    {
        Add(node.Expressions.Count);
        return base.VisitNewArray(node);
    }

    protected override Expression VisitTypeBinary(TypeBinaryExpression node)
    {
        Add(node.TypeOperand);
        return base.VisitTypeBinary(node);
    }

    protected override Expression VisitListInit(ListInitExpression node)
    {
        Add(node.Initializers.Count);
        return base.VisitListInit(node);
    }

    protected override ElementInit VisitElementInit(ElementInit node)
    {
        Add(node.AddMethod, node.Arguments.Count);
        return base.VisitElementInit(node);
    }

    protected override Expression VisitMemberInit(MemberInitExpression node)
    {
        Add(node.Bindings.Count);
        return base.VisitMemberInit(node);
    }

    protected override MemberBinding VisitMemberBinding(MemberBinding node)
    {
        Add(node.BindingType, node.Member);
        return base.VisitMemberBinding(node);
    }

    protected override MemberListBinding VisitMemberListBinding(MemberListBinding node)
    {
        Add(node.Initializers.Count);
        return base.VisitMemberListBinding(node);
    }

    protected override MemberMemberBinding VisitMemberMemberBinding(MemberMemberBinding node)
    {
        Add(node.Bindings.Count);
        return base.VisitMemberMemberBinding(node);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        Add(node.Parameters.Count);
        foreach (ParameterExpression parameter in node.Parameters)
        {
            Add(parameter.Type, parameter.IsByRef);
            Declare(parameter);
        }

        // Not through the base, which would visit the parameters after the body.
        Visit(node.Body);
        return node;
    }

    // Parameters have no names here: it matters which one it is, counted from the first.
    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (_parameters.TryGetValue(node, out int number))
            Add(number);
        else
            AddUnequal();
        return node;
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (CapturedObject.IsLiteral(node))
        {
            Add(node.Value);
            return node;
        }

        CapturedObject captured = CapturedObject.Of(node);
        if (!Captured.Contains(captured))
            Captured.Add(captured);
        Add(Captured.IndexOf(captured));
        return node;
    }

    // C# makes none of these from a lambda. Whoever builds them by hand gets a body for each rule.
    protected override Expression VisitBlock(BlockExpression node) => Unequal(node);

    protected override Expression VisitDebugInfo(DebugInfoExpression node) => Unequal(node);

    protected override Expression VisitDynamic(DynamicExpression node) => Unequal(node);

    protected override Expression VisitExtension(Expression node) => Unequal(node);

    protected override Expression VisitGoto(GotoExpression node) => Unequal(node);

    protected override Expression VisitLabel(LabelExpression node) => Unequal(node);

    protected override Expression VisitLoop(LoopExpression node) => Unequal(node);

    protected override Expression VisitRuntimeVariables(RuntimeVariablesExpression node) => Unequal(node);

    protected override Expression VisitSwitch(SwitchExpression node) => Unequal(node);

    protected override Expression VisitTry(TryExpression node) => Unequal(node);

    private Expression Unequal(Expression node)
    {
        AddUnequal();
        return node;
    }

    private void AddUnequal() => Content.Add(new object());

    private void Declare(ParameterExpression parameter) => _parameters[parameter] = _declared++;

    private void Add(object? part) => Content.Add(part);

    private void Add(object? one, object? other)
    {
        Add(one);
        Add(other);
    }

    private void Add(object? one, object? other, object? third)
    {
        Add(one);
        Add(other, third);
    }
}
