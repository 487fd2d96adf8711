using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RulesLib.Engine;

/// <summary>Builds the code of a rule, for all rules of its shape: loops inside loops over typed arrays, every expression in its place.</summary>
/// <remarks>
/// Aliases are variables of the loop that binds them: a lambda inside an expression may be run later (a deferred LINQ
/// query), when the loop has moved on, and must see the values of its own match. For the message of an error, copies
/// of their last values stand outside of the loops, and the number of the expression under way.
/// </remarks>
internal sealed class RuleBodyBuilder
{
    private static readonly ParameterExpression s_workspace = Expression.Parameter(typeof(Workspace), "workspace");
    private static readonly ParameterExpression s_group = Expression.Parameter(typeof(RuleGroup), "group");

    private readonly RuleDefinition _rule;
    private readonly Fingerprint _fingerprint;
    private readonly Layout _layout;
    private readonly BodyRewriter _rewriter = new();

    /// <summary>Variables of the whole body, and how they start.</summary>
    private readonly List<ParameterExpression> _variables = [];
    private readonly List<Expression> _start = [];
    private readonly Dictionary<int, ParameterExpression> _buffers = [];
    private ParameterExpression? _known;

    private readonly ParameterExpression _stage;
    private readonly ParameterExpression _ruleNumber;
    private readonly ParameterExpression _firings;
    private readonly ParameterExpression _captured;

    private readonly List<RuleExpression> _expressions;

    /// <summary>Copies of variables, for messages: by variable, and by expression for what the expression is about.</summary>
    private readonly Dictionary<ParameterExpression, ParameterExpression> _copies = [];
    private readonly ParameterExpression?[] _itemCopies;

    private RuleBodyBuilder(RuleDefinition rule, Fingerprint fingerprint, Layout layout)
    {
        (_rule, _fingerprint, _layout) = (rule, fingerprint, layout);
        _expressions = [.. rule.Expressions];
        _itemCopies = new ParameterExpression?[_expressions.Count - rule.Yields.Count];
        _stage = Variable(typeof(int), "stage");
        _ruleNumber = Variable(typeof(int), "rule");
        _firings = Variable(typeof(int), "firings");
        _captured = Variable(typeof(object[][]), "captured");
        _start.Add(Expression.Assign(_captured, Expression.Property(s_group, nameof(RuleGroup.Captured))));
    }

    public static RuleBody Build(RuleDefinition rule, Fingerprint fingerprint, Layout layout) =>
        new RuleBodyBuilder(rule, fingerprint, layout).Build();

    private RuleBody Build()
    {
        Expression first = Expression.ArrayIndex(_captured, Expression.Constant(0));
        _start.AddRange(Unpack(first, 0, _fingerprint.CapturedInWhen, _variables));
        Expression match = Match(0);
        ParameterExpression exception = Expression.Parameter(typeof(Exception), "exception");
        Expression body = Expression.TryCatch(
            Expression.Block(typeof(int), [.. _start, match, _firings]),
            Expression.Catch(exception, Expression.Throw(Failure(exception), typeof(int))));
        return Expression.Lambda<RuleBody>(Expression.Block(_variables, body), s_workspace, s_group).Compile();
    }

    /// <summary>The patterns from one on, each inside the one before it, and innermost the yields.</summary>
    private Expression Match(int place) => place == _rule.Patterns.Count ? YieldForEachRule() : _rule.Patterns[place] switch
    {
        MatchPattern match => ForEachFact(place, match.Alias?.Parameter ?? Expression.Parameter(match.FactType), _ => Match(place + 1)),
        ExistsPattern => WhenThereIs(true, place),
        NotPattern => WhenThereIs(false, place),
        LetPattern let => Bind(let.Alias!.Parameter, Evaluate(let.Value), Match(place + 1)),
        HavingPattern having => WhenAll(Conjunct.Of(having.Conditions), item: null, Match(place + 1)),
        QueryPattern query => ForEachResult(place, query),
        Pattern other => throw new NotSupportedException(other.GetType().Name),
    };

    private BlockExpression WhenThereIs(bool wanted, int place)
    {
        ParameterExpression found = Variable(typeof(bool), "found");
        Expression search = ForEachFact(
            place,
            Expression.Parameter(_rule.Patterns[place].LooksAt!),
            end => Expression.Block(Expression.Assign(found, Expression.Constant(true)), Expression.Break(end)));
        return Expression.Block(
            Expression.Assign(found, Expression.Constant(false)),
            search,
            Expression.IfThen(wanted ? found : Expression.Not(found), Match(place + 1)));
    }

