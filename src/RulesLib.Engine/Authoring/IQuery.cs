namespace RulesLib.Engine;

/// <summary>
/// Root of a query: start with <see cref="QueryExtensions.Match{TFact}"/> or <see cref="QueryExtensions.From{TFact}"/>.
/// </summary>
public interface IQuery
{
    internal QueryBuilder Builder { get; }
}

/// <summary>A query under construction.</summary>
/// <typeparam name="TSource">Type of the elements it has at this point.</typeparam>
public interface IQuery<out TSource>
{
    internal QueryBuilder Builder { get; }
}

/// <summary>A query whose elements have been collected.</summary>
/// <typeparam name="TSource">Type of the collection.</typeparam>
public interface ICollectQuery<out TSource> : IQuery<TSource>
{
}
