using System.Globalization;
using System.Text;

using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Law;

namespace RulesLib.Cli.Output;

/// <summary>Prints how each row of the legal catalogue is handled.</summary>
/// <param name="surroundings">Where to.</param>
/// <param name="culture">Language of the reasons.</param>
internal sealed class AccountListing(Surroundings surroundings, CultureInfo culture)
{
    /// <summary>A list to read, and how many rows are handled in each way.</summary>
    public void Text(IReadOnlyList<AccountRow> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append("- **").Append(row.Id).Append("** ").Append(Name(row.Handling)).Append(Words.Get("colon", culture)).Append(row.Reason(culture)).Append('\n');
            if (row.Types.Count > 0) text.Append("  - ").AppendJoin(Words.Get("list", culture), row.Types.Select(static type => type.Name)).Append('\n');
        }

        var counts = rows.CountBy(static row => row.Handling).OrderBy(static count => count.Key).Select(count => $"{Name(count.Key)} {count.Value}");
        text.Append('\n').Append(Words.Format(culture, "account.count", rows.Count, Words.Join(counts, culture))).Append('\n');
        if (rows.Count > 1 && CatalogueAccount.Missing(rows) is { Count: > 0 } missing) text.Append(Words.Format(culture, "account.missing", missing.Count, Words.Join(missing, culture))).Append('\n');
        new MarkdownPrinter(surroundings, culture).Print(text.ToString());
    }

    /// <summary>An array of objects.</summary>
    public void Json(IReadOnlyList<AccountRow> rows)
    {
        var array = new JsonArray(surroundings.Out);
        foreach (var row in rows)
        {
            array.Add(json =>
            {
                json.WriteStartObject();
                json.WriteString("id", row.Id);
                json.WriteString("handling", ReportJsonWriter.Name(row.Handling));
                json.WriteString("reason", row.Reason(culture));
                json.WriteStartArray("types");
                foreach (var type in row.Types) json.WriteStringValue(type.FullName);
                json.WriteEndArray();
                json.WriteEndObject();
            });
        }

        array.End();
    }

    private string Name(Handling handling) => Words.Of("Handling", handling.ToString(), culture);
}