    private Expression ForEachResult(int place, QueryPattern query)
    {
        IReadOnlyList<QueryStep> steps = Scan.StepsAfter(query);
        return After(steps.Count, value => Bind(query.Alias!.Parameter, value, Match(place + 1)));

        // Code that does something with each value there is after so many steps.
        Expression After(int count, Func<ParameterExpression, Expression> use) => count == 0 ? FromSource(use) : steps[count - 1] switch
        {
            WhereStep where => After(count - 1, value => WhenAll(Conjunct.Of(where.Conditions), value, use(value))),
            SelectStep select => After(count - 1, value => Select(select.Selector, value, use)),
            CollectStep collect => Collect(collect.ElementType, add => After(count - 1, add), use),
            QueryStep other => throw new NotSupportedException(other.GetType().Name),
        };

        Expression FromSource(Func<ParameterExpression, Expression> use)
        {
            if (query.Source is ValueSource from)
            {
                ParameterExpression value = Expression.Parameter(from.Value.Body.Type);
                return Bind(value, Evaluate(from.Value), use(value));
            }

            ParameterExpression fact = Expression.Parameter(query.LooksAt!);
            return ForEachFact(place, fact, _ => use(fact));
        }
    }

    private BlockExpression Select(RuleExpression selector, ParameterExpression item, Func<ParameterExpression, Expression> use)
    {
        ParameterExpression selected = Expression.Parameter(selector.Body.Type);
        return Bind(selected, Evaluate(selector, item), Expression.Block(RefuseNull(selected, "selected null"), use(selected)));
    }

    private BlockExpression Collect(Type elementType, Func<Func<ParameterExpression, Expression>, Expression> forEach, Func<ParameterExpression, Expression> use)
    {
        ParameterExpression buffer = BufferVariable(elementType, nameof(Workspace.Collecting), _layout.NumberOfCollected(elementType));
        ParameterExpression collected = Expression.Parameter(elementType.MakeArrayType());
        return Expression.Block(
            forEach(item => Expression.Call(buffer, nameof(FactBuffer<>.Add), null, As(item, elementType))),
            Bind(collected, Expression.Call(buffer, nameof(FactBuffer<>.Take), null), use(collected)));
    }

    /// <summary>A loop over the facts that pass the tests of a pattern, all or those of one key.</summary>
    private BlockExpression ForEachFact(int place, ParameterExpression fact, Func<LabelTarget, Expression> use)
    {
        Scan scan = Scan.Of(_rule.Patterns[place])!;
        ParameterExpression buffer = Facts(_layout.NumberOf(scan.FactType));
        ParameterExpression items = Variable(scan.FactType.MakeArrayType(), "items");
        ParameterExpression next = Variable(typeof(int), "next");
        ParameterExpression last = Variable(typeof(int), "end");
        LabelTarget end = Expression.Label();

        Expression all = Expression.Block(
            Expression.Assign(items, Expression.Property(buffer, nameof(FactBuffer<>.Items))),
            Expression.Assign(next, Expression.Constant(0)),
            Expression.Assign(last, Expression.Property(buffer, nameof(FactBuffer<>.Count))));
        ParameterExpression? index = scan.Join is { } join ? Variable(typeof(JoinIndex<,>).MakeGenericType(scan.FactType, join.KeyType), "index") : null;
        Expression start = index is null ? all : LookUp(place, scan.Join!, fact, index, all, items, next, last);
        Expression one = Bind(
            fact,
            Expression.ArrayIndex(items, Expression.PostIncrementAssign(next)),
            WhenAll(scan.Conjuncts, fact, use(end), scan.Join, index));
        return Expression.Block(start, Expression.Loop(Expression.IfThenElse(Expression.LessThan(next, last), one, Expression.Break(end)), end));
    }

