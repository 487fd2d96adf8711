using System.Globalization;
using System.Text.Json;

using RulesLib.Cli.Input;
using RulesLib.Enforcement;
using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Cli.Output;

/// <summary>Takes reports one after the other and prints them in one form.</summary>
internal interface IReportSink
{
    /// <summary>Prints a report.</summary>
    void Add(InputCase input, EnforcementReport report);

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

    public void Add(InputCase input, EnforcementReport report)
    {
        _printer.PrintFaint(SourceLine.Of(input, culture));
        _printer.Print(report.Render(culture, parts));
        _cases++;
        if (report.Closure.IsOutOfScope) _outOfScope++;
        else if (report.Closure.Label is { } label) _labels[label] = _labels.GetValueOrDefault(label) + 1;
        else _open++;
        foreach (var measure in report.Sanctions.Measures.Where(static m => m.Answer != MeasureAnswer.NotAvailable))
            _measures[(measure.Kind, measure.Answer)] = _measures.GetValueOrDefault((measure.Kind, measure.Answer)) + 1;
    }

    public void End(int bad)
    {
        if (_cases + bad < 2) return;
        var lines = new List<string> { $"## {Words.Get("tally", culture)}", "", Count(Words.Get("tally.cases", culture), _cases) };
        if (parts.HasFlag(ReportParts.Closure))
        {
            lines.AddRange(_labels.Select(label => Count(Wording.Of(label.Key, culture), label.Value)));
            if (_open > 0) lines.Add(Count(Words.Get("tally.open", culture), _open));
            if (_outOfScope > 0) lines.Add(Count(Words.Get("tally.out-of-scope", culture), _outOfScope));
        }
        else
        {
            lines.AddRange(_measures.Select(measure => Count(Answer(measure.Key), measure.Value)));
        }

        if (bad > 0) lines.Add(Count(Words.Get("tally.bad", culture), bad));
        _printer.Print(string.Join('\n', lines));
    }

    public void Break()
    {
        // Text needs no closing mark.
    }

    private string Count(string what, int count) => string.Create(CultureInfo.InvariantCulture, $"- {what}{Words.Get("colon", culture)}{count}");

    private string Answer((MeasureKind Kind, MeasureAnswer Answer) measure) =>
        TextCatalog.Format(culture, "Measure.answer", Wording.Of(measure.Kind, culture), Wording.Of(measure.Answer, culture));
}

/// <summary>An array of objects.</summary>
/// <param name="surroundings">Where to.</param>
/// <param name="objects">The objects of one report.</param>
internal sealed class JsonSink(Surroundings surroundings, Func<InputCase, EnforcementReport, IEnumerable<Action<Utf8JsonWriter>>> objects) : IReportSink
{
    private readonly JsonArray _array = new(surroundings.Out);

    public void Add(InputCase input, EnforcementReport report)
    {
        foreach (var write in objects(input, report)) _array.Add(write);
    }

    public void End(int bad) => _array.End();

    public void Break() => _array.End();
}

/// <summary>One report object a line.</summary>
internal sealed class JsonLinesSink(Surroundings surroundings, Action<Utf8JsonWriter, InputCase, EnforcementReport> write) : IReportSink
{
    public void Add(InputCase input, EnforcementReport report)
    {
        surroundings.Out.Write(ReportJson.ToText(json => write(json, input, report), indented: false));
        surroundings.Out.Write('\n');
    }

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

    public static void Write(Utf8JsonWriter json, InputCase input)
    {
        json.WriteStartObject("source");
        json.WriteString("file", input.Source.File);
        json.WriteNumber("index", input.Source.Index);
        json.WriteNumber("line", input.Source.Line);
        json.WriteString("asOfFrom", ReportJsonWriter.Name(input.AsOfOrigin));
        json.WriteEndObject();
    }
}
