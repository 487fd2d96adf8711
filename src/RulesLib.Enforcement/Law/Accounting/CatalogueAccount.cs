using System.Globalization;
using System.Reflection;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Rules.Timing;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Law;

/// <summary>How one row of the legal catalogue is handled.</summary>
/// <param name="Id">The id of the row.</param>
/// <param name="Handling">How.</param>
/// <param name="Types">The types that do it; empty for rows that are only told about.</param>
/// <param name="Stage">The text resource that holds the reason, keyed by id and <c>.reason</c>; <see langword="null"/> where the types speak for themselves.</param>
public sealed record AccountRow(string Id, Handling Handling, IReadOnlyList<Type> Types, string? Stage)
{
    /// <summary>What the row is about and why it is handled so: the reason written down, else the titles of the rules, deadlines and remedies.</summary>
    /// <param name="culture">English for English cultures, Chinese for all others.</param>
    /// <returns>The text; empty if there is none.</returns>
    public string Reason(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Stage is not null ? TextCatalog.Find(Stage, $"{Id}.reason", culture) ?? ""
            : string.Join(TextCatalog.Get(TextCatalog.Report, "Semicolon", culture), Titles(culture).Distinct());
    }

    private IEnumerable<string> Titles(CultureInfo culture)
    {
        foreach (var rule in Types.Where(static type => type.IsAssignableTo(typeof(EnforcementRule))).Select(RuleInfo.Of)) yield return Wording.Title(rule, culture);
        foreach (var deadline in Deadlines.Rows.Where(row => row.Id == Id)) yield return Wording.Title(deadline, culture);
        foreach (var remedy in Remedies.All.Where(row => row.Id == Id)) yield return Wording.Title(remedy, culture);
        if (TextCatalog.Find(TextCatalog.Accounting, $"{Id}.reason", culture) is { } told) yield return told;
    }
}

/// <summary>Accounts for every row of the legal catalogue: rules (those of the pack <c>kz</c> too), calculations and tables tell their ids themselves; the rest is written down here, stage by stage.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static partial class CatalogueAccount
{
    // Rows that no type tells of itself; one file a stage, the reason in the texts of that stage.
    private static AccountRow[] Written => [.. General, .. Closing, .. Settling, .. Investigating, .. Disposing, .. Monitoring, .. Practice, .. Sanctioning, .. Listing, .. Punishing, .. Prosecuting];

    /// <summary>Every row that is accounted for, in the order of the catalogue.</summary>
    /// <param name="rules">The rules in use.</param>
    public static IReadOnlyList<AccountRow> Of(RuleCatalog rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. Claims(rules)
            .GroupBy(static claim => claim.Id, StringComparer.Ordinal)
            .Select(static claims => new AccountRow(
                claims.Key,
                claims.Min(static claim => claim.Handling),
                [.. claims.SelectMany(static claim => claim.Types).Distinct()],
                claims.Select(static claim => claim.Stage).FirstOrDefault(static stage => stage is not null)))
            .OrderBy(static row => row.Id, RuleIdComparer.Instance)];
    }

    /// <summary>The rows of the catalogue that an account does not hold.</summary>
    internal static IReadOnlyList<string> Missing(IEnumerable<AccountRow> account) => [.. CatalogueIds.All.Except(account.Select(static row => row.Id), StringComparer.Ordinal)];

    /// <summary>What each type and each line written down says by itself.</summary>
    internal static IEnumerable<AccountRow> Claims(RuleCatalog rules) =>
        rules.Rules.SelectMany(static rule => rule.Aliases.Append(rule.Id).Select(id => Done(id, Handling.Rule, rule.Type)))
            .Concat(RulePacks.Kz.Changes.Where(static change => change.Rule is not null).Select(static change => Done(change.Target, Handling.Rule, change.Rule!)))
            .Concat(typeof(CatalogueAccount).Assembly.GetTypes().SelectMany(static type => Attributes(type).SelectMany(attribute => attribute.Ids.Select(id => Done(id, attribute.Handling, type)))))
            .Concat(Written);

    private static AccountRow Done(string id, Handling handling, Type type) => new(id, handling, [type], null);

    private static IEnumerable<ImplementsAttribute> Attributes(Type type) =>
        type.GetCustomAttributes<ImplementsAttribute>(inherit: false)
            .Concat(type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(static member => member is not Type)
                .SelectMany(static member => member.GetCustomAttributes<ImplementsAttribute>(inherit: false)));

    private static AccountRow Effect(string stage, string id, params Type[] types) => new(id, Handling.Effect, types, stage);

    private static AccountRow Reference(string stage, string id, params Type[] types) => new(id, Handling.Reference, types, stage);

    private static AccountRow Excluded(string stage, string id) => new(id, Handling.Excluded, [], stage);
}
