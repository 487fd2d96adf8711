namespace RulesLib.Engine;

/// <summary>
/// Checked rules in the order they run: a rule comes after all rules that yield what it looks at.
/// So one pass suffices, absence and collections are final when they are looked at, and order changes nothing.
/// </summary>
internal sealed class RulePlan
{
    private RulePlan(IReadOnlyList<RuleDefinition> rules) => Rules = rules;

    public IReadOnlyList<RuleDefinition> Rules { get; }

    public static RulePlan Of(IReadOnlyCollection<RuleDefinition> rules)
    {
        RefuseUnsealedYields(rules);
        return new RulePlan(new RuleSorter(rules).Sort());
    }

    // A yield of an open type could make facts of types nobody can know beforehand; the order would not hold.
    private static void RefuseUnsealedYields(IEnumerable<RuleDefinition> rules)
    {
        var refused = (from rule in rules
                       from action in rule.Yields
                       where action.FactType is not { IsClass: true, IsSealed: true, IsArray: false }
                       select (Rule: rule.Name, action.FactType)).ToList();
        if (refused.Count > 0)
            throw new RuleCompilationException(
                "Only sealed classes can be yielded. Seal, or yield another type: "
                + string.Join("; ", refused.Select(yield => $"'{yield.Rule}' yields {yield.FactType.DisplayName()}")) + ".",
                refused[0].Rule);
    }
}
