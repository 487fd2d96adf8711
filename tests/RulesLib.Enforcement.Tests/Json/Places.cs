using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Json;

/// <summary>For every fact type, a way to put the text of one part into a case file.</summary>
internal static class Places
{
    public static IReadOnlyDictionary<Type, Func<string, string>> All { get; } = Find();

    private static Dictionary<Type, Func<string, string>> Find()
    {
        var found = new Dictionary<Type, Func<string, string>> { [typeof(CaseFile)] = static json => json };
        var open = new Queue<Type>([typeof(CaseFile)]);
        while (open.TryDequeue(out var owner))
        {
            var outer = found[owner];
            foreach (var member in FactModel.Of(owner).Members.Where(static m => m.ItemType.IsSubclassOf(typeof(Fact))))
            {
                var isList = member.Kind == MemberKind.List;
                if (found.TryAdd(member.ItemType, json => outer($$$"""{"{{{member.JsonName}}}": {{{(isList ? $"[{json}]" : json)}}}}"""))) open.Enqueue(member.ItemType);
            }
        }

        return found;
    }
}
