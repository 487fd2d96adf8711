using System.Collections;
using System.Globalization;
using System.Text.Json;

using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Explanation;

/// <summary>
/// Where each part of a case file stands, as a JSON path. Unknown and missing parts are shared instances: their place is that
/// of the read that led to them.
/// </summary>
/// <remarks>For one trace at a time; make one per explanation.</remarks>
internal sealed class FactPaths
{
    private readonly Dictionary<Fact, string> _paths = new(ReferenceEqualityComparer.Instance);

    public FactPaths(CaseFile file)
    {
        Walk(file, "$");

        // Stand for those that an incomplete list does not name.
        _paths[Fact.UnknownPart<Debtor>()] = "$.debtors[?]";
        _paths[Fact.UnknownPart<Applicant>()] = "$.applicants[?]";
        _paths[Fact.UnknownPart<Asset>()] = "$.assets[?]";
        _paths[Fact.UnknownPart<PropertyClue>()] = "$.clues[?]";
    }

    public string Of(Fact part) => _paths.GetValueOrDefault(part, "$");

    /// <summary>Whether a shared part was reached by a read, and does not stand for somebody the file does not name.</summary>
    public bool IsStep(Fact part) => !Of(part).EndsWith(']');

    /// <summary>The path of a property that is being read.</summary>
    public string Read(Fact owner, string member, object? value)
    {
        var path = $"{Of(owner)}.{JsonNamingPolicy.CamelCase.ConvertName(member)}";
        if (value is Fact part) _paths[part] = path;
        return path;
    }

    private void Walk(Fact part, string path)
    {
        _paths[part] = path;
        foreach (var member in FactModel.Of(part.GetType()).Members)
        {
            if (member.Kind is not (MemberKind.Part or MemberKind.List)) continue;
            var here = $"{path}.{member.JsonName}";
            switch (member.Get(part))
            {
                case Fact { IsUnknownPart: false, IsNonePart: false } child:
                    Walk(child, here);
                    break;
                case IEnumerable items when typeof(Fact).IsAssignableFrom(member.ItemType):
                    var index = 0;
                    foreach (Fact item in items) Walk(item, string.Create(CultureInfo.InvariantCulture, $"{here}[{index++}]"));
                    break;
            }
        }
    }
}
