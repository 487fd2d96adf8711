using System.Linq.Expressions;

namespace RulesLib.Engine;

/// <summary>Takes down the steps of one query.</summary>
internal sealed class QueryBuilder(AliasScope scope) : IQuery
{
    private readonly List<QueryStep> _steps = [];
    private QuerySource? _source;
    private Type _elementType = typeof(void);

    QueryBuilder IQuery.Builder => this;

    public void FromFacts(Type factType, IEnumerable<LambdaExpression> conditions) =>
        From(new FactSource(factType, scope.Bind(conditions)), factType);

    public void FromValue(LambdaExpression value) => From(new ValueSource(scope.Bind(value)), value.ReturnType);

    public void Where(IEnumerable<LambdaExpression> predicates) => _steps.Add(new WhereStep(scope.Bind(predicates)));

    public void Select(LambdaExpression selector)
    {
        _steps.Add(new SelectStep(scope.Bind(selector)));
        _elementType = selector.ReturnType;
    }

    public void Collect(Type elementType)
    {
        _steps.Add(new CollectStep(elementType));
        _elementType = typeof(IEnumerable<>).MakeGenericType(elementType);
    }

    public QueryPattern Build(LambdaExpression aliasExpression)
    {
        if (_source is null)
            throw new InvalidOperationException("A query starts with Match or From.");

        Alias alias = scope.Declare(aliasExpression);
        if (!alias.Type.IsAssignableFrom(_elementType))
            throw new ArgumentException($"Alias '{alias.Name}' cannot hold the query's result, {_elementType}.");

        return new QueryPattern(alias, _source, _steps);
    }

    private void From(QuerySource source, Type elementType)
    {
        if (_source is not null)
            throw new InvalidOperationException("A query has one Match or From.");

        _source = source;
        _elementType = elementType;
    }
}

internal sealed class Query<TSource>(QueryBuilder builder) : ICollectQuery<TSource>
{
    QueryBuilder IQuery<TSource>.Builder => builder;
}
