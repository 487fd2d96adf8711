using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Facts;

/// <summary>The fact types and enums that tests run over.</summary>
internal static class Model
{
    public static TheoryData<Type> FactTypes => [.. FactModel.AllTypes];

    public static TheoryData<Type> Enums => [.. EnumTypes];

    public static IEnumerable<Type> EnumTypes { get; } =
        [.. typeof(CaseFile).Assembly.GetExportedTypes().Where(static t => t.IsEnum && t.Namespace == typeof(CaseFile).Namespace)];

    public static Fact Unknown(Type type) => Shared(nameof(Fact.UnknownPart), type);

    public static Fact None(Type type) => Shared(nameof(Fact.NonePart), type);

    private static Fact Shared(string name, Type type) =>
        (Fact)typeof(Fact).GetMethod(name, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, null)!;
}
