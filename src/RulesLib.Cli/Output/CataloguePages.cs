using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using RulesLib.Enforcement;
using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Cli.Output;

/// <summary>Writes the catalogue for people: by stage, by legal document, and the whole account. The same rules always give the same pages.</summary>
internal sealed class CataloguePages
{
    private const string Index = "README.md";
    private const string InstrumentsPage = "instruments.md";
    private const string AccountPage = "account.md";

    private readonly CultureInfo _culture;
    private readonly RuleCatalog _rules;
    private readonly IReadOnlyList<AccountRow> _account;
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

    private CataloguePages(CultureInfo culture, RuleCatalog rules) => (_culture, _rules, _account) = (culture, rules, CatalogueAccount.Of(rules));

    /// <summary>Every page in both languages, by its path below the folder of the catalogue.</summary>
    public static IReadOnlyDictionary<string, string> All()
    {
        var rules = EnforcementEvaluator.Create().Catalog;
        return new[] { Wording.Chinese, Wording.English }
            .SelectMany(culture => new CataloguePages(culture, rules).Pages().Select(page => (Path: $"{culture.Name}/{page.Name}", page.Text)))
            .ToImmutableSortedDictionary(static page => page.Path, static page => page.Text, StringComparer.Ordinal);
    }

    private IEnumerable<(string Name, string Text)> Pages()
    {
        yield return (Index, IndexPage());
        foreach (var stage in RuleListing.ByStage(_rules.Rules)) yield return (PageOf(stage.Key), StagePage(stage.Key, stage));
        yield return (PageOf(nameof(RulePacks)), PacksPage());
        yield return (InstrumentsPage, ByInstrument());
        yield return (AccountPage, WholeAccount());
    }

    private static string PageOf(string stage) => stage == nameof(RulePacks) ? "packs.md" : $"{stage.ToLowerInvariant()}.md";

    private string IndexPage()
    {
        var text = Page("catalogue.title").Append(Words.Get("catalogue.intro", _culture)).Append('\n');
        Heading(text, "catalogue.handling");
        Table(text, "catalogue.how", "catalogue.count");
        foreach (var (handling, count) in _account.CountBy(static row => row.Handling).OrderBy(static count => count.Key))
            RuleListing.Row(text, [Words.Of("Handling", handling.ToString(), _culture), count.ToString(CultureInfo.InvariantCulture)]);
        if (CatalogueAccount.Missing(_account) is { Count: > 0 } missing) text.Append('\n').Append(Words.Format(_culture, "account.missing", missing.Count, Words.Join(missing, _culture))).Append('\n');
        Heading(text, "catalogue.stages");
        foreach (var stage in RuleListing.ByStage(_rules.Rules))
            Item(text, $"[{Words.Of("Stage", stage.Key, _culture)}]({PageOf(stage.Key)}){InBrackets(stage.Count().ToString(CultureInfo.InvariantCulture))}");
        Heading(text, "catalogue.others");
        Item(text, $"[{Words.Get("catalogue.instruments", _culture)}]({InstrumentsPage})");
        Item(text, $"[{Words.Get("catalogue.account", _culture)}]({AccountPage})");
        Item(text, $"[{Words.Get("catalogue.packs", _culture)}]({PageOf(nameof(RulePacks))})");
        return text.ToString();
    }

    private string StagePage(string stage, IEnumerable<RuleInfo> rules)
    {
        var text = new StringBuilder("# ").Append(Words.Of("Stage", stage, _culture)).Append('\n');
        foreach (var rule in rules) Rule(text, rule);
        return text.ToString();
    }

    private string PacksPage()
    {
        var text = Page("catalogue.packs");
        text.Length--;
        foreach (var pack in RulePacks.All)
        {
            text.Append("\n## ").Append(pack.Id).Append("\n\n").Append(Wording.Pack(new PackUse(pack, pack.Changes), _culture)).Append('\n');
            foreach (var rule in EnforcementEvaluator.Create(options => options.UsePack(pack)).Catalog.Rules.Where(static rule => rule.Pack is not null)) Rule(text, rule);
        }

        return text.ToString();
    }

