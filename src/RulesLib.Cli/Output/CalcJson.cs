using System.Globalization;
using System.Text.Json;

using RulesLib.Enforcement.Calculating;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Law;

namespace RulesLib.Cli.Output;

/// <summary>Prints a calculation as one JSON object. Sums are numbers, days yyyy-MM-dd, words English in camel case, unknown is <c>null</c>.</summary>
internal static class CalcJson
{
    public static void Print(Surroundings surroundings, DelayInterest interest, decimal? claimed, CultureInfo culture) => Print(surroundings, json =>
    {
        json.WriteNumber("doubled", interest.Doubled);
        json.WriteNumber("doubledUnrounded", interest.Unrounded);
        json.WriteNumber("general", interest.General);
        json.WriteNumber("total", interest.Total);
        json.WriteString("currency", interest.Currency);
        json.WriteString("until", Day(interest.Debt.Until));
        json.WriteBoolean("complete", interest.IsComplete);
        json.WriteNumber("tolerance", interest.Tolerance);
        if (claimed is { } sum)
        {
            json.WriteNumber("claimed", sum);
            Write(json, "claimedIsConsistent", interest.IsConsistentWith(sum));
        }

        List(json, "lines", interest.Lines, line =>
        {
            json.WriteString("from", Day(line.From));
            json.WriteString("to", Day(line.To));
            json.WriteNumber("days", line.Days);
            json.WriteNumber("excludedDays", line.ExcludedDays);
            json.WriteString("part", ReportJsonWriter.Name(line.Part.Kind));
            json.WriteString("start", ReportJsonWriter.Name(line.Part.Start));
            json.WriteNumber("base", line.Base);
            json.WriteNumber("rate", line.Rate);
            json.WriteNumber("amount", line.Amount);
            json.WriteString("endedBy", ReportJsonWriter.Name(line.EndedBy));
            json.WriteString("article", line.Citation.Render(culture));
        });
        List(json, "notes", interest.Notes, note =>
        {
            json.WriteString("kind", ReportJsonWriter.Name(note.Kind));
            json.WriteString("from", Day(note.From));
            json.WriteString("through", Day(note.Through));
            json.WriteNumber("days", note.Days);
            json.WriteNumber("amount", note.Amount);
            json.WriteString("ground", ReportJsonWriter.Name(note.Ground));
        });
        List(json, "balances", interest.Balances, balance =>
        {
            json.WriteString("kind", ReportJsonWriter.Name(balance.Kind));
            json.WriteNumber("owed", balance.Owed);
            json.WriteNumber("unpaid", balance.Unpaid);
        });
        Citations(json, interest.Citations, culture);
    });

    public static void Print(Surroundings surroundings, EnforcementFee fee, CultureInfo culture) => Print(surroundings, json =>
    {
        Write(json, "amount", fee.Amount);
        Write(json, "lowest", fee.Lowest);
        Write(json, "highest", fee.Highest);
        json.WriteNumber("wholeCaseUnrounded", fee.Unrounded);
        json.WriteString("on", Day(fee.Case.On));
        json.WriteString("bearer", ReportJsonWriter.Name(fee.Bearer));
        List(json, "lines", fee.Lines, line =>
        {
            json.WriteNumber("above", line.Bracket.Above);
            Write(json, "through", line.Bracket.Through);
            json.WriteNumber("part", line.Part);
            json.WriteNumber("flat", line.Bracket.Flat);
            json.WriteNumber("rate", line.Bracket.Rate);
            json.WriteNumber("amount", line.Amount);
        });
        json.WriteStartArray("notes");
        foreach (var note in fee.Notes) json.WriteStringValue(ReportJsonWriter.Name(note));
        json.WriteEndArray();
        Citations(json, fee.Citations, culture);
    });

    public static void Print(Surroundings surroundings, AmountIdentity identity) => Print(surroundings, json =>
    {
        Write(json, "outstanding", identity.Outstanding);
        Write(json, "atLeast", identity.AtLeast);
        List(json, "parts", identity.Parts, part =>
        {
            json.WriteString("kind", ReportJsonWriter.Name(part.Kind));
            Write(json, "amount", part.Amount);
            json.WriteBoolean("takenOff", part.IsTakenOff);
            Write(json, "counts", part.Counts);
        });
        Write(json, "fromSystem", identity.FromSystem);
        Write(json, "recorded", identity.Recorded);
        Write(json, "systemAddsUp", identity.SystemAddsUp);
        Write(json, "recordedIsRight", identity.RecordedIsRight);
    });

    private static void Print(Surroundings surroundings, Action<Utf8JsonWriter> write) => surroundings.Out.Write(ReportJson.ToText(
        json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        },
        indented: true) + "\n");

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Citations(Utf8JsonWriter json, IEnumerable<Citation> citations, CultureInfo culture)
    {
        json.WriteStartArray("citations");
        foreach (var cited in citations) ReportJsonWriter.Citation(json, cited, citation => json.WriteString("text", citation.Render(culture)));
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? amount)
    {
        if (amount is { } given) json.WriteNumber(name, given);
        else json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, string name, Known<decimal> amount) => Write(json, name, amount.TryGet(out var given) ? given : (decimal?)null);

    private static void Write(Utf8JsonWriter json, string name, Truth answer)
    {
        if (answer.ToNullable() is { } known) json.WriteBoolean(name, known);
        else json.WriteNull(name);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
