using System.Linq.Expressions;

namespace RulesLib.Engine;

/// <summary>The right-hand side of a rule: what each match yields.</summary>
public interface IRightHandSideExpression
{
    /// <summary>
    /// Yields a fact that lives as long as its match does: when an input changes or goes, the next
    /// <see cref="ISession.Fire"/> yields anew.
    /// </summary>
    /// <typeparam name="TFact">Type of the fact; must be a sealed class (checked when rules are compiled).</typeparam>
    /// <param name="yield">Makes the fact from the aliases: each time a new object, never null.</param>
    /// <returns>The right-hand side, to be continued.</returns>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull;
}
