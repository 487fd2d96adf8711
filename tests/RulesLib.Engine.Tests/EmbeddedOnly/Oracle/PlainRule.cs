namespace RulesLib.Engine.Tests.Oracle;

/// <summary>One rule with its expressions compiled.</summary>
internal sealed class PlainRule
{
    private readonly string _name;
    private readonly int _aliasCount;
    private readonly (int? Slot, Values Values)[] _patterns;
    private readonly CompiledExpression<object?>[] _yields;

    public PlainRule(RuleDefinition definition)
    {
        _name = definition.Name;
        _aliasCount = definition.AliasCount;
        _patterns = [.. definition.Patterns.Select(pattern => (pattern.Alias?.Slot, Compile(pattern)))];
        _yields = [.. definition.Yields.Select(action => Compile<object?>(action.Fact))];
    }

    /// <summary>The values by which a pattern extends a match; for a pattern that only tests, one null or none.</summary>
    private delegate IEnumerable<object?> Values(FactLists facts, object?[] match);

    /// <returns>How many matches acted.</returns>
    public int Run(FactLists facts) => Extend(0, facts, new object?[_aliasCount]);

    private int Extend(int depth, FactLists facts, object?[] match)
    {
        if (depth == _patterns.Length)
            return Act(facts, match);

        (int? slot, Values values) = _patterns[depth];
        int firings = 0;
        foreach (object? value in values(facts, match))
        {
            if (slot is not null)
                match[slot.Value] = value;
            firings += Extend(depth + 1, facts, match);
        }

        return firings;
    }

    private int Act(FactLists facts, object?[] match)
    {
        foreach (CompiledExpression<object?> yield in _yields)
        {
            object fact = yield.OnRightHandSide(match)
                ?? throw yield.RightHandSideError("yielded null", match);
            if (!facts.TryAdd(fact))
                throw yield.RightHandSideError($"yielded an object that is a fact already, of type {fact.GetType().DisplayName()},", match);
        }

        return 1;
    }

    private Values Compile(Pattern pattern) => pattern switch
    {
        MatchPattern match => Facts(match.FactType, match.Conditions),
        ExistsPattern exists => When(Facts(exists.FactType, exists.Conditions), any: true),
        NotPattern not => When(Facts(not.FactType, not.Conditions), any: false),
        LetPattern let => Value(let.Value),
        HavingPattern having => When(Where((_, _) => [null], having.Conditions), any: true),
        QueryPattern query => query.Steps.Aggregate(Compile(query.Source), Compile),
        _ => throw new NotSupportedException(pattern.GetType().Name),
    };

    private Values Compile(QuerySource source) => source switch
    {
        FactSource match => Facts(match.FactType, match.Conditions),
        ValueSource from => Value(from.Value),
        _ => throw new NotSupportedException(source.GetType().Name),
    };

    private Values Compile(Values source, QueryStep step) => step switch
    {
        WhereStep where => Where(source, where.Conditions),
        SelectStep select => Select(source, Compile<object?>(select.Selector)),
        CollectStep collect => Collect(source, collect.ElementType),
        _ => throw new NotSupportedException(step.GetType().Name),
    };

    private CompiledExpression<TResult> Compile<TResult>(RuleExpression expression) => new(_name, expression);

    private Values Facts(Type type, IReadOnlyList<RuleExpression> conditions) =>
        Where((facts, _) => facts.Of(type), conditions);

    private Values Value(RuleExpression expression)
    {
        CompiledExpression<object?> value = Compile<object?>(expression);
        return (_, match) => [value.OnLeftHandSide(match)];
    }

    private Values Where(Values source, IReadOnlyList<RuleExpression> conditions)
    {
        CompiledExpression<bool>[] compiled = [.. conditions.Select(Compile<bool>)];
        return (facts, match) => source(facts, match)
            .Where(item => Array.TrueForAll(compiled, condition => condition.OnLeftHandSide(match, item)));
    }

    private static Values Select(Values source, CompiledExpression<object?> selector) =>
        (facts, match) => source(facts, match).Select(item => selector.OnLeftHandSide(match, item)
            ?? throw selector.LeftHandSideError("selected null", match, item));

    private static Values Collect(Values source, Type elementType) => (facts, match) =>
    {
        object?[] items = [.. source(facts, match)];
        Array collected = Array.CreateInstance(elementType, items.Length);
        Array.Copy(items, collected, items.Length);
        return [collected];
    };

    private static Values When(Values source, bool any) =>
        (facts, match) => source(facts, match).Any() == any ? [null] : [];
}
