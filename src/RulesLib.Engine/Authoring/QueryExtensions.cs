using System.Linq.Expressions;

namespace RulesLib.Engine;

/// <summary>The steps of a query inside <see cref="ILeftHandSideExpression.Query{TResult}"/>.</summary>
public static class QueryExtensions
{
    /// <summary>Starts with each fact that fulfils the conditions.</summary>
    /// <typeparam name="TFact">Type of the facts; facts of derived types match too.</typeparam>
    /// <param name="query">The root of the query.</param>
    /// <param name="conditions">What the fact must fulfil; earlier aliases may be used.</param>
    /// <returns>The query, to be continued.</returns>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        query.Builder.FromFacts(typeof(TFact), conditions);
        return new Query<TFact>(query.Builder);
    }

    /// <summary>Starts with one element: the value of an expression over earlier aliases.</summary>
    /// <typeparam name="TFact">Type of the value.</typeparam>
    /// <param name="query">The root of the query.</param>
    /// <param name="source">The expression.</param>
    /// <returns>The query, to be continued.</returns>
    public static IQuery<TFact> From<TFact>(this IQuery query, Expression<Func<TFact>> source)
        where TFact : notnull
    {
        query.Builder.FromValue(source);
        return new Query<TFact>(query.Builder);
    }

    /// <summary>Keeps the elements that fulfil all predicates.</summary>
    /// <typeparam name="TSource">Type of the elements.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="predicates">What the element must fulfil; earlier aliases may be used.</param>
    /// <returns>The query, to be continued.</returns>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
        where TSource : notnull
    {
        source.Builder.Where(predicates);
        return new Query<TSource>(source.Builder);
    }

    /// <summary>Turns each element into another.</summary>
    /// <typeparam name="TSource">Type of the elements.</typeparam>
    /// <typeparam name="TResult">Type of what they become.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <param name="selector">Makes the new element, never null; earlier aliases may be used.</param>
    /// <returns>The query, to be continued.</returns>
    /// <remarks>
    /// Nothing is de-duplicated. To run on NRules too, never return one object for two elements (a string they share,
    /// say): there that is an error while it runs. Values and new objects are fine.
    /// </remarks>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
        where TSource : notnull
    {
        source.Builder.Select(selector);
        return new Query<TResult>(source.Builder);
    }

    /// <summary>Collects all elements into one collection, in no particular order; none make an empty collection.</summary>
    /// <typeparam name="TSource">Type of the elements.</typeparam>
    /// <param name="source">The query so far.</param>
    /// <returns>The query, to be continued.</returns>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
        where TSource : notnull
    {
        source.Builder.Collect(typeof(TSource));
        return new Query<IEnumerable<TSource>>(source.Builder);
    }
}
