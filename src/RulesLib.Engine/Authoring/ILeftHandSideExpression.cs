using System.Linq.Expressions;

namespace RulesLib.Engine;

/// <summary>The left-hand side of a rule: patterns that are joined, each seeing the aliases bound before it.</summary>
/// <remarks>
/// An alias is a local variable, field or property named by a lambda, as in <c>Match(() => debtor)</c>; it is never
/// read, it only lends its name. Conditions must be total: they are evaluated on every combination of facts and
/// must not throw.
/// </remarks>
public interface ILeftHandSideExpression
{
    /// <summary>Matches each fact that fulfils the conditions and binds it to an alias.</summary>
    /// <typeparam name="TFact">Type of the fact; facts of derived types match too.</typeparam>
    /// <param name="alias">The alias for the matching fact.</param>
    /// <param name="conditions">What the fact must fulfil.</param>
    /// <returns>The left-hand side, to be continued.</returns>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Matches each fact that fulfils the conditions without binding it: the rule fires once for each.</summary>
    /// <typeparam name="TFact">Type of the fact; facts of derived types match too.</typeparam>
    /// <param name="conditions">What the fact must fulfil.</param>
    /// <returns>The left-hand side, to be continued.</returns>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Requires that at least one fact fulfils the conditions.</summary>
    /// <typeparam name="TFact">Type of the fact; facts of derived types count too.</typeparam>
    /// <param name="conditions">What the fact must fulfil.</param>
    /// <returns>The left-hand side, to be continued.</returns>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Requires that no fact fulfils the conditions.</summary>
    /// <typeparam name="TFact">Type of the fact; facts of derived types count too.</typeparam>
    /// <param name="conditions">What no fact may fulfil.</param>
    /// <returns>The left-hand side, to be continued.</returns>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Binds each result of a query to an alias.</summary>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="alias">The alias for the result.</param>
    /// <param name="queryExpression">The query, built from its root.</param>
    /// <returns>The left-hand side, to be continued.</returns>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull;

    /// <summary>Binds the value of an expression over earlier aliases to an alias. The value may be null.</summary>
    /// <typeparam name="TResult">Type of the value.</typeparam>
    /// <param name="alias">The alias for the value.</param>
    /// <param name="expression">The expression.</param>
    /// <returns>The left-hand side, to be continued.</returns>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>
    /// Adds conditions over the aliases bound so far. It must come after a <c>Match</c>, <c>Query</c> or <c>Let</c>.
    /// </summary>
    /// <param name="conditions">What the match must fulfil.</param>
    /// <returns>The left-hand side, to be continued.</returns>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
