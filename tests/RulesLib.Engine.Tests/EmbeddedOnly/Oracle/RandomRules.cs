using System.Linq.Expressions;
using System.Reflection;

namespace RulesLib.Engine.Tests.Oracle;

/// <summary>Makes random programs: a few rules of random patterns, conditions and yields, on three levels.</summary>
/// <remarks>
/// At most one side of a program's rules can fail, so that whichever rule fails first, the error is of one type.
/// </remarks>
internal sealed class RandomRules(Random random, Action<string> count)
{
    private static readonly Type[] s_inserted = [typeof(Person), typeof(Employee), typeof(Item), typeof(IMarked), typeof(int)];
    private static readonly Type[] s_yielded = [typeof(First), typeof(Second), typeof(Third)];
    private static readonly string[] s_numbers = ["Number", "Day", "Maybe", "Weight"];
    private static readonly PropertyInfo s_anyMember = typeof(Node).GetProperty(nameof(Node.Key))!;

    private readonly string _failing = random.Next(8) switch { 0 => "left", 1 => "right", _ => "" };
    private readonly List<Alias> _aliases = [];
    private readonly List<Pattern> _patterns = [];
    private int _level;
    private Captured _captured = new();
    private Maker _maker = new("");

    public List<RuleDefinition> Program()
    {
        List<RuleDefinition> rules = [];
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int seed = random.Next();
            _level = random.Next(rules.Count == 0 ? 1 : 3);
            rules.Add(Rule(new Random(seed), rules.Count));

            // The same definition again, of its own objects on the right, and perhaps on the left.
            if (random.Next(4) == 0)
            {
                count("equal rule");
                bool ownOnLeft = random.Next(2) == 0;
                rules.Add(Rule(new Random(seed), rules.Count, ownOnLeft ? null : _captured));
            }
        }

