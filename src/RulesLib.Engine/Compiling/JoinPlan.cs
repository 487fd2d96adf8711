using System.Linq.Expressions;

namespace RulesLib.Engine;

/// <summary>How the index of a join is made.</summary>
internal abstract class JoinPlan
{
    /// <param name="join">The join.</param>
    /// <param name="buffer">Number of the facts' buffer.</param>
    public static JoinPlan Of(Join join, int buffer) =>
        (JoinPlan)Activator.CreateInstance(typeof(JoinPlan<,>).MakeGenericType(join.FactType, join.KeyType), join, buffer)!;

    public abstract JoinIndex MakeIndex(Workspace workspace);
}

internal sealed class JoinPlan<TFact, TKey> : JoinPlan
{
    private readonly int _buffer;
    private readonly Lazy<KeyReader<TFact, TKey>> _reader;

    public JoinPlan(Join join, int buffer)
    {
        // Lists that are long enough for an index are rare: do not compile what may never be used.
        _buffer = buffer;
        _reader = new(() => CompileReader(join));
    }

    public override JoinIndex MakeIndex(Workspace workspace) =>
        new JoinIndex<TFact, TKey>((FactBuffer<TFact>)workspace.Facts(_buffer), _reader);

    // (fact, out key) => before && (key = …, true)
    private static KeyReader<TFact, TKey> CompileReader(Join join)
    {
        ParameterExpression fact = Expression.Parameter(typeof(TFact), "fact");
        ParameterExpression key = Expression.Parameter(typeof(TKey).MakeByRefType(), "key");
        Expression read = Expression.Block(Expression.Assign(key, For(join.Item, join.Key)), Expression.Constant(true));
        Expression all = join.Before.Reverse().Aggregate(read, (rest, test) => Expression.AndAlso(For(test.Item, test.Test), rest));
        return Expression.Lambda<KeyReader<TFact, TKey>>(
            Expression.Block(Expression.Assign(key, Expression.Default(typeof(TKey))), all), fact, key).Compile();

        Expression For(ParameterExpression? item, Expression expression) => new BodyRewriter().Rewrite(expression, item, fact);
    }
}
