using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

using RulesLib.Enforcement.Campaigning;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Reporting.Output;

/// <summary>A docket as JSON: a summary, and its cases one a line.</summary>
internal sealed class DocketJson(Docket docket)
{
    public const string SchemaVersion = "1.0";

    private static readonly JavaScriptEncoder s_encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonWriterOptions s_indented = new()
    {
        Indented = true,
        Encoder = s_encoder,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
    };

    private readonly CultureInfo _culture = docket.Options.Culture;
    private readonly Names _names = new(docket);

    /// <summary>Writes the summary.</summary>
    public void WriteSummary(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, s_indented);
        json.WriteStartObject();
        json.WriteString("schemaVersion", SchemaVersion);
        json.WriteString("title", docket.Title);
        Write(json, "asOf", docket.AsOf);
        json.WriteString("language", _culture.Name);
        json.WriteBoolean("masked", !docket.Options.Unmask);
        json.WriteNumber("unreadable", docket.Unreadable);
        json.WriteNumber("duplicates", docket.Duplicates);

        json.WriteStartObject("ledger");
        Write(json, "total", docket.Ledger.Total);
        foreach (var dimension in Enum.GetValues<LedgerDimension>())
        {
            json.WriteStartArray(Name($"by{dimension}"));
            foreach (var line in docket.Ledger.By(dimension)) Write(json, dimension, line);
            json.WriteEndArray();
        }

        json.WriteEndObject();

        json.WriteStartArray("indicators");
        foreach (var value in docket.Indicators) Write(json, value);
        json.WriteEndArray();

        Objects(json, "causes", docket.Causes, cause =>
        {
            WriteFinding(json, cause.Finding);
            json.WriteNumber("cases", cause.Cases);
        });

        Objects(json, "lists", docket.Lists, list =>
        {
            json.WriteString("kind", Name(list.Kind));
            if (list.Label is { } label) json.WriteString("label", Name(label));
            if (list.Cure is { } cure) json.WriteString("cure", Name(cure));
            json.WriteNumber("count", list.Count);
        });

        Objects(json, "ages", docket.Ages, age =>
        {
            Write(json, "fromDays", age.FromDays);
            Write(json, "belowDays", age.BelowDays);
            json.WriteNumber("cases", age.Cases);
        });

