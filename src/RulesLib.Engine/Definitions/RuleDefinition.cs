using System.Linq.Expressions;

namespace RulesLib.Engine;

/// <summary>A rule as data: what its <c>Define()</c> said, aliases resolved, nothing compiled yet.</summary>
internal sealed record RuleDefinition(
    string Name,
    string RuleSet,
    int Priority,
    IReadOnlyList<Pattern> Patterns,
    IReadOnlyList<YieldAction> Yields,
    int AliasCount)
{
    /// <summary>Types of facts the rule looks at in any way: for presence, for absence or in a query.</summary>
    public IEnumerable<Type> LooksAt => Patterns.Select(pattern => pattern.LooksAt).OfType<Type>().Distinct();

    /// <summary>Every expression, those of the left-hand side first.</summary>
    public IEnumerable<RuleExpression> Expressions =>
        Patterns.SelectMany(pattern => pattern.Expressions).Concat(Yields.Select(yield => yield.Fact));
}

internal sealed record YieldAction(Type FactType, RuleExpression Fact)
{
    /// <summary>Whether the expression cannot return an object that exists already. The constructors of strings can.</summary>
    public bool IsAlwaysNew => Fact.Body.NodeType is ExpressionType.New or ExpressionType.MemberInit && FactType != typeof(string);
}

/// <summary>One element of a left-hand side. It extends a partial match by zero or more values.</summary>
internal abstract record Pattern(Alias? Alias)
{
    public virtual Type? LooksAt => null;

    /// <summary>Every expression of the left-hand side element.</summary>
    public abstract IEnumerable<RuleExpression> Expressions { get; }
}

internal sealed record MatchPattern(Type FactType, Alias? Alias, IReadOnlyList<RuleExpression> Conditions) : Pattern(Alias)
{
    public override Type LooksAt => FactType;

    public override IEnumerable<RuleExpression> Expressions => Conditions;
}

internal sealed record ExistsPattern(Type FactType, IReadOnlyList<RuleExpression> Conditions) : Pattern(Alias: null)
{
    public override Type LooksAt => FactType;

    public override IEnumerable<RuleExpression> Expressions => Conditions;
}

internal sealed record NotPattern(Type FactType, IReadOnlyList<RuleExpression> Conditions) : Pattern(Alias: null)
{
    public override Type LooksAt => FactType;

    public override IEnumerable<RuleExpression> Expressions => Conditions;
}

internal sealed record QueryPattern(Alias? Alias, QuerySource Source, IReadOnlyList<QueryStep> Steps) : Pattern(Alias)
{
    public override Type? LooksAt => (Source as FactSource)?.FactType;

    public override IEnumerable<RuleExpression> Expressions => [.. Source.Expressions, .. Steps.SelectMany(step => step.Expressions)];
}

internal sealed record LetPattern(Alias? Alias, RuleExpression Value) : Pattern(Alias)
{
    public override IEnumerable<RuleExpression> Expressions => [Value];
}

internal sealed record HavingPattern(IReadOnlyList<RuleExpression> Conditions) : Pattern(Alias: null)
{
    public override IEnumerable<RuleExpression> Expressions => Conditions;
}

internal abstract record QuerySource(IReadOnlyList<RuleExpression> Expressions);

internal sealed record FactSource(Type FactType, IReadOnlyList<RuleExpression> Conditions) : QuerySource(Conditions);

internal sealed record ValueSource(RuleExpression Value) : QuerySource([Value]);

internal abstract record QueryStep(IReadOnlyList<RuleExpression> Expressions);

internal sealed record WhereStep(IReadOnlyList<RuleExpression> Conditions) : QueryStep(Conditions);

internal sealed record SelectStep(RuleExpression Selector) : QueryStep([Selector]);

internal sealed record CollectStep(Type ElementType) : QueryStep([]);