        return rules;
    }

    private RuleDefinition Rule(Random seeded, int number, Captured? captured = null)
    {
        (Random saved, random) = (random, seeded);
        _captured = captured ?? new Captured { Limit = number % 3 };
        _maker = new Maker($"r{number}");
        _aliases.Clear();
        _patterns.Clear();
        for (int i = random.Next(1, 4); i > 0; i--)
            AddPattern();
        List<YieldAction> yields = [.. Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => Yield())];
        random = saved;
        return new RuleDefinition($"r{number}", "default", number % 2, [.. _patterns], yields, _aliases.Count);
    }

    private void AddPattern()
    {
        switch (random.Next(_patterns.Count == 0 ? 6 : 9))
        {
            case 0 or 1 or 2:
                Type type = FactType();
                IReadOnlyList<RuleExpression> conditions = Conditions(type);
                _patterns.Add(new MatchPattern(type, random.Next(6) == 0 ? null : Bind(type), conditions));
                count("match");
                break;
            case 3:
                type = FactType();
                _patterns.Add(new ExistsPattern(type, Conditions(type)));
                count("exists");
                break;
            case 4:
                type = FactType();
                _patterns.Add(new NotPattern(type, Conditions(type)));
                count("not");
                break;
            case 5 or 6:
                AddQuery();
                break;
            case 7 when _aliases.Count > 0:
                RuleExpression value = Of(null, Value(Any(_aliases).Parameter));
                _patterns.Add(new LetPattern(Bind(value.Body.Type), value));
                count("let");
                break;
            case 8 when _aliases.Count > 0:
                _patterns.Add(new HavingPattern([Of(null, Test(Any(_aliases).Parameter))]));
                count("having");
                break;
        }
    }

    private void AddQuery()
    {
        QuerySource source;
        Type type;
        if (_aliases.Count > 0 && random.Next(4) == 0)
        {
            RuleExpression value = Of(null, NotNull(Value(Any(_aliases).Parameter)));
            (source, type) = (new ValueSource(value), value.Body.Type);
            count("from");
        }
        else
        {
            type = FactType();
            source = new FactSource(type, Conditions(type));
            count("query");
        }

        List<QueryStep> steps = [];
        for (int i = random.Next(4); i > 0; i--)
        {
            switch (random.Next(3))
            {
                case 0:
                    steps.Add(new WhereStep(Conditions(type)));
                    count("where");
                    break;
                case 1:
                    ParameterExpression item = Expression.Parameter(type, "s");
                    RuleExpression selector = Of(item, NotNull(Value(item)));
                    steps.Add(new SelectStep(selector));
                    type = selector.Body.Type;
                    count("select");
                    break;
                default:
                    steps.Add(new CollectStep(type));
                    type = typeof(IEnumerable<>).MakeGenericType(type);
                    count("collect");
                    break;
            }
        }

        _patterns.Add(new QueryPattern(Bind(type), source, steps));
    }

    private RuleExpression[] Conditions(Type type) => [.. Enumerable.Range(0, random.Next(3)).Select(i =>
    {
        ParameterExpression item = Expression.Parameter(type, "x" + i);
        Expression test = Test(item);
        while (random.Next(3) == 0)
            (test, _) = (Expression.AndAlso(test, Test(item)), Count("&&"));
        return Of(item, test);
    })];

    private bool Count(string construct)
    {
        count(construct);
        return true;
    }

    /// <summary>A test of a value, alone or against an alias.</summary>
    private Expression Test(ParameterExpression item)
    {
        Expression? other = _aliases.Count > 0 && random.Next(4) > 0 ? Any(_aliases).Parameter : null;
        if (other is not null && random.Next(2) == 0)
            return Join(item, other);
        if (IsNode(item.Type) && random.Next(3) == 0)
            return LinkTest(item, other);

        switch (random.Next(5))
        {
            case 0:
                count("captured");
                return Expression.LessThanOrEqual(Number(item), Expression.Field(Expression.Constant(_captured), nameof(Captured.Limit)));
            case 1:
                count("captured call");
                return Expression.Call(Expression.Constant(_captured), nameof(Captured.Accepts), null, Number(item));
            case 2 when other is not null:
                return Expression.LessThan(Number(item), Number(other));
            case 3 when other is not null:
                count("alias only");
                return Expression.GreaterThan(Number(other), Expression.Constant(0));
            default:
                return Expression.NotEqual(Number(item), Expression.Constant(random.Next(4)));
        }
    }

    /// <summary>An equality, most of which an index can answer.</summary>
    private Expression Join(Expression item, Expression other)
    {
        count("equality");
        (Expression left, Expression right) = random.Next(2) == 0 ? (item, other) : (other, item);
        if (!IsNode(left.Type) || !IsNode(right.Type))
            return Expression.Equal(Number(left), Number(right));

        switch (random.Next(6))
        {
            case 0:
                count("join by text");
                return Expression.Equal(Property(left, "Key"), Property(right, "Key"));
            case 1:
                count("join by reference");
                return Expression.Equal(AsObject(Property(left, "Link")), AsObject(right));
            case 2:
                count("join by reference");
                return Expression.Call(typeof(object), nameof(ReferenceEquals), null, AsObject(left), AsObject(Property(right, "Link")));
            case 3:
                count("join by two links");
                return Expression.Equal(Property(left, "Link"), Property(right, "Link"));
            default:
                string name = s_numbers[random.Next(s_numbers.Length)];
                count("join by " + name);
                return Expression.Equal(Property(left, name), Property(right, name));
        }
    }

    /// <summary>A test beyond a link that may be null, with the guard that it needs or, where rules may fail, without.</summary>
    private Expression LinkTest(Expression item, Expression? other)
    {
        Expression link = Property(other is not null && IsNode(other.Type) && random.Next(2) == 0 ? other : item, "Link");
        Expression test = Expression.Equal(Property(link, "Number"), Number(other ?? item));
        if (_failing == "left" && random.Next(2) == 0)
        {
            count("may throw");
            return test;
        }

        count("guard");
        return Expression.AndAlso(Expression.NotEqual(link, Expression.Constant(null)), test);
    }

    /// <summary>A value made from another, null at times.</summary>
    private Expression Value(Expression from)
    {
        if (ElementOf(from.Type) is { } element)
        {
            ParameterExpression each = Expression.Parameter(element, "each");
            Expression? other = random.Next(2) == 0 && _aliases.Count > 0 ? Any(_aliases).Parameter : null;
            count(other is null ? "inner lambda" : "inner lambda with alias");
            return Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [element], from,
                Expression.Lambda(Expression.LessThanOrEqual(Number(each), other is null ? Expression.Constant(1) : Number(other)), each));
        }

        return !IsNode(from.Type) ? Expression.Add(Number(from), Expression.Constant(1)) : random.Next(4) switch
        {
            0 => Property(from, "Key"),
            1 => Property(from, "Link"),
            2 => from,
            _ => Number(from),
        };
    }

    private YieldAction Yield()
    {
        Type type = s_yielded[_level];
        List<Expression> used = [.. _aliases.Where(_ => random.Next(3) > 0).Select(alias => alias.Parameter)];
        Expression number = used.Select(Number).Aggregate((Expression)Expression.Constant(0), Expression.Add);
        Expression link = used.Find(each => typeof(Node).IsAssignableFrom(each.Type)) ?? Expression.Constant(null, typeof(Node));
        Expression key = used.Find(each => each.Type == typeof(string)) ?? Expression.Constant("k");
        Expression maker = Expression.Constant(_maker);
        if (random.Next(3) == 0)
        {
            count("yield new");
            return new YieldAction(type, Of(Context(), Expression.MemberInit(
                Expression.New(type),
                Expression.Bind(type.GetProperty("By")!, Expression.Property(maker, nameof(Maker.Name))),
                Expression.Bind(type.GetProperty("Number")!, number),
                Expression.Bind(type.GetProperty("Link")!, Expression.Convert(link, typeof(Node))))));
        }

        string method = _failing == "right" && random.Next(2) == 0 ? nameof(Maker.MakeOnce) : nameof(Maker.Make);
        count(method == nameof(Maker.Make) ? "yield made" : "may be refused");
        return new YieldAction(type, Of(Context(), Expression.Call(maker, method, [type], number, Expression.Convert(link, typeof(Node)), key)));

        static ParameterExpression Context() => Expression.Parameter(typeof(IContext), "_");
    }

    private Type FactType()
    {
        Type[] types = [.. s_inserted, .. s_yielded.Take(_level), .. s_yielded.Take(_level)];
        Type type = types[random.Next(types.Length)];
        if (s_yielded.Contains(type))
            count("chained");
        if (type == typeof(int))
            count("value fact");
        return type;
    }

    private Alias Bind(Type type)
    {
        Alias alias = new($"alias{_aliases.Count}", _aliases.Count, Expression.Parameter(type, $"alias{_aliases.Count}"), this, s_anyMember);
        _aliases.Add(alias);
        return alias;
    }

    private RuleExpression Of(ParameterExpression? item, Expression body)
    {
        UsedParameters used = new();
        used.Visit(body);
        return new RuleExpression(body, item, [.. _aliases.Where(alias => used.All.Contains(alias.Parameter))]);
    }

    private T Any<T>(List<T> list) => list[random.Next(list.Count)];

    /// <summary>Some number, whatever the value is.</summary>
    private static Expression Number(Expression value)
    {
        if (value.Type == typeof(int))
            return value;
        if (value.Type == typeof(string) || value.Type == typeof(object))
            return Expression.Call(typeof(RandomRules), nameof(NumberOf), null, value);
        return IsNode(value.Type)
            ? Expression.Condition(Expression.Equal(value, Expression.Constant(null)), Expression.Constant(-1), Property(value, "Number"))
            : Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [ElementOf(value.Type)!], value);
    }

    public static int NumberOf(object? value) => (value as Node)?.Number ?? (value as string)?.Length ?? -1;

    private static Expression NotNull(Expression value) =>
        value.Type == typeof(string) ? Expression.Coalesce(value, Expression.Constant("none"))
        : IsNode(value.Type) ? Expression.Coalesce(Expression.Convert(value, typeof(object)), Expression.Constant("none", typeof(object)))
        : value;

    private static MemberExpression Property(Expression node, string name) => Expression.Property(node, name);

    private static bool IsNode(Type type) => typeof(Node).IsAssignableFrom(type) || type == typeof(IMarked);

    private static Expression AsObject(Expression value) => value.Type == typeof(Node) ? value : Expression.Convert(value, typeof(Node));

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? type.GetGenericArguments()[0] : null;

    private sealed class UsedParameters : ExpressionVisitor
    {
        public HashSet<ParameterExpression> All { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            All.Add(node);
            return node;
        }
    }
}

/// <summary>Stands for a closure or a rule that conditions speak of.</summary>
internal sealed class Captured
{
    public int Limit;

    public bool Accepts(int number) => number != Limit;
}

/// <summary>Stands for a rule that makes what it yields.</summary>
internal sealed class Maker(string name)
{
    private static readonly First s_first = new() { By = "all" };
    private static readonly Second s_second = new() { By = "all" };

    public string Name => name;

    public T Make<T>(int number, Node? link, string? key)
        where T : Conclusion => (T)Made(typeof(T), number, link, key);

    /// <summary>Null for one number, the same object for another, and else a new one.</summary>
    public T MakeOnce<T>(int number, Node? link, string? key)
        where T : Conclusion => number switch
        {
            1 => null!,
            2 when typeof(T) == typeof(First) => (T)(object)s_first,
            2 when typeof(T) == typeof(Second) => (T)(object)s_second,
            _ => Make<T>(number, link, key),
        };

    private Conclusion Made(Type type, int number, Node? link, string? key) =>
        type == typeof(First) ? new First { By = name, Number = number, Link = link, Key = key }
        : type == typeof(Second) ? new Second { By = name, Number = number, Link = link, Key = key }
        : new Third { By = name, Number = number, Link = link, Key = key };
}
