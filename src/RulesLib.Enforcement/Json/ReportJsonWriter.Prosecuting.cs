using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Sanctioning.JointDiscipline;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Json;

internal sealed partial class ReportJsonWriter
{
    private void Prosecution(Measure measure)
    {
        List("crimes", measure.Grounds.Where(static ground => ground.Holds.IsTrue).Select(static ground => ground.Crime).OfType<Crime>().Distinct(), crime => json.WriteStringValue(Name(crime)));
        json.WriteString("opensOn", measure.Details.OpensOn.ToString());
        List("brackets", measure.Details.Bounds, bound =>
        {
            json.WriteStartObject();
            if (bound.Least is { } least) json.WriteNumber("leastMonths", least);
            else json.WriteNull("leastMonths");
            if (bound.Most is { } most) json.WriteNumber("mostMonths", most);
            else json.WriteNull("mostMonths");
            json.WriteString("actedOn", bound.Of.ToString());
            json.WriteEndObject();
        });
        List("steps", measure.Details.Steps, step =>
        {
            json.WriteStartObject();
            json.WriteString("key", step.Key);
            json.WriteString("text", TextCatalog.Get("Sanctioning", $"Step.{step.Key}", culture));
            Truth("onFile", step.OnFile);
            json.WriteEndObject();
        });
        List("lacking", measure.Lacking, ground =>
        {
            json.WriteStartObject();
            Rule(ground.Info);
            List("elements", ground.Findings.Where(static finding => finding.Met.IsFalse), finding => json.WriteStringValue(Wording.Condition(ground.Info, finding.Key, culture)));
            json.WriteEndObject();
        });
        List("notes", measure.Details.Notes, note =>
        {
            json.WriteStartObject();
            json.WriteString("key", note.Key);
            json.WriteString("text", TextCatalog.Get("Sanctioning", $"Note.{note.Key}", culture));
            json.WriteEndObject();
        });
    }

    private void Effect(DisciplineEffect effect)
    {
        json.WriteStartObject();
        json.WriteString("key", effect.Key);
        Subject("person", effect.Subject);
        json.WriteString("text", TextCatalog.Get("Disciplining", $"{effect.Key}.title", culture));
        json.WriteString("executor", TextCatalog.Get("Disciplining", $"{effect.Key}.executor", culture));
        List("reaches", Enum.GetValues<DisciplineTargets>().Where(target => target != DisciplineTargets.None && effect.Row.Targets.HasFlag(target)), target => json.WriteStringValue(Name(target)));
        json.WriteString("effect", Name(effect.Row.Weight));
        json.WriteBoolean("legalBasisRequired", effect.Row.LegalBasisRequired);
        json.WriteString("basis", effect.CitationOn(report.AsOf)?.Render(culture));
        json.WriteString("validFrom", effect.Row.From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("confidence", Name(effect.Row.Confidence));
        json.WriteEndObject();
    }
}
