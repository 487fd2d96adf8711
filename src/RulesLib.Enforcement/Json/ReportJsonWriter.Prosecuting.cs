using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Sanctioning.JointDiscipline;

namespace RulesLib.Enforcement.Json;

// What is told of crimes beside grounds, bounds and steps, and the effects of an entry with other bodies.
internal sealed partial class ReportJsonWriter
{
    private void Prosecution(Measure measure)
    {
        List("crimes", measure.Grounds.Where(static ground => ground.Holds.IsTrue).Select(static ground => ground.Crime).OfType<Crime>().Distinct(), crime => json.WriteStringValue(Name(crime)));
        Date("opensOn", measure.Details.OpensOn);
        List("lacking", measure.Lacking, ground =>
        {
            json.WriteStartObject();
            Rule(ground.Info);
            json.WriteString("crime", ground.Crime is { } crime ? Name(crime) : null);
            List("elements", ground.Findings.Where(static finding => finding.Met.IsFalse), finding =>
            {
                json.WriteStartObject();
                json.WriteString("key", finding.Key);
                json.WriteString("text", Wording.Condition(ground.Info, finding.Key, culture));
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        List("notes", measure.Details.Notes, note =>
        {
            json.WriteStartObject();
            json.WriteString("key", note.Key);
            json.WriteString("text", note.Render(culture));
            Citations(note.Provision, report.AsOf);
            json.WriteEndObject();
        });
    }

    private void Effect(DisciplineEffect effect)
    {
        json.WriteStartObject();
        json.WriteString("effect", effect.Key);
        Subject("person", effect.Subject);
        json.WriteString("text", effect.Row.Title(culture));
        json.WriteString("executor", effect.Row.Executor(culture));
        json.WriteString("weight", Name(effect.Row.Weight));
        List("reaches", Enum.GetValues<DisciplineTargets>().Where(target => target != DisciplineTargets.None && effect.Row.Targets.HasFlag(target)), target => json.WriteStringValue(Name(target)));
        json.WriteBoolean("asksForPersonalDebt", effect.Row.AsksForPersonalDebt);
        json.WriteBoolean("legalBasisRequired", effect.Row.LegalBasisRequired);
        json.WriteString("confidence", Name(effect.Row.Confidence));
        Citations(effect.Row.Provision, report.AsOf);
        json.WriteEndObject();
    }
}
