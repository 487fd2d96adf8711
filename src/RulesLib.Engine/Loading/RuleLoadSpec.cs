using System.Reflection;

namespace RulesLib.Engine;

internal sealed class RuleLoadSpec : IRuleLoadSpec
{
    private readonly List<Type> _ruleTypes = [];
    private bool _privateTypes;
    private bool _nestedTypes;
    private Func<IRuleMetadata, bool>? _filter;

    public string? RuleSetName { get; private set; }

    public IRuleLoadSpec PrivateTypes(bool include = true)
    {
        _privateTypes = include;
        return this;
    }

    public IRuleLoadSpec NestedTypes(bool include = true)
    {
        _nestedTypes = include;
        return this;
    }

    public IRuleLoadSpec From(params Assembly[] assemblies) => From(assemblies.AsEnumerable());

    public IRuleLoadSpec From(IEnumerable<Assembly> assemblies) => From(assemblies.SelectMany(assembly => assembly.DefinedTypes));

    public IRuleLoadSpec From(params Type[] types) => From(types.AsEnumerable());

    public IRuleLoadSpec From(IEnumerable<Type> types)
    {
        _ruleTypes.AddRange(types.Where(IsRuleType));
        return this;
    }

    public IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter)
    {
        if (_filter is not null)
            throw new InvalidOperationException("A load specification can have only one Where.");

        _filter = filter;
        return this;
    }

    public IRuleLoadSpec To(string ruleSetName)
    {
        if (RuleSetName is not null)
            throw new InvalidOperationException("A load specification can have only one To.");

        RuleSetName = ruleSetName;
        return this;
    }

    public IEnumerable<RuleMetadata> Rules() => _ruleTypes
        .Where(type => _privateTypes || !type.IsNotPublic)
        .Where(type => _nestedTypes || !type.IsNested)
        .Select(type => new RuleMetadata(type))
        .Where(rule => _filter is null || _filter(rule));

    private static bool IsRuleType(Type type) =>
        type is { IsAbstract: false, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(Rule));
}
