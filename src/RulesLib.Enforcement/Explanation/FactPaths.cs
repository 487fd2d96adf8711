using System.Collections;
using System.Globalization;
using System.Text.Json;

using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Explanation;

/// <summary>
/// Where each part of a case file stands, as a JSON path. Unknown and missing parts are shared instances: their place is that
/// of the read that led to them.
/// </summary>
/// <remarks>For one trace at a time; take it <see cref="Anew"/> for the next.</remarks>
internal sealed class FactPaths
{
    // Walked once and never changed; what a trace reads is laid over it.
    private readonly Dictionary<Fact, string> _places;
    private readonly Dictionary<Fact, string> _read = new(ReferenceEqualityComparer.Instance);

    public FactPaths(Fact whole)
    {
        _places = new(ReferenceEqualityComparer.Instance);
        Walk(whole, "$");

        // Stand for those that an incomplete list does not name.
        _places[Fact.UnknownPart<Debtor>()] = "$.debtors[?]";
        _places[Fact.UnknownPart<Applicant>()] = "$.applicants[?]";
        _places[Fact.UnknownPart<Asset>()] = "$.assets[?]";
        _places[Fact.UnknownPart<PropertyClue>()] = "$.clues[?]";
        _places[Fact.UnknownPart<ThirdPartyClaim>()] = "$.thirdPartyClaims[?]";
        _places[Fact.UnknownPart<ExecutionGuarantee>()] = "$.guarantees[?]";
        _places[Fact.UnknownPart<Settlement>()] = "$.settlements[?]";
        _places[Fact.UnknownPart<PartyChangeApplication>()] = "$.partyChangeApplications[?]";
        _places[Fact.UnknownPart<Suspension>()] = "$.suspensions[?]";
        _places[Fact.UnknownPart<Payment>()] = "$.payments[?]";
        _places[Fact.UnknownPart<ThirdParty>()] = "$.thirdParties[?]";
    }

    private FactPaths(Dictionary<Fact, string> places) => _places = places;

    /// <summary>The same file for another trace, without walking it again.</summary>
    public FactPaths Anew() => new(_places);

    public string Of(Fact part) => _read.TryGetValue(part, out var path) ? path : _places.GetValueOrDefault(part, "$");

    /// <summary>Whether some part of the file stands there.</summary>
    public bool Has(string path) => _places.ContainsValue(path);

    /// <summary>Whether a shared part was reached by a read, and does not stand for somebody the file does not name.</summary>
    public bool IsStep(Fact part) => !Of(part).EndsWith(']');

    /// <summary>The path of a property that is being read.</summary>
    public string Read(Fact owner, string member, object? value)
    {
        var path = $"{Of(owner)}.{JsonNamingPolicy.CamelCase.ConvertName(member)}";
        if (value is Fact part) _read[part] = path;
        return path;
    }

    private void Walk(Fact part, string path)
    {
        _places[part] = path;
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
