namespace RulesLib.Engine.Tests.Oracle;

/// <summary>
/// Runs rules as they read: each pattern is a loop inside the loop of the one before it.
/// Nothing is indexed, shared or skipped; made to be seen to be right.
/// </summary>
internal sealed class PlainExecutor(RulePlan plan)
{
    private readonly PlainRule[] _rules = [.. plan.Rules.Select(rule => new PlainRule(rule))];

    public IReadOnlyList<object> Derive(IReadOnlyCollection<object> inserted)
    {
        FactLists facts = new(inserted);
        foreach (PlainRule rule in _rules)
            rule.Run(facts);
        return facts.Derived;
    }
}
