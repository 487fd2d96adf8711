namespace RulesLib.Engine;

/// <summary>A working memory: facts go in, rules fire, facts come out.</summary>
/// <remarks>
/// Facts have reference identity: two equal objects are two facts, nothing is de-duplicated.
/// Every change (insert, update, retract) takes the derived facts away; the next <see cref="Fire"/> derives them anew.
/// A session is for one thread.
/// </remarks>
/// <threadsafety instance="false" />
public interface ISession
{
    /// <summary>Inserts facts: all of them, or none when one of them is refused.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">One of the objects is null, is a fact already or comes twice.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The object is null or is a fact already.</exception>
    void Insert(object fact);

    /// <summary>Says that an inserted fact has changed.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The object was not inserted; derived facts cannot be updated.</exception>
    void Update(object fact);

    /// <summary>Takes an inserted fact away.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The object was not inserted; derived facts cannot be retracted.</exception>
    void Retract(object fact);

    /// <summary>
    /// Fires the rules. Does nothing when nothing has changed since it last succeeded. When it fails, there are no derived facts.
    /// </summary>
    /// <param name="cancellationToken">Stops between rules; what was derived until then is dropped. No exception is thrown for it.</param>
    /// <returns>How many matches acted. Neither this number nor the order in which rules fire can be relied on.</returns>
    /// <exception cref="RuleExecutionException">An expression of a rule failed.</exception>
    int Fire(CancellationToken cancellationToken = default);

    /// <summary>The facts of a type, inserted and derived, in no particular order.</summary>
    /// <typeparam name="TFact">The type; facts of derived types are included.</typeparam>
    /// <returns>A live view of the facts.</returns>
    IQueryable<TFact> Query<TFact>();
}
