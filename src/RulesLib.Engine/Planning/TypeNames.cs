namespace RulesLib.Engine;

internal static class TypeNames
{
    /// <summary>A type's name as it is written in C#, without namespace: <c>List&lt;Debtor&gt;</c>.</summary>
    public static string DisplayName(this Type type)
    {
        if (type.IsArray)
            return type.GetElementType()!.DisplayName() + "[]";

        if (!type.IsGenericType)
            return type.Name;

        string arguments = string.Join(", ", type.GetGenericArguments().Select(DisplayName));
        return $"{type.Name.Split('`')[0]}<{arguments}>";
    }
}
