using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Json;

// Measures and checks in the order of the report: by person as they stand in the file, then by kind or rule.
internal sealed partial class ReportJsonWriter
{
    /// <summary>How long a measure lasts if decided on the day of judging.</summary>
    public void Term(MeasureTerm? term)
    {
        if (term is null)
        {
            json.WriteNull("term");
            return;
        }

        json.WriteStartObject("term");
        if (term.Months is { } months) json.WriteNumber("months", months);
        else json.WriteNull("months");
        Day("startsOn", term.EndsOn is null ? null : report.AsOf);
        Day("endsOn", term.EndsOn);
        json.WriteEndObject();
    }

    /// <summary>Bounds, steps, what calls for a measure and what ends it.</summary>
    public void Details(Measure measure)
    {
        var details = measure.Details;
        Term(measure.Term);
        Date("dueOn", details.DueOn);
        List("bounds", details.Bounds, bounds =>
        {
            json.WriteStartObject();
            json.WriteString("unit", Name(bounds.Unit));
            Number("least", bounds.Least);
            Number("most", bounds.Most);
            Date("of", bounds.Of);
            Citations(bounds.Provision, bounds.Of.IsExact ? bounds.Of.Earliest : report.AsOf);
            json.WriteEndObject();
        });
        List("steps", details.Steps, step =>
        {
            json.WriteStartObject();
            json.WriteString("step", step.Key);
            json.WriteString("text", Wording.Step(measure.Info, step.Key, culture));
            Truth("onFile", step.OnFile);
            Citations(step.Provision, report.AsOf);
            json.WriteEndObject();
        });
        Events("because", measure, details.Because);
        Events("endsWhen", measure, details.EndsWhen);
    }

    private void Sanctions()
    {
        json.WriteStartObject("sanctions");
        List("measures", report.Sanctions.Measures, Measure);
        List("audit", report.Sanctions.Audit, Check);
        List("effects", report.Sanctions.Effects, Effect);
        json.WriteEndObject();
    }

    private void Measure(Measure measure)
    {
        json.WriteStartObject();
        json.WriteString("measure", Name(measure.Kind));
        json.WriteString("rule", measure.RuleId);
        Subject("person", SanctionPlaces.PersonOf(measure));
        Record(SanctionPlaces.RecordOf(measure));
        json.WriteString("answer", Name(measure.Answer));
        json.WriteString("place", Name(SanctionPlaces.Of(measure)));
        Truth("inPlace", measure.InPlace);
        Source(measure.Info, null);
        Details(measure);
        List("grounds", measure.Grounds, Weighed);
        List("bars", measure.Bars, bar => Weighed(bar, () =>
        {
            json.WriteString("effect", bar.Softens ? "softens" : "excludes");
            json.WriteBoolean("whateverTheGround", SanctionPlaces.IsAgainstAll(bar, measure));
            List("against", SanctionPlaces.Outweighed(bar, measure).Select(static ground => ground.RuleId).Distinct(), json.WriteStringValue);
        }));
        if (measure.Kind is MeasureKind.CriminalReferral or MeasureKind.PrivateProsecution) Prosecution(measure);
        json.WriteEndObject();
    }

    private void Check(Assessment check)
    {
        json.WriteStartObject();
        Rule(check.Info);
        Subject("person", SanctionPlaces.PersonOf(check));
        Record(SanctionPlaces.RecordOf(check));
        Verdict(check.Outcome, check.Severity, check.WorstPossible);
        Source(check.Info, check.Point);
        Date("dueOn", check.DueOn);
        var conditions = check.Findings.Count == 0 ? [] : _explainer.Explain(check, culture).Conditions;
        List("findings", check.Findings, finding =>
        {
            var failed = finding.Met.IsFalse && check.Outcome != Outcome.Undetermined;
            json.WriteStartObject();
            json.WriteString("key", finding.Key);
            json.WriteString("text", failed ? Wording.Breached(check.Info, finding.Key, culture) : Wording.Condition(check.Info, finding.Key, culture));
            Truth("met", finding.Met);
            json.WriteString("state", Name(check.Rule.MeaningOf(finding.Key)!.Value));
            json.WriteString("place", Name(SanctionPlaces.Of(check, finding)));
            Date("overdueSince", failed && check.Rule.MeaningOf(finding.Key) == MonitoringState.Overdue ? SanctionPlaces.OverdueSince(check) : KnownDate.Unknown);
            json.WriteString("severity", Name(finding.Severity));
            json.WriteString("cure", finding.Cure == Cure.None ? null : Name(finding.Cure));
            json.WriteString("cureText", Wording.Cure(check, finding, culture));
            Facts(conditions.Where(c => c.Kind == ConditionKind.Requirement && c.Key == finding.Key).SelectMany(static c => c.Facts).DistinctBy(static f => f.Path));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void Record(Fact? record)
    {
        if (record is null)
        {
            json.WriteNull("record");
            return;
        }

        json.WriteStartObject("record");
        json.WriteString("path", _paths.Of(record));
        json.WriteString("text", Wording.Record(_matter, record, culture));
        json.WriteEndObject();
    }

    private void Events(string name, Measure measure, IReadOnlyList<string> keys) => List(name, keys, key =>
    {
        json.WriteStartObject();
        json.WriteString("event", key);
        json.WriteString("text", Wording.End(measure.Info, key, culture));
        json.WriteEndObject();
    });

    private void Citations(string provision, DateOnly day) => Citations(Concordance.Cite(provision, day) is { } citation ? [citation] : []);

    private void Number(string name, decimal? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }
}
