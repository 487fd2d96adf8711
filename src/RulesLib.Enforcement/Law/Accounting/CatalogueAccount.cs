using System.Collections.Frozen;
using System.Reflection;

using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Law;

/// <summary>How one row of the legal catalogue is handled.</summary>
/// <param name="Id">The id of the row.</param>
/// <param name="Handling">How.</param>
/// <param name="Types">The types that do it; empty for rows that are only told about.</param>
/// <param name="Stage">The text resource that holds the reason, keyed by id and <c>.reason</c>; <see langword="null"/> where the types speak for themselves.</param>
public sealed record AccountRow(string Id, Handling Handling, IReadOnlyList<Type> Types, string? Stage);

/// <summary>Accounts for every row of the legal catalogue: rules (those of the pack <c>kz</c> too), calculations and tables tell their ids themselves; the rest is written down here, stage by stage.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static partial class CatalogueAccount
{
    // Rows that no type tells of itself; one file a stage, the reason in the texts of that stage.
    private static AccountRow[] Written => [.. General, .. Closing, .. Settling, .. Investigating, .. Disposing, .. Monitoring, .. Practice, .. Sanctioning, .. Listing, .. Punishing];

    /// <summary>Every row that is accounted for, in the order of the catalogue.</summary>
    /// <param name="rules">The rules in use.</param>
    public static IReadOnlyList<AccountRow> Of(RuleCatalog rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var implemented = typeof(CatalogueAccount).Assembly.GetTypes()
            .SelectMany(static type => Attributes(type).SelectMany(attribute => attribute.Ids.Select(id => (Id: id, attribute.Handling, Type: type))));
        var ruled = rules.Rules.SelectMany(static rule => rule.Aliases.Append(rule.Id).Select(id => (Id: id, Handling: Handling.Rule, rule.Type)));
        var packed = RulePacks.Kz.Changes.Where(static change => change.Rule is not null).Select(static change => (Id: change.Target, Handling: Handling.Rule, Type: change.Rule!));
        var rows = Written;
        var written = rows.ToFrozenDictionary(static row => row.Id, StringComparer.Ordinal);
        return [.. ruled.Concat(packed).Concat(implemented)
            .GroupBy(static item => item.Id, StringComparer.Ordinal)
            .Select(group => new AccountRow(group.Key, group.First().Handling, [.. group.Select(static item => item.Type).Distinct()], written.GetValueOrDefault(group.Key)?.Stage))
            .Concat(rows)
            .DistinctBy(static row => row.Id, StringComparer.Ordinal)
            .OrderBy(static row => row.Id, RuleIdComparer.Instance)];
    }

    private static IEnumerable<ImplementsAttribute> Attributes(Type type) =>
        type.GetCustomAttributes<ImplementsAttribute>(inherit: false)
            .Concat(type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(static member => member is not Type)
                .SelectMany(static member => member.GetCustomAttributes<ImplementsAttribute>(inherit: false)));

    private static AccountRow Effect(string stage, string id, params Type[] types) => new(id, Handling.Effect, types, stage);

    private static AccountRow Reference(string stage, string id, params Type[] types) => new(id, Handling.Reference, types, stage);

    private static AccountRow Excluded(string stage, string id) => new(id, Handling.Excluded, [], stage);
}
