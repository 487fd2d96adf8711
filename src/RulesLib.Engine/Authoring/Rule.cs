namespace RulesLib.Engine;

/// <summary>
/// Base class of rules. Derive from it, override <see cref="Define"/>, and say there what the rule looks at
/// (<see cref="When"/>) and what it concludes (<see cref="Then"/>).
/// </summary>
/// <remarks>
/// One instance serves every session of every thread, so what its expressions call must be pure:
/// no state of the rule may change once it is loaded.
/// </remarks>
public abstract class Rule
{
    private RuleBuilder? _builder;

    /// <summary>Defines the rule. Called once, when the rule is loaded.</summary>
    public abstract void Define();

    /// <summary>Names the rule; wins over <see cref="NameAttribute"/>.</summary>
    /// <param name="value">The name.</param>
    protected void Name(string value) => Builder.Name = value;

    /// <summary>Sets the rule's priority; wins over <see cref="PriorityAttribute"/>.</summary>
    /// <param name="value">The priority. It never changes a result, see <see cref="PriorityAttribute"/>.</param>
    protected void Priority(int value) => Builder.Priority = value;

    /// <summary>Starts the left-hand side: the facts and conditions the rule looks at.</summary>
    /// <returns>The left-hand side, to be continued.</returns>
    protected ILeftHandSideExpression When() => Builder.LeftHandSide();

    /// <summary>Starts the right-hand side: the facts the rule yields for each match. Say it once and chain the yields.</summary>
    /// <returns>The right-hand side, to be continued.</returns>
    protected IRightHandSideExpression Then() => Builder.RightHandSide();

    private RuleBuilder Builder => _builder
        ?? throw new InvalidOperationException("A rule can only be defined while a repository loads it.");

    internal void DefineInto(RuleBuilder builder)
    {
        _builder = builder;
        try
        {
            Define();
        }
        finally
        {
            _builder = null;
        }
    }
}
