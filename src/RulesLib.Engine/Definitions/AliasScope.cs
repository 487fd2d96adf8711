using System.Linq.Expressions;
using System.Reflection;

namespace RulesLib.Engine;

/// <summary>The aliases of one rule, in the order they are bound; resolves expressions against them.</summary>
/// <remarks>
/// In <c>d => d.Case == closure.Case</c> the compiler turns <c>closure</c> into a field of a closure object. It is the
/// alias when it is the same member of the same object. NRules goes by the name alone; where that would resolve
/// something else, the expression is refused, so that both engines always mean the same.
/// </remarks>
internal sealed class AliasScope
{
    private readonly List<Alias> _aliases = [];
    private readonly List<(object Owner, MemberInfo Member)> _otherVariables = [];

    public int Count => _aliases.Count;

    public Alias Declare(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (expression.Body is not MemberExpression { Member: var member } body || OwnerOf(body.Expression) is not { } owner)
            throw new ArgumentException($"'{expression}' is not an alias: name a local variable, or a field or property of the rule.");

        if (_aliases.Exists(alias => alias.Name == member.Name))
            throw new ArgumentException($"Alias '{member.Name}' is bound twice.");

        if (_otherVariables.Exists(variable => ReferenceEquals(variable.Owner, owner) && variable.Member.Equals(member)))
            throw new ArgumentException($"Alias '{member.Name}' is used before it is bound.");

        Alias alias = new(member.Name, _aliases.Count, Expression.Parameter(body.Type, member.Name), owner, member);
        _aliases.Add(alias);
        return alias;
    }

    public RuleExpression Bind(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        Binder binder = new(this);
        Expression body = binder.Visit(expression.Body);
        return new RuleExpression(body, expression.Parameters.SingleOrDefault(), binder.Used);
    }

    public IReadOnlyList<RuleExpression> Bind(IEnumerable<LambdaExpression> expressions) => [.. expressions.Select(Bind)];

    /// <summary>The object whose member is read, found without running any code: through constants and fields only.</summary>
    private static object? OwnerOf(Expression? expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } read when OwnerOf(read.Expression) is { } owner => field.GetValue(owner),
        _ => null,
    };

    private sealed class Binder(AliasScope scope) : ExpressionVisitor
    {
        public List<Alias> Used { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            Alias? namesake = scope._aliases.Find(alias => alias.Name == node.Member.Name);
            if (OwnerOf(node.Expression) is { } owner)
            {
                if (namesake?.Is(owner, node.Member) == true)
                {
                    if (!Used.Contains(namesake))
                        Used.Add(namesake);
                    return namesake.Parameter;
                }

                scope._otherVariables.Add((owner, node.Member));
            }

            if (namesake is not null && NRulesWouldTake(node, namesake))
                throw new ArgumentException($"'{node.Member.Name}' is the name of an alias and also of a member that '{node}' reads. Rename the alias.");

            return base.VisitMember(node);
        }

        private static bool NRulesWouldTake(MemberExpression node, Alias alias) => node.Expression switch
        {
            ConstantExpression => true,
            MemberExpression => alias.Type.IsAssignableFrom(node.Type),
            _ => false,
        };
    }
}
