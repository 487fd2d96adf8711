using System.Linq.Expressions;
using System.Reflection;

namespace RulesLib.Engine;

/// <summary>
/// Conditions that can be answered by an index: some that are about the fact alone, then <c>key(fact) == probe(aliases)</c>.
/// </summary>
/// <param name="FactType">Type of the facts.</param>
/// <param name="Before">The tests before the equality; they use no alias.</param>
/// <param name="Equality">The equality.</param>
/// <param name="Key">Its side that is about the fact, of <paramref name="KeyType"/>.</param>
/// <param name="Probe">Its other side, likewise.</param>
/// <param name="KeyType">The type whose equality is that of the operator.</param>
internal sealed record Join(
    Type FactType, IReadOnlyList<Conjunct> Before, Conjunct Equality, Expression Key, Expression Probe, Type KeyType)
{
    private static readonly MethodInfo s_referenceEquals = typeof(object).GetMethod(nameof(ReferenceEquals))!;

    private static readonly ConstructorInfo s_identity = typeof(Identity).GetConstructor([typeof(object)])!;

    public ParameterExpression Item => Equality.Item!;

    /// <summary>
    /// Finds the join. Only the first test that uses an alias can be one: what comes later must not be evaluated where
    /// that test fails.
    /// </summary>
    public static Join? Find(Type factType, IReadOnlyList<Conjunct> conjuncts)
    {
        IReadOnlyList<Conjunct> before = [.. conjuncts.TakeWhile(conjunct => !conjunct.UsesAliases)];
        if (before.Count == conjuncts.Count || conjuncts[before.Count] is not { Item: { } item } equality || Sides(equality.Test) is not { } sides)
            return null;

        bool leftIsKey = Conjunct.Uses(sides.Left, [item]);
        (Expression key, Expression probe) = leftIsKey ? (sides.Left, sides.Right) : (sides.Right, sides.Left);
        IEnumerable<ParameterExpression> aliases = equality.Source.Aliases.Select(alias => alias.Parameter);
        return Conjunct.Uses(key, [item]) && !Conjunct.Uses(key, aliases) && !Conjunct.Uses(probe, [item])
            ? new Join(factType, before, equality, key, probe, key.Type)
            : null;
    }

    // Equalities that a hash table answers exactly as C# does, null included. Not among them: floating point (NaN),
    // decimal, nullable values, and operators of a type's own, which may do anything.
    private static (Expression Left, Expression Right)? Sides(Expression test) => test switch
    {
        BinaryExpression { NodeType: ExpressionType.Equal, Method: null, IsLifted: false } equal
            when !equal.Left.Type.IsValueType && !equal.Right.Type.IsValueType => (ByReference(equal.Left), ByReference(equal.Right)),
        BinaryExpression { NodeType: ExpressionType.Equal, Method: null, IsLifted: false } equal
            when equal.Left.Type == equal.Right.Type && IsDiscrete(equal.Left.Type) => (equal.Left, equal.Right),
        BinaryExpression { NodeType: ExpressionType.Equal, Method: { } method, IsLifted: false } equal
            when method.DeclaringType == equal.Left.Type && equal.Left.Type == equal.Right.Type
                && (equal.Left.Type == typeof(string) || equal.Left.Type == typeof(Guid) || equal.Left.Type == typeof(DateOnly)) => (equal.Left, equal.Right),
        MethodCallExpression { Method: var method, Arguments: [var left, var right] } when method == s_referenceEquals && !IsBoxed(left) && !IsBoxed(right) =>
            (ByReference(left), ByReference(right)),
        _ => null,
    };

    private static NewExpression ByReference(Expression side) =>
        Expression.New(s_identity, side.Type == typeof(object) ? side : Expression.Convert(side, typeof(object)));

    private static bool IsDiscrete(Type type) =>
        type.IsEnum || (type.IsPrimitive && type != typeof(double) && type != typeof(float));

    private static bool IsBoxed(Expression side) =>
        side is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked, Operand.Type.IsValueType: true };
}