    /// <summary>Lets the loop run over the facts of one key, or over all where no index is worthwhile.</summary>
    private BlockExpression LookUp(
        int place, Join join, ParameterExpression fact, ParameterExpression index, Expression all, ParameterExpression items, ParameterExpression next, ParameterExpression last)
    {
        Expression number = Expression.ArrayIndex(Expression.Property(s_group, nameof(RuleGroup.Joins)), Expression.Constant(place));
        Expression made = Expression.Call(s_workspace, nameof(Workspace.Index), null, number);
        ParameterExpression run = Variable(typeof(Run), "run");

        // The probe is evaluated only if there is a fact that a scan would evaluate it for.
        Expression probe = Expression.Block(
            Expression.Assign(CopyOf(fact), Expression.ArrayIndex(items, Expression.Constant(0))),
            SetStage(join.Equality.Source, fact),
            Expression.Assign(run, Expression.Call(index, nameof(JoinIndex<,>.Find), null, _rewriter.Rewrite(join.Probe))));
        return Expression.Block(
            Expression.Assign(index, Expression.Call(CastTo(index.Type, made), nameof(JoinIndex<,>.IfWorthwhile), null)),
            Expression.IfThenElse(
                Expression.ReferenceEqual(index, Expression.Constant(null)),
                all,
                Expression.Block(
                    Expression.Assign(items, Expression.Property(index, nameof(JoinIndex<,>.Items))),
                    Expression.Assign(run, Expression.Default(typeof(Run))),
                    Expression.IfThen(Expression.GreaterThan(Expression.Property(index, nameof(JoinIndex<,>.Count)), Expression.Constant(0)), probe),
                    Expression.Assign(next, Expression.Property(run, nameof(Run.Start))),
                    Expression.Assign(last, Expression.Property(run, nameof(Run.End))))));
    }

    /// <summary>Does something if all tests hold. With an index, those that it has answered are not evaluated again.</summary>
    private Expression WhenAll(IReadOnlyList<Conjunct> tests, ParameterExpression? item, Expression then, Join? join = null, ParameterExpression? index = null)
    {
        Expression all = then;
        for (int i = tests.Count - 1; i >= 0; i--)
        {
            Expression test = Expression.Block(SetStage(tests[i].Source, item), _rewriter.Rewrite(tests[i].Test, tests[i].Item, item));
            bool isAnswered = join is not null && i <= join.Before.Count;
            all = Expression.IfThen(
                isAnswered ? Expression.OrElse(Expression.ReferenceNotEqual(index!, Expression.Constant(null)), test) : test, all);
        }

        return all;
    }

    private BlockExpression YieldForEachRule()
    {
        LabelTarget end = Expression.Label();
        ParameterExpression next = Variable(typeof(int), "nextRule");
        List<ParameterExpression> variables = [Expression.Parameter(typeof(object[]), "own")];
        IReadOnlyList<Expression> unpack = [
            Expression.Assign(variables[0], Expression.ArrayIndex(_captured, next)),
            .. Unpack(variables[0], _fingerprint.CapturedInWhen, _fingerprint.Captured.Count, variables)];
        Expression ruleCount = Expression.ArrayLength(_captured);
        Expression yields = Expression.Block(
            variables,
            [Expression.Assign(_ruleNumber, next), .. unpack, .. _rule.Yields.Select(Yield), Expression.PreIncrementAssign(next)]);
        return Expression.Block(
            Expression.Assign(next, Expression.Constant(0)),
            Expression.Loop(Expression.IfThenElse(Expression.LessThan(next, ruleCount), yields, Expression.Break(end)), end),
            Expression.AddAssign(_firings, ruleCount));
    }

    private BlockExpression Yield(YieldAction yield)
    {
        ParameterExpression fact = Expression.Parameter(yield.FactType, "fact");
        List<Expression> statements = [Expression.Assign(fact, Evaluate(yield.Fact, Expression.Field(null, typeof(NoContext), nameof(NoContext.Instance))))];
        if (_layout.IsTracked(yield.FactType))
        {
            statements.Add(RefuseNull(fact, "yielded null"));
            statements.Add(Expression.IfThen(
                Expression.Not(Expression.Call(Known(), nameof(FactSet.TryAdd), null, fact)),
                Refuse($"yielded an object that is a fact already, of type {yield.FactType.DisplayName()},")));
        }
        else
        {
            statements.Add(Expression.Call(Known(), nameof(FactSet.AddNew), null, fact));
        }

        statements.AddRange(_layout.BuffersFor(yield.FactType).Select(number => Expression.Call(Facts(number), nameof(FactBuffer<>.Add), null, fact)));
        return Expression.Block([fact], statements);
    }

