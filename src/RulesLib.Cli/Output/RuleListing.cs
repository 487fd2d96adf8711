using System.Globalization;
using System.Text;
using System.Text.Json;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Output;

/// <summary>Prints the catalogue of rules.</summary>
/// <param name="surroundings">Where to.</param>
/// <param name="culture">Language of text and Markdown; JSON carries both.</param>
/// <param name="day">The day whose articles are shown; <see langword="null"/> for the newest editions.</param>
internal sealed class RuleListing(Surroundings surroundings, CultureInfo culture, DateOnly? day)
{
    // The order in which a case is handled; whatever else there is comes behind.
    private static readonly string[] s_stages = ["Filing", "Notifying", "Declaring", "Investigating", "Disposing", "Settling", "Closing", "Monitoring", "Sanctioning", "Campaigning", "Packs"];

    /// <summary>A list to read.</summary>
    public void Text(IReadOnlyList<RuleInfo> rules)
    {
        var text = new StringBuilder();
        foreach (var stage in ByStage(rules))
        {
            text.Append("## ").Append(Words.Of("Stage", stage.Key, culture)).Append("\n\n");
            foreach (var rule in stage)
            {
                text.Append("- **").Append(rule.Id).Append("** ").Append(Wording.Title(rule, culture)).Append(Wording.Origin(rule, culture)).Append('\n');
                text.Append("  - ").Append(Words.Of("Kind", rule.Kind, culture)).Append(" · ").Append(Cited(rule)).Append('\n');
                text.Append("  - ").Append(Words.InForce(rule, culture)).Append(" · ").Append(Words.Source(rule, culture)).Append('\n');
            }

            text.Append('\n');
        }

        text.Append(Words.Format(culture, "rules.count", rules.Count, Edition())).Append('\n');
        new MarkdownPrinter(surroundings, culture).Print(text.ToString());
    }

    /// <summary>A document with one table a stage.</summary>
    public string Markdown(IReadOnlyList<RuleInfo> rules)
    {
        string[] columns = ["rules.id", "rules.name", "rules.kind", "rules.cites", "rules.days", "rules.anchor", "rules.confidence"];
        var text = new StringBuilder();
        text.Append("# ").Append(Words.Get("rules.title", culture)).Append("\n\n");
        text.Append(Words.Format(culture, "rules.count", rules.Count, Edition())).Append('\n');
        foreach (var stage in ByStage(rules))
        {
            text.Append("\n## ").Append(Words.Of("Stage", stage.Key, culture)).Append("\n\n");
            Row(text, columns.Select(column => Words.Get(column, culture)));
            Row(text, columns.Select(static _ => "---"));
            foreach (var rule in stage)
            {
                Row(text, [
                    rule.Id,
                    Wording.Title(rule, culture) + Wording.Origin(rule, culture),
                    Words.Of("Kind", rule.Kind, culture),
                    Cited(rule),
                    Words.Days(rule, culture),
                    Words.Of("Anchor", rule.Anchor.ToString(), culture),
                    Words.Source(rule, culture)]);
            }
        }

        return text.ToString();
    }

    /// <summary>An array of objects.</summary>
    public void Json(IReadOnlyList<RuleInfo> rules)
    {
        var array = new JsonArray(surroundings.Out);
        foreach (var rule in rules) array.Add(json => Json(json, rule));
        array.End();
    }

    /// <summary>Rules by stage, in the order in which a case is handled.</summary>
    public static IEnumerable<IGrouping<string, RuleInfo>> ByStage(IEnumerable<RuleInfo> rules) => rules
        .GroupBy(static rule => rule.Stage, StringComparer.Ordinal)
        .OrderBy(static stage => Array.IndexOf(s_stages, stage.Key) is var place and >= 0 ? place : s_stages.Length)
        .ThenBy(static stage => stage.Key, StringComparer.Ordinal);

    /// <summary>A row of a table.</summary>
    public static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(static cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private void Json(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteStartArray("aliases");
        foreach (var alias in rule.Aliases) json.WriteStringValue(alias);
        json.WriteEndArray();
        Both(json, "title", language => Wording.Title(rule, language));
        if (rule.Pack is { } pack) json.WriteString("pack", pack.Id);
        json.WriteString("stage", rule.Stage);
        json.WriteString("kind", rule.Kind);
        json.WriteStartArray("citations");
        foreach (var cited in Citations(rule)) ReportJsonWriter.Citation(json, cited, citation => Both(json, "text", language => citation.Render(language)));
        json.WriteEndArray();
        json.WriteString("from", Day(rule.From));
        json.WriteString("to", rule.Through is { } last ? Day(last) : null);
        json.WriteString("anchor", ReportJsonWriter.Name(rule.Anchor));
        json.WriteString("confidence", ReportJsonWriter.Name(rule.Confidence));
        json.WriteBoolean("verified", rule.IsVerified);
        json.WriteEndObject();
    }

    private static void Both(Utf8JsonWriter json, string name, Func<CultureInfo, string> text)
    {
        json.WriteStartObject(name);
        json.WriteString(Wording.Chinese.Name, text(Wording.Chinese));
        json.WriteString(Wording.English.Name, text(Wording.English));
        json.WriteEndObject();
    }

    private IEnumerable<Citation> Citations(RuleInfo rule) => day is { } on ? rule.CitationsOn(on) : rule.Provisions.Select(Concordance.CiteLatest);

    private string Cited(RuleInfo rule)
    {
        var cited = Words.Join(Citations(rule).Select(citation => citation.Render(culture)), culture);
        return cited.Length > 0 ? cited : Words.Get("rules.cites-nothing", culture);
    }

    private string Edition() => day is { } on ? Words.Format(culture, "rules.on", on) : Words.Get("rules.latest", culture);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
