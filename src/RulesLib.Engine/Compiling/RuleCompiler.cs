namespace RulesLib.Engine;

/// <summary>Compiles rules: one body for each shape, one group for all rules of a shape that have the same matches.</summary>
internal static class RuleCompiler
{
    /// <remarks>
    /// A group runs where its first rule stands in the plan, so the others run earlier than the plan says. That changes
    /// nothing: rules of a group look at the same types, and all that yields those ran before the first of them. Nor does one
    /// of them yield what another looks at, for then it would look at what it yields itself, which the plan refuses.
    /// </remarks>
    public static CompiledRules Compile(RulePlan plan)
    {
        Layout layout = new(plan.Rules);
        var shapes = plan.Rules.Select((rule, place) => (Rule: rule, Place: place, Fingerprint: Fingerprint.Of(rule)))
            .GroupBy(each => each.Fingerprint)
            .Select(shape => (Body: RuleBodyBuilder.Build(shape.First().Rule, shape.Key, layout), Members: shape));
        var groups = from shape in shapes
                     from members in BySameMatches(shape.Members)
                     orderby members[0].Place
                     select new RuleGroup(
                         shape.Body,
                         [.. members.Select(member => member.Rule)],
                         [.. members.Select(member => member.Fingerprint.Captured.Select(captured => captured.Value).ToArray())],
                         JoinsOf(members[0].Rule, layout));
        return new CompiledRules([.. groups], layout);
    }

    private static int[] JoinsOf(RuleDefinition rule, Layout layout) =>
        [.. rule.Patterns.Select(pattern => Scan.Of(pattern)?.Join is { } join ? layout.NumberOf(join) : -1)];

    private static List<List<(RuleDefinition Rule, int Place, Fingerprint Fingerprint)>> BySameMatches(
        IEnumerable<(RuleDefinition Rule, int Place, Fingerprint Fingerprint)> members)
    {
        List<List<(RuleDefinition Rule, int Place, Fingerprint Fingerprint)>> groups = [];
        foreach (var member in members)
        {
            if (groups.Find(group => group[0].Fingerprint.HasSameMatchesAs(member.Fingerprint)) is { } same)
                same.Add(member);
            else
                groups.Add([member]);
        }

        return groups;
    }
}