    private MethodCallExpression Failure(ParameterExpression exception)
    {
        var aliases = _rule.Patterns.Select(pattern => pattern.Alias).OfType<Alias>().OrderBy(alias => alias.Slot);
        return Expression.Call(
            s_group,
            nameof(RuleGroup.Failure),
            null,
            _ruleNumber,
            _stage,
            Expression.NewArrayInit(typeof(object), aliases.Select(alias => As(CopyOf(alias.Parameter), typeof(object)))),
            Expression.NewArrayInit(typeof(object), _itemCopies.Select(copy => copy is null ? Expression.Constant(null) : As(copy, typeof(object)))),
            exception);
    }

    /// <summary>An expression of the rule as an expression of the body.</summary>
    private BlockExpression Evaluate(RuleExpression expression, Expression? item = null) =>
        Expression.Block(SetStage(expression, item as ParameterExpression), _rewriter.Rewrite(expression.Body, expression.Item, item));

    private BinaryExpression SetStage(RuleExpression expression, ParameterExpression? item)
    {
        int stage = _expressions.FindIndex(each => ReferenceEquals(each, expression));
        if (item is not null)
            _itemCopies[stage] = CopyOf(item);
        return Expression.Assign(_stage, Expression.Constant(stage));
    }

    /// <summary>A variable of its own for what comes inside.</summary>
    private BlockExpression Bind(ParameterExpression variable, Expression value, Expression inside) => Expression.Block(
        [variable],
        Expression.Assign(variable, As(value, variable.Type)),
        Expression.Assign(CopyOf(variable), variable),
        inside);

    private ParameterExpression CopyOf(ParameterExpression variable)
    {
        if (!_copies.TryGetValue(variable, out ParameterExpression? copy))
            _copies[variable] = copy = Variable(variable.Type, "last");
        return copy;
    }

    private IEnumerable<Expression> Unpack(Expression captured, int from, int to, List<ParameterExpression> variables)
    {
        for (int i = from; i < to; i++)
        {
            CapturedObject each = _fingerprint.Captured[i];
            ParameterExpression variable = Expression.Parameter(each.Type, "captured" + i);
            variables.Add(variable);
            _rewriter.Bind(each, variable);
            yield return Expression.Assign(variable, CastTo(each.Type, Expression.ArrayIndex(captured, Expression.Constant(i))));
        }
    }

    private static Expression RefuseNull(ParameterExpression value, string what) =>
        value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
            ? Expression.Empty()
            : Expression.IfThen(Expression.Equal(As(value, typeof(object)), Expression.Constant(null)), Refuse(what));

    private static UnaryExpression Refuse(string what) =>
        Expression.Throw(Expression.New(typeof(RefusedValueException).GetConstructor([typeof(string)])!, Expression.Constant(what)));

    private ParameterExpression Facts(int number) => BufferVariable(_layout.LookedAt[number], nameof(Workspace.Facts), number);

    private ParameterExpression BufferVariable(Type elementType, string workspaceMethod, int number)
    {
        // Facts and collections are numbered apart.
        int key = workspaceMethod == nameof(Workspace.Facts) ? number : ~number;
        if (_buffers.TryGetValue(key, out ParameterExpression? buffer))
            return buffer;

        Type type = typeof(FactBuffer<>).MakeGenericType(elementType);
        Expression untyped = Expression.Call(s_workspace, workspaceMethod, null, Expression.Constant(number));
        return _buffers[key] = Started(type, "buffer", CastTo(type, untyped));
    }

    private ParameterExpression Known() => _known ??= Started(typeof(FactSet), "known", Expression.Property(s_workspace, nameof(Workspace.Known)));

    private ParameterExpression Started(Type type, string name, Expression value)
    {
        ParameterExpression variable = Variable(type, name);
        _start.Add(Expression.Assign(variable, value));
        return variable;
    }

    private ParameterExpression Variable(Type type, string name)
    {
        ParameterExpression variable = Expression.Variable(type, name);
        _variables.Add(variable);
        return variable;
    }

    private static Expression As(Expression value, Type type) =>
        value.Type == type || (!value.Type.IsValueType && type.IsAssignableFrom(value.Type)) ? value : Expression.Convert(value, type);

    // Of what is known to be of the type, without the check.
    private static Expression CastTo(Type type, Expression value) => type.IsValueType
        ? Expression.Unbox(value, type)
        : Expression.Call(s_unsafeAs.MakeGenericMethod(type), value);

    private static readonly MethodInfo s_unsafeAs = typeof(Unsafe).GetMethod(nameof(Unsafe.As), 1, [typeof(object)])!;
}
