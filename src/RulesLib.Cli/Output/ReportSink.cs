using System.Globalization;
using System.Text.Json;

using RulesLib.Cli.Input;
using RulesLib.Enforcement;
using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Cli.Output;

/// <summary>Prints reports in one form. What takes long is prepared, on several threads at once; what is printed is printed one after the other.</summary>
internal interface IReportSink
{
    /// <summary>Prepares a report; may be called on any thread.</summary>
    /// <returns>What prints it.</returns>
    Action Prepare(InputCase input, EnforcementReport report);

    /// <summary>Prints what stands in the place of a record that has no report.</summary>
    void Refuse(CaseSource source, IReadOnlyList<JsonError> errors);

    /// <summary>Ends the output after the last report.</summary>
    /// <param name="bad">Files and records that could not be read.</param>
    void End(int bad);

    /// <summary>Ends the output early, so that what stands is well-formed.</summary>
    void Break();
}

/// <summary>Reports as a judge reads them, and a tally if there are several.</summary>
internal sealed class TextSink(Surroundings surroundings, CultureInfo culture, ReportParts parts) : IReportSink
{
    private readonly MarkdownPrinter _printer = new(surroundings, culture);
    private readonly SortedDictionary<ClosureLabel, int> _labels = [];
    private readonly SortedDictionary<(MeasureKind, MeasureAnswer), int> _measures = [];
    private int _cases;
    private int _open;
    private int _outOfScope;

    public Action Prepare(InputCase input, EnforcementReport report)
    {
        var text = report.Render(culture, parts);
        return () =>
        {
            _printer.PrintFaint(SourceLine.Of(input, culture));
            _printer.Print(text);
            Count(report);
        };
    }

    public void Refuse(CaseSource source, IReadOnlyList<JsonError> errors)
    {
        // Told on the error output.
    }

    public void End(int bad)
    {
        if (_cases + bad < 2) return;
        var lines = new List<string> { $"## {Words.Get("tally", culture)}", "", Line(Words.Get("tally.cases", culture), _cases) };
        if (parts.HasFlag(ReportParts.Closure))
        {
            lines.AddRange(_labels.Select(label => Line(Wording.Of(label.Key, culture), label.Value)));
            if (_open > 0) lines.Add(Line(Words.Get("tally.open", culture), _open));
            if (_outOfScope > 0) lines.Add(Line(Words.Get("tally.out-of-scope", culture), _outOfScope));
        }
        else
        {
            lines.AddRange(_measures.Select(measure => Line(Answer(measure.Key), measure.Value)));
        }

        if (bad > 0) lines.Add(Line(Words.Get("tally.bad", culture), bad));
        _printer.Print(string.Join('\n', lines));
    }

    public void Break()
    {
        // Text needs no closing mark.
    }

    private void Count(EnforcementReport report)
    {
        _cases++;
        if (report.Closure.IsOutOfScope) _outOfScope++;
        else if (report.Closure.Label is { } label) _labels[label] = _labels.GetValueOrDefault(label) + 1;
        else _open++;
        foreach (var measure in report.Sanctions.Measures.Where(static m => m.Answer != MeasureAnswer.NotAvailable))
            _measures[(measure.Kind, measure.Answer)] = _measures.GetValueOrDefault((measure.Kind, measure.Answer)) + 1;
    }

    private string Line(string what, int count) => string.Create(CultureInfo.InvariantCulture, $"- {what}{Words.Get("colon", culture)}{count}");

    private string Answer((MeasureKind Kind, MeasureAnswer Answer) measure) =>
        TextCatalog.Format(culture, "Measure.answer", Wording.Of(measure.Kind, culture), Wording.Of(measure.Answer, culture));
}

/// <summary>An array of objects.</summary>
/// <param name="surroundings">Where to.</param>
/// <param name="objects">The objects of one report.</param>
internal sealed class JsonSink(Surroundings surroundings, Func<InputCase, EnforcementReport, IEnumerable<Action<Utf8JsonWriter>>> objects) : IReportSink
{
    private readonly JsonArray _array = new(surroundings.Out);

    public Action Prepare(InputCase input, EnforcementReport report)
    {
        string[] items = [.. objects(input, report).Select(JsonArray.Item)];
        return () => Array.ForEach(items, _array.Add);
    }

    public void Refuse(CaseSource source, IReadOnlyList<JsonError> errors)
    {
        // The array holds reports only; errors are told on the error output.
    }

    public void End(int bad) => _array.End();

    public void Break() => _array.End();
}

/// <summary>One object a line and one line a record: a report, or what is wrong with the record.</summary>
internal sealed class JsonLinesSink(Surroundings surroundings, Action<Utf8JsonWriter, InputCase, EnforcementReport> write) : IReportSink
{
    public Action Prepare(InputCase input, EnforcementReport report)
    {
        var line = ReportJson.ToText(json => write(json, input, report), indented: false) + "\n";
        return () => surroundings.Out.Write(line);
    }

    public void Refuse(CaseSource source, IReadOnlyList<JsonError> errors) => surroundings.Out.Write(ReportJson.ToText(json => ErrorObject.Write(json, source, errors), indented: false) + "\n");

    public void End(int bad)
    {
        // Lines need no closing mark.
    }

    public void Break()
    {
        // Nor when they end early.
    }
}

/// <summary>Says which case of which file follows, and for which day it is judged.</summary>
internal static class SourceLine
{
    public static string Of(InputCase input, CultureInfo culture) => Words.Format(
        culture, "source", input.Source.File, input.Source.Index + 1, input.Source.Line, input.AsOf, Words.Get($"day.{input.AsOfOrigin}", culture));

    public static void Write(Utf8JsonWriter json, InputCase input) => Write(json, input.Source, input.AsOfOrigin);

    public static void Write(Utf8JsonWriter json, CaseSource source, DayOrigin? origin)
    {
        json.WriteStartObject("source");
        json.WriteString("file", source.File);
        json.WriteNumber("index", source.Index);
        json.WriteNumber("line", source.Line);
        if (origin is { } from) json.WriteString("asOfFrom", ReportJsonWriter.Name(from));
        json.WriteEndObject();
    }
}

/// <summary>What stands in the place of a report that could not be made.</summary>
internal static class ErrorObject
{
    public static void Write(Utf8JsonWriter json, CaseSource source, IReadOnlyList<JsonError> errors)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", ReportJson.SchemaVersion);
        SourceLine.Write(json, source, origin: null);
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("code", ReportJsonWriter.Name(error.Code));
            json.WriteString("path", error.Path);
            json.WriteNumber("line", error.Line);
            json.WriteNumber("column", error.Column);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
