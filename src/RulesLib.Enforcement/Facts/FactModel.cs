using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>What a property of a fact holds.</summary>
internal enum MemberKind
{
    Truth,
    Date,
    Value,
    Part,
    List,
}

/// <summary>A property of a fact type, as the JSON reader, the schema and explanations need it.</summary>
internal sealed class FactMember
{
    private readonly Func<Fact, object?> _get;

    public FactMember(PropertyInfo property)
    {
        (Name, Type) = (property.Name, property.PropertyType);
        JsonName = JsonNamingPolicy.CamelCase.ConvertName(Name);
        Owner = property.DeclaringType!;
        IsPersonal = property.IsDefined(typeof(PersonalDataAttribute));
        var generic = Type.IsGenericType ? Type.GetGenericTypeDefinition() : null;
        Kind = Type == typeof(Truth) ? MemberKind.Truth
            : Type == typeof(KnownDate) ? MemberKind.Date
            : generic == typeof(Known<>) ? MemberKind.Value
            : generic == typeof(KnownList<>) ? MemberKind.List
            : MemberKind.Part;
        ItemType = generic is null ? Type : Type.GetGenericArguments()[0];
        var owner = Expression.Parameter(typeof(Fact));
        _get = Expression.Lambda<Func<Fact, object?>>(
            Expression.Convert(Expression.Property(Expression.Convert(owner, Owner), property), typeof(object)), owner).Compile();
    }

    public Type Owner { get; }

    public string Name { get; }

    public string JsonName { get; }

    public MemberKind Kind { get; }

    /// <summary>Type of the property.</summary>
    public Type Type { get; }

    /// <summary>Type of the value, the list item or the part.</summary>
    public Type ItemType { get; }

    public bool IsPersonal { get; }

    public object? Get(Fact owner) => _get(owner);
}

/// <summary>The fact types and their properties, read once by reflection; never used on the evaluation path.</summary>
internal sealed class FactModel
{
    private static readonly ConcurrentDictionary<Type, FactModel> s_all = new();

    private FactModel(Type type)
    {
        Members = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static p => p.DeclaringType != typeof(Fact) && p.CanWrite)
            .OrderBy(static p => p.MetadataToken)
            .Select(static p => new FactMember(p))];
        ByJsonName = Members.ToDictionary(static m => m.JsonName, StringComparer.Ordinal);
        ByName = Members.ToDictionary(static m => m.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<FactMember> Members { get; }

    public Dictionary<string, FactMember> ByJsonName { get; }

    public Dictionary<string, FactMember> ByName { get; }

    public static FactModel Of(Type type) => s_all.GetOrAdd(type, static t => new(t));

    /// <summary>Every fact type that can stand in a case file, by name.</summary>
    public static IReadOnlyList<Type> CaseFileTypes => field ??= [.. Within(typeof(CaseFile), []).OrderBy(static t => t.Name, StringComparer.Ordinal)];

    /// <summary>Every fact type, by name: of case files and of campaigns.</summary>
    public static IReadOnlyList<Type> AllTypes { get; } =
        [.. typeof(Fact).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(Fact))).OrderBy(static t => t.Name, StringComparer.Ordinal)];

    private static HashSet<Type> Within(Type type, HashSet<Type> found)
    {
        if (found.Add(type))
            foreach (var member in Of(type).Members)
                if (member.ItemType.IsSubclassOf(typeof(Fact))) Within(member.ItemType, found);
        return found;
    }
}