    private void Rule(StringBuilder text, RuleInfo rule)
    {
        text.Append('\n');
        if (_anchors.Add(rule.Id)) text.Append("<a id=\"").Append(AnchorOf(rule.Id)).Append("\"></a>\n\n");
        text.Append("### ").Append(rule.Id).Append(' ').Append(Wording.Title(rule, _culture)).Append("\n\n");
        var instance = (EnforcementRule)Activator.CreateInstance(rule.Type)!;
        Item(text, "rules.kind", Words.Of("Kind", rule.Kind, _culture));
        Item(text, "catalogue.scope", Wording.Scope(instance.Scope, _culture));
        Item(text, "rules.days", Words.InForce(rule, _culture));
        Item(text, "rules.confidence", Words.Source(rule, _culture));
        if (rule.Aliases.Length > 0) Item(text, "catalogue.aliases", Words.Join(rule.Aliases, _culture));
        if (rule.Replaces is { } replaced) Item(text, "catalogue.replaces", $"{replaced.Id} {Wording.Title(replaced, _culture)}");
        Cited(text, rule);
        if (instance is GateRule gate) Item(text, "catalogue.members", Words.Join(gate.Members.Order(RuleIdComparer.Instance), _culture));
        if (Requirements.ConditionsOf(rule) is { Count: > 0 } conditions) Conditions(text, rule, conditions);
    }

    private void Cited(StringBuilder text, RuleInfo rule)
    {
        if (rule.Provisions.IsEmpty)
        {
            Item(text, "rules.cites", rule.Pack?.Basis.In(_culture) ?? Words.Get("rules.cites-nothing", _culture));
            return;
        }

        Item(text, Words.Get("rules.cites", _culture));
        foreach (var citation in rule.Provisions
            .SelectMany(static provision => Concordance.TryGetRow(provision, out var row) ? row.Cells : [])
            .Select(static cell => cell.Citation)
            .OfType<Citation>()
            .Where(citation => citation.Edition.EffectiveFrom <= (rule.Through ?? DateOnly.MaxValue) && (citation.Edition.EffectiveThrough ?? DateOnly.MaxValue) >= rule.From))
        {
            text.Append("  - ").Append(citation.Render(_culture, full: true)).Append(InBrackets(DaysOf(citation.Edition))).Append('\n');
        }
    }

    private void Conditions(StringBuilder text, RuleInfo rule, IReadOnlyList<TracedCondition> conditions)
    {
        text.Append('\n');
        Table(text, "catalogue.role", "catalogue.condition", "catalogue.key", "catalogue.severity", "catalogue.cure");
        foreach (var condition in conditions.DistinctBy(static condition => (condition.Kind, condition.Key)))
        {
            RuleListing.Row(text, [
                Words.Of("ConditionKind", condition.Kind.ToString(), _culture),
                Wording.Condition(rule, condition.Key, _culture),
                $"`{condition.Key}`",
                rule.Kind is not (RuleKinds.Ground or RuleKinds.Bar) && condition.Severity is { } severity ? Wording.Of(severity, _culture) : "",
                condition.Cure == Cure.None ? "" : Wording.Cure(condition.Cure, _culture)]);
        }
    }

    private string ByInstrument()
    {
        var users = Users();
        var text = Page("catalogue.instruments");
        text.Append(Words.Format(_culture, "catalogue.gaps", Concordance.Rows.Count, Concordance.Rows.Count(row => !users.Contains(row.Provision)))).Append('\n');
        var registered = Concordance.Rows.ToLookup(static row => row.Instrument);
        foreach (var instrument in Instruments.All.Where(registered.Contains))
        {
            text.Append("\n## ").Append(_culture == Wording.English ? instrument.TitleEn : instrument.Title).Append("\n\n");
            foreach (var edition in instrument.Editions) Item(text, $"{edition.Label}{InBrackets(edition.Number)}{Words.Get("colon", _culture)}{DaysOf(edition)}");
            text.Append('\n');
            Table(text, "catalogue.article", "catalogue.topic", "catalogue.used-by");
            foreach (var row in registered[instrument])
            {
                RuleListing.Row(text, [
                    ArticlesOf(row),
                    $"`{row.Provision[(instrument.Id.Length + 1)..]}`",
                    users.Contains(row.Provision) ? Words.Join(users[row.Provision].Distinct(), _culture) : Words.Get("catalogue.unused", _culture)]);
            }
        }

        return text.ToString();
    }

