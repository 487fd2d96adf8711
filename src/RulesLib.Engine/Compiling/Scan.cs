namespace RulesLib.Engine;

/// <summary>A loop over the facts of a type, and what they are tested for.</summary>
internal sealed record Scan(Type FactType, IReadOnlyList<Conjunct> Conjuncts)
{
    /// <summary>The tests that an index can answer, if any.</summary>
    public Join? Join { get; } = Join.Find(FactType, Conjuncts);

    /// <summary>The loop of a pattern, or null when it looks at no facts.</summary>
    public static Scan? Of(Pattern pattern) => pattern switch
    {
        MatchPattern match => new Scan(match.FactType, Conjunct.Of(match.Conditions)),
        ExistsPattern exists => new Scan(exists.FactType, Conjunct.Of(exists.Conditions)),
        NotPattern not => new Scan(not.FactType, Conjunct.Of(not.Conditions)),
        QueryPattern { Source: FactSource source } query => new Scan(source.FactType, Conjunct.Of(
            [.. source.Conditions, .. query.Steps.TakeWhile(step => step is WhereStep).SelectMany(step => step.Expressions)])),
        _ => null,
    };

    /// <summary>The steps of a query that its loop does not do already.</summary>
    public static IReadOnlyList<QueryStep> StepsAfter(QueryPattern query) =>
        query.Source is FactSource ? [.. query.Steps.SkipWhile(step => step is WhereStep)] : query.Steps;
}
