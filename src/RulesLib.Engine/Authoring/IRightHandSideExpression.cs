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
    /// <remarks>
    /// Here a rule acts once, when all it looks at is final. NRules may act on a state in between and put it right
    /// later, and goes on changing a collection it has handed out; to run there too, do not count on
    /// what rules before must have yielded, and copy a collection that the fact keeps.
    /// </remarks>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull;
}