    // Who rests on a topic: rules first, then what tables and calculations do with it.
    private ILookup<string, string> Users()
    {
        var rules = _rules.Rules.SelectMany(rule => rule.Provisions.Select(provision => (provision, User: $"[{rule.Id}]({PageOf(rule.Stage)}#{AnchorOf(rule.Id)})")));
        var deadlines = Deadlines.Rows.SelectMany(row => row.Provisions.Select(provision => (provision, User: Named(Handling.Deadline, row.Id))));
        var remedies = Remedies.All.SelectMany(row => row.Provisions.Select(provision => (provision, User: Named(Handling.Remedy, row.Id))));
        var parameters = Parameters.All.Select(parameter => (parameter.Provision, User: Named(Handling.Parameter, $"`{parameter.Id}`")));
        var calculations = _account.SelectMany(static row => row.Types).Distinct()
            .Where(static type => !type.IsAssignableTo(typeof(EnforcementRule)))
            .SelectMany(static type => type.GetCustomAttributes(typeof(CitesAttribute), inherit: false).Cast<CitesAttribute>().Select(cites => (type, cites)))
            .SelectMany(pair => pair.cites.Provisions.Select(provision => (provision, User: Named(Handling.Calculation, $"`{pair.type.Name}`"))));
        return rules.Concat(deadlines).Concat(remedies).Concat(parameters).Concat(calculations).ToLookup(static use => use.Item1, static use => use.User, StringComparer.Ordinal);
    }

    private string Named(Handling handling, string name) => $"{Words.Of("Handling", handling.ToString(), _culture)} {name}";

    // Editions that put a topic at the same place are told together.
    private string ArticlesOf(ConcordanceRow row)
    {
        var places = row.Cells.GroupBy(cell => PlaceOf(row.Instrument, cell), static cell => cell.Edition.Label, StringComparer.Ordinal).ToArray();
        return places.Length == 1 ? places[0].Key : string.Join("<br>", places.Select(static place => $"{string.Join(", ", place)}: {place.Key}"));
    }

    private string PlaceOf(Instrument instrument, ConcordanceCell cell) => cell.Kind switch
    {
        CellKind.Absent => Words.Get("catalogue.absent", _culture),
        CellKind.Unrecorded => Words.Get("catalogue.unrecorded", _culture),
        _ when cell.Citation!.Article is { } article => _culture == Wording.English ? article.ToEnglish(instrument.CitesPoints) : article.ToChinese(),
        _ => Words.Get("catalogue.whole", _culture),
    };

    private string WholeAccount()
    {
        var text = Page("catalogue.account");
        Table(text, "rules.id", "catalogue.how", "catalogue.reason", "catalogue.types");
        foreach (var row in _account)
            RuleListing.Row(text, [row.Id, Words.Of("Handling", row.Handling.ToString(), _culture), row.Reason(_culture), Words.Join(row.Types.Select(static type => $"`{type.Name}`"), _culture)]);
        return text.ToString();
    }

    private StringBuilder Page(string title) => new StringBuilder("# ").Append(Words.Get(title, _culture)).Append("\n\n");

    private void Heading(StringBuilder text, string key) => text.Append("\n## ").Append(Words.Get(key, _culture)).Append("\n\n");

    private void Table(StringBuilder text, params string[] columns)
    {
        RuleListing.Row(text, columns.Select(column => Words.Get(column, _culture)));
        RuleListing.Row(text, columns.Select(static _ => "---"));
    }

    private static void Item(StringBuilder text, string item) => text.Append("- ").Append(item).Append('\n');

    private void Item(StringBuilder text, string key, string value) => Item(text, $"{Words.Get(key, _culture)}{Words.Get("colon", _culture)}{value}");

    private string DaysOf(Edition edition) => Words.Days(edition.EffectiveFrom, edition.EffectiveThrough, _culture);

    private string InBrackets(string? text) => text is null ? "" : Words.Format(_culture, "in-brackets", text);

    private static string AnchorOf(string id) => id.ToLowerInvariant();
}
