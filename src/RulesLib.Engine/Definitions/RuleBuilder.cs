using System.Linq.Expressions;

namespace RulesLib.Engine;

/// <summary>Takes down what a rule's <c>Define()</c> says.</summary>
internal sealed class RuleBuilder
{
    private readonly AliasScope _scope = new();
    private readonly List<Pattern> _patterns = [];
    private readonly List<YieldAction> _yields = [];
    private bool _hasRightHandSide;

    private RuleBuilder(RuleMetadata metadata)
    {
        Name = metadata.Name;
        Priority = metadata.Priority;
    }

    public string Name { get; set; }

    public int Priority { get; set; }

    public static RuleDefinition Build(Rule rule, string ruleSet)
    {
        RuleBuilder builder = new(new RuleMetadata(rule.GetType()));
        try
        {
            rule.DefineInto(builder);
            if (builder._patterns.Count == 0)
                throw new InvalidOperationException("It looks at nothing: say When() and what to match.");
            if (builder._yields.Count == 0)
                throw new InvalidOperationException("It concludes nothing: say Then() and what to yield.");
        }
        catch (Exception e)
        {
            throw new RuleDefinitionException(builder.Name, rule.GetType(), e);
        }

        return new RuleDefinition(builder.Name, ruleSet, builder.Priority, builder._patterns, builder._yields, builder._scope.Count);
    }

    public ILeftHandSideExpression LeftHandSide() => new Conditions(_scope, _patterns);

    // In NRules the yields of a second Then() would replace those of the first.
    public IRightHandSideExpression RightHandSide()
    {
        if (_hasRightHandSide)
            throw new InvalidOperationException("Say Then() once, and chain the yields.");

        _hasRightHandSide = true;
        return new Actions(_scope, _yields);
    }

    private sealed class Conditions(AliasScope scope, List<Pattern> patterns) : ILeftHandSideExpression
    {
        private bool _hasPattern;

        // An alias is declared after the conditions beside it are bound: they have a parameter for the fact.
        public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
            where TFact : notnull
        {
            IReadOnlyList<RuleExpression> bound = scope.Bind(conditions);
            Alias declared = scope.Declare(alias);
            return AddPattern(new MatchPattern(declared.Type, declared, bound));
        }

        public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
            where TFact : notnull =>
            AddPattern(new MatchPattern(typeof(TFact), Alias: null, scope.Bind(conditions)));

        public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
            where TFact : notnull =>
            Add(new ExistsPattern(typeof(TFact), scope.Bind(conditions)));

        public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
            where TFact : notnull =>
            Add(new NotPattern(typeof(TFact), scope.Bind(conditions)));

        public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
            where TResult : notnull
        {
            QueryBuilder query = new(scope);
            queryExpression(query);
            return AddPattern(query.Build(alias));
        }

        public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
        {
            RuleExpression value = scope.Bind(expression);
            Alias declared = scope.Declare(alias);
            if (!declared.Type.IsAssignableFrom(value.Body.Type))
                throw new ArgumentException($"Alias '{declared.Name}' cannot hold a {value.Body.Type.Name}.");

            return AddPattern(new LetPattern(declared, value));
        }

        public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
        {
            if (!_hasPattern)
                throw new InvalidOperationException("Having needs a Match, Query or Let before it.");

            return Add(new HavingPattern(scope.Bind(conditions)));
        }

        private Conditions AddPattern(Pattern pattern)
        {
            _hasPattern = true;
            return Add(pattern);
        }

        private Conditions Add(Pattern pattern)
        {
            patterns.Add(pattern);
            return this;
        }
    }

    private sealed class Actions(AliasScope scope, List<YieldAction> yields) : IRightHandSideExpression
    {
        public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
            where TFact : notnull
        {
            yields.Add(new YieldAction(typeof(TFact), scope.Bind(yield)));
            return this;
        }
    }
}
