using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Commands;

/// <summary>Finds rules and documents by the names a user gives them.</summary>
internal static class Lookup
{
    /// <summary>The rules of an id or alias; a composite requirement and its own limb share one.</summary>
    /// <exception cref="UsageException">There is none of that id.</exception>
    public static IReadOnlyList<RuleInfo> Rules(RuleCatalog rules, string id) => rules.Find(id.Trim()) is { Length: > 0 } found ? found : throw new UsageException(
        $"there is no rule '{id}'.{Perhaps(Nearest.To(id, rules.Rules.SelectMany(static rule => rule.Aliases.Append(rule.Id))))} 'ruleslib rules' lists all.");

    /// <summary>The rows of the legal catalogue: all, or one by its id.</summary>
    /// <exception cref="UsageException">There is none of that id.</exception>
    public static IReadOnlyList<AccountRow> Account(RuleCatalog rules, string? id)
    {
        var rows = CatalogueAccount.Of(rules);
        if (id is null) return rows;
        return rows.FirstOrDefault(row => string.Equals(row.Id, id.Trim(), StringComparison.OrdinalIgnoreCase)) is { } found ? [found] : throw new UsageException(
            $"the catalogue has no row '{id}'.{Perhaps(Nearest.To(id, rows.Select(static row => row.Id)))} 'ruleslib rules --account' lists all.");
    }

    /// <summary>Packs by their ids, in the order given.</summary>
    /// <exception cref="UsageException">There is none of some id.</exception>
    public static IReadOnlyList<RulePack> Packs(IReadOnlyList<string>? ids) => [.. (ids ?? []).Select(static id => RulePacks.Find(id) ?? throw new UsageException(
        $"there is no rule pack '{id}'.{Perhaps(Nearest.To(id, RulePacks.All.Select(static pack => pack.Id)))} 'ruleslib packs' lists all."))];

    /// <summary>A document by id, title, short title or number.</summary>
    /// <exception cref="UsageException">Nothing bears that name, or several documents do.</exception>
    public static Instrument Instrument(string name) => Instruments.Find(name) ?? throw new UsageException(
        $"no single document is called '{name}'.{Perhaps(Near(name))} Give its id, short title, title or number.");

    // A number that several documents share leads to each of them.
    private static IReadOnlyList<string> Near(string name)
    {
        var names = Instruments.All.SelectMany(static instrument => NamesOf(instrument).Select(alias => (alias, instrument))).ToLookup(static pair => pair.alias, static pair => pair.instrument, StringComparer.Ordinal);
        return [.. Nearest.To(name, names.Select(static group => group.Key))
            .SelectMany(alias => names[alias])
            .Distinct()
            .Take(5)
            .Select(static instrument => $"{instrument.ShortTitle} ({instrument.Id})")];
    }

    private static IEnumerable<string> NamesOf(Instrument instrument) =>
    [
        instrument.Id,
        instrument.ShortTitle,
        instrument.Title,
        instrument.TitleEn,
        .. instrument.Editions.Select(static edition => edition.Number).OfType<string>(),
    ];

    private static string Perhaps(IReadOnlyList<string> names) => names.Count == 0 ? "" : $" Did you mean {string.Join(", ", names)}?";
}