        Objects(json, "weeks", docket.Weeks, week =>
        {
            Write(json, "from", week.From);
            Write(json, "through", week.Through);
            json.WriteNumber("steps", week.Steps);
            json.WriteNumber("deadlines", week.Deadlines);
        });
        if (docket.Readiness is { } readiness) Write(json, readiness);
        else json.WriteNull("readiness");
        if (docket.Change is { } change) Write(json, change);
        else json.WriteNull("change");
        json.WriteEndObject();
    }

    /// <summary>Writes every case, one a line, by number.</summary>
    public void WriteCases(Stream stream, CancellationToken cancellation)
    {
        var options = new JsonWriterOptions { Encoder = s_encoder };
        using var json = new Utf8JsonWriter(stream, options);
        foreach (var item in docket.Cases)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(json, item);
            json.Flush();
            stream.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private static void Objects<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
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

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static string Key(DocketFinding finding) => $"{finding.RuleId}.{finding.Requirement}";

    private static string Name<T>(T value) => value!.ToString() is { Length: > 0 } text ? char.ToLowerInvariant(text[0]) + text[1..] : "";

    private static void Write(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known) json.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        WriteCounts(json, tally);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, Tally tally)
    {
        json.WriteNumber("reviewed", tally.Reviewed);
        json.WriteNumber("qualified", tally.Qualified);
        json.WriteNumber("toBeHandled", tally.ToBeHandled);
        json.WriteNumber("open", tally.Open);
        json.WriteBoolean("balances", tally.Reconciliation.Balances);
        json.WriteStartObject("labels");
        foreach (var label in DocketTables.Labels) json.WriteNumber(Name(label), tally[label]);
        json.WriteEndObject();
        json.WriteNumber("outOfScope", tally.OutOfScope);
        json.WriteNumber("concluded", tally.Concluded);
        json.WriteNumber("terminated", tally.Terminated);
        json.WriteNumber("steps", tally.Steps);
        json.WriteNumber("overdueSteps", tally.OverdueSteps);
        json.WriteNumber("stepsDone", tally.StepsDone);
        json.WriteNumber("settled", tally.Settled);
        json.WriteNumber("unmoved", tally.Unmoved);
        json.WriteNumber("supervisionGaps", tally.WithGaps);
    }

    private void Write(Utf8JsonWriter json, LedgerDimension dimension, LedgerLine line)
    {
        json.WriteStartObject();
        switch (dimension)
        {
            case LedgerDimension.Year:
                Write(json, "year", line.Key.Year);
                break;
            case LedgerDimension.Method:
                json.WriteString("method", line.Key.Method is { } method ? Name(method) : null);
                break;
            default:
                json.WriteString("court", line.Key.Court);
                if (dimension >= LedgerDimension.Division) json.WriteString("division", line.Key.Division);
                if (dimension == LedgerDimension.Handler) json.WriteString("handler", _names.Handler(line.Key.Court, line.Key.Division, line.Key.Handler));
                break;
        }

        WriteCounts(json, line.Tally);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, IndicatorValue value)
    {
        json.WriteStartObject();
        json.WriteString("id", value.Indicator.Id);
        json.WriteString("title", value.Indicator.Title(_culture));
        Write(json, "share", value.Share);
        Write(json, "threshold", value.Indicator.Threshold);
        if (value.Met.ToNullable() is { } met) json.WriteBoolean("met", met);
        else json.WriteNull("met");
        json.WriteNumber("numerator", value.Count.Numerator);
        json.WriteNumber("denominator", value.Count.Denominator);
        json.WriteNumber("open", value.Count.Open);
        json.WriteString("counts", value.Indicator.Numerator(_culture));
        json.WriteString("of", value.Indicator.Denominator(_culture));
        json.WriteString("confidence", Name(value.Indicator.Confidence));
        if (docket.Previous is { } previous) Write(json, "before", previous.Shares.TryGetValue(value.Indicator.Id, out var share) ? share : null);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, DocketFinding finding)
    {
        json.WriteString("rule", finding.RuleId);
        json.WriteString("requirement", finding.Requirement);
        json.WriteString("text", finding.Text);
        json.WriteString("articles", finding.Articles);
        json.WriteString("severity", Name(finding.Severity));
        json.WriteString("cure", Name(finding.Cure));
    }

    private static void Write(Utf8JsonWriter json, CampaignReport report)
    {
        json.WriteStartObject("readiness");
        Objects(json, "rules", report.Assessments, assessment =>
        {
            json.WriteString("rule", assessment.RuleId);
            json.WriteString("outcome", Name(assessment.Outcome));
            Texts(json, "failed", assessment.Findings.Where(static finding => finding.Met.IsFalse).Select(static finding => finding.Key));
        });
        Objects(json, "shortfalls", report.Shortfalls, shortfall =>
        {
            json.WriteString("rule", shortfall.RuleId);
            json.WriteNumber("there", shortfall.There);
            json.WriteNumber("needed", shortfall.Needed);
            json.WriteNumber("missing", shortfall.Missing);
            json.WriteBoolean("provisional", shortfall.IsProvisional);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocketChange change)
    {
        json.WriteStartObject("change");
        Write(json, "from", change.From);
        json.WriteNumber("days", change.Days);
        json.WriteBoolean("weekly", change.IsWeekly);
        json.WriteStartObject("movements");
        foreach (var movement in Enum.GetValues<CaseMovement>())
            if (movement != CaseMovement.First) json.WriteNumber(Name(movement), change[movement]);
        json.WriteEndObject();
        json.WriteNumber("left", change.Left);
        json.WriteNumber("leftPending", change.LeftPending);
        Objects(json, "labels", change.Labels, move =>
        {
            json.WriteString("from", move.From is { } from ? Name(from) : null);
            json.WriteString("to", move.To is { } to ? Name(to) : null);
            json.WriteNumber("cases", move.Cases);
        });
        Objects(json, "cures", change.Cures, cure =>
        {
            json.WriteString("cure", Name(cure.Cure));
            json.WriteNumber("done", cure.Done);
            json.WriteNumber("added", cure.Added);
            json.WriteNumber("kept", cure.Kept);
        });
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, DocketCase item)
    {
        var row = item.Row;
        json.WriteStartObject();
        json.WriteString("key", row.Key);
        json.WriteString("number", row.CaseNumber);
        json.WriteString("source", row.Source);
        json.WriteString("court", row.Court);
        json.WriteString("division", row.Division);
        json.WriteString("handler", _names.Handler(row));
        json.WriteString("leader", _names.Leader(row));
        json.WriteString("debtor", _names.Debtor(row));
        json.WriteString("debtorIdNumber", _names.IdNumber(row));
        json.WriteNumber("debtors", row.Debtors);
        Write(json, "year", row.Year);
        json.WriteString("method", row.Method is { } method ? Name(method) : null);
        json.WriteBoolean("closed", row.IsClosed);
        json.WriteString("label", row.Label is { } label ? Name(label) : null);
        Texts(json, "possibleLabels", row.PossibleLabels.Select(Name));
        json.WriteBoolean("outOfScope", row.IsOutOfScope);
        Write(json, "filedOn", row.FiledOn);
        Write(json, "closedOn", row.ClosedOn);
        Write(json, "outstanding", row.Outstanding);
        Write(json, "due", item.DueOn);
        json.WriteString("status", Name(item.StatusOn(docket.AsOf)));
        json.WriteString("movement", Name(item.Movement));
        Write(json, "pendingSince", item.PendingSince);
        Texts(json, "failed", row.Findings.Where(static f => f.IsProved).Select(Key));
        Texts(json, "unproved", row.Findings.Where(static f => !f.IsProved).Select(Key));
        Objects(json, "steps", row.Steps, step =>
        {
            json.WriteString("cure", Name(step.Cure));
            json.WriteString("by", Name(step.By));
            Write(json, "due", step.DueOn);
            Write(json, "since", step.Since ?? docket.AsOf);
            json.WriteString("next", step.Next is { } next ? Name(next) : null);
        });
        Texts(json, "gaps", Enum.GetValues<SupervisionGaps>().Where(gap => gap != SupervisionGaps.None && row.Gaps.HasFlag(gap)).Select(Name));
        json.WriteEndObject();
    }
}
