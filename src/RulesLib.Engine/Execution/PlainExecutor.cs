namespace RulesLib.Engine;

/// <summary>
/// Runs rules as they read: each pattern is a loop inside the loop of the one before it.
/// Nothing is indexed, shared or skipped; made to be seen to be right.
/// </summary>
internal sealed class PlainExecutor(RulePlan plan) : IRuleExecutor
{
    private readonly PlainRule[] _rules = [.. plan.Rules.Select(rule => new PlainRule(rule))];

    public Derivation Derive(IReadOnlyCollection<object> inserted, CancellationToken cancellationToken)
    {
        FactLists facts = new(inserted);
        int firings = _rules.TakeWhile(_ => !cancellationToken.IsCancellationRequested).Sum(rule => rule.Run(facts));
        return new Derivation(facts.Derived, firings);
    }
}
