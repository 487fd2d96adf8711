using System.Globalization;
using System.Text.Json;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Output;

/// <summary>Writes why a rule came out as it did, as one JSON object.</summary>
internal sealed class WhyJson(Utf8JsonWriter json, WhyAnswer answer, CultureInfo culture)
{
    private readonly ReportJsonWriter _report = new(json, answer.Report, culture);

    public void Write(Action<Utf8JsonWriter> source)
    {
        json.WriteStartObject();
        _report.Head(source);
        Rule();
        json.WriteBoolean("concluded", answer.IsConcluded);
        json.WriteString("closingMethod", ReportJsonWriter.Name(answer.Report.Closure.Method));
        if (answer.Conclusions.Count > 0) _report.List("conclusions", answer.Conclusions, Conclusion);
        if (answer.Gate is { } gate) Gate(gate);
        if (answer.Measures.Count > 0) _report.List("measures", answer.Measures, Measure);
        if (answer.IsLabel) Label();
        json.WriteEndObject();
    }

    private void Rule()
    {
        var rule = answer.Rule;
        json.WriteStartObject("rule");
        json.WriteString("id", rule.Id);
        json.WriteString("title", Wording.Title(rule, culture));
        json.WriteString("kind", rule.Kind);
        json.WriteString("stage", rule.Stage);
        json.WriteString("scope", answer.ScopeKey);
        json.WriteString("scopeText", answer.Scope);
        json.WriteString("anchor", ReportJsonWriter.Name(rule.Anchor));
        _report.Source(rule, answer.Conclusions.Count > 0 ? answer.Conclusions[^1].Point : null);
        json.WriteEndObject();
    }

    private void Conclusion(Conclusion conclusion)
    {
        var explanation = answer.Explain(conclusion);
        json.WriteStartObject();
        _report.Subject("subject", conclusion.Subject);
        json.WriteString("occasion", ReportJsonWriter.Name(conclusion.Point?.Occasion));
        _report.Verdict(conclusion.Outcome, conclusion.Severity, conclusion.WorstPossible);
        _report.Truth("holds", conclusion.Holds);
        _report.List("conditions", explanation.Conditions, condition => Condition(condition, conclusion.Outcome));
        json.WriteString("failure", explanation.Failure);
        json.WriteEndObject();
    }

    private void Condition(ConditionExplanation condition, Outcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("kind", ReportJsonWriter.Name(condition.Kind));
        json.WriteString("key", condition.Key);
        json.WriteString("text", condition.Text);
        _report.Truth("holds", condition.Truth);
        json.WriteBoolean("decisive", WhyAnswer.Decides(condition, outcome));
        json.WriteString("severity", ReportJsonWriter.Name(condition.Severity));
        json.WriteString("completedOn", condition.CompletedOn.IsNone ? null : condition.CompletedOn.ToString());
        json.WriteString("cure", condition.Cure == Cure.None ? null : ReportJsonWriter.Name(condition.Cure));
        _report.Facts(condition.Facts);
        json.WriteEndObject();
    }

    private void Gate(Gate gate)
    {
        json.WriteStartObject("gate");
        _report.Verdict(gate.Outcome, gate.Severity, gate.WorstPossible);
        _report.List("members", gate.Members, Assessed);
        json.WriteEndObject();
    }

    private void Measure(Measure measure)
    {
        json.WriteStartObject();
        json.WriteString("measure", ReportJsonWriter.Name(measure.Kind));
        _report.Subject("person", measure.Subject);
        json.WriteString("answer", ReportJsonWriter.Name(measure.Answer));
        _report.Truth("inPlace", measure.InPlace);
        _report.Details(measure);
        _report.List("grounds", answer.GroundsOf(measure), _report.Weighed);
        _report.List("bars", answer.BarsOf(measure), _report.Weighed);
        json.WriteEndObject();
    }

    private void Label()
    {
        json.WriteStartObject("label");
        _report.Labels();
        _report.List("counting", answer.Counting, Assessed);
        json.WriteEndObject();
    }

    private void Assessed(Assessment assessment)
    {
        json.WriteStartObject();
        _report.Rule(assessment.Info);
        _report.Subject("subject", assessment.Subject);
        _report.Verdict(assessment.Outcome, assessment.Severity, assessment.WorstPossible);
        json.WriteEndObject();
    }
}
