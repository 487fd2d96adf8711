using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Json;

// What followed an interim termination, deadlines and remedies.
internal sealed partial class ReportJsonWriter
{
    private void AfterTermination()
    {
        if (report.AfterTermination is not { } after)
        {
            json.WriteNull("afterTermination");
            return;
        }

        json.WriteStartObject("afterTermination");
        json.WriteString("state", Name(after.State));
        json.WriteString("worstPossible", Name(after.WorstPossible));
        Date("queriesEndOn", after.QueriesEndOn);
        Date("formerQueriesEndOn", after.FormerQueriesEndOn);
        List("assessments", after.Assessments, Assessment);
        List("tasks", after.Tasks, Deadline);
        json.WriteEndObject();
    }

    private void Deadline(Deadline deadline)
    {
        json.WriteStartObject();
        json.WriteString("rule", deadline.RuleId);
        json.WriteString("key", deadline.Key);
        json.WriteString("title", Wording.Title(deadline, culture));
        Subject("subject", deadline.Subject);
        json.WriteString("holder", Name(deadline.Holder));
        json.WriteString("status", Name(deadline.Status));
        Date("start", deadline.Start);
        Date("due", deadline.Due);
        json.WriteBoolean("provisional", deadline.IsProvisional);
        Date("doneOn", deadline.DoneOn);
        json.WriteString("severity", Name(deadline.Severity));
        json.WriteString("confidence", Name(deadline.Confidence));
        Citations(deadline.CitationsOn(report.AsOf));
        json.WriteEndObject();
    }

    private void Remedy(Remedy remedy)
    {
        json.WriteStartObject();
        json.WriteString("rule", remedy.RuleId);
        json.WriteString("key", remedy.Key);
        json.WriteString("title", Wording.Title(remedy, culture));
        if (remedy.Holder is { } holder) Subject("holder", holder);
        else json.WriteNull("holder");
        json.WriteString("court", Name(remedy.Court));
        json.WriteString("status", Name(remedy.Status));
        Date("from", remedy.From);
        Date("until", remedy.Until);
        json.WriteBoolean("provisional", remedy.IsProvisional);
        json.WriteString("confidence", Name(remedy.Confidence));
        Citations(remedy.CitationsOn(report.AsOf));
        json.WriteEndObject();
    }

    private void Citations(IEnumerable<Citation> citations) => List("citations", citations, citation => Citation(json, citation, c => json.WriteString("text", c.Render(culture))));

    // As dates are written in a case file: a day, an interval, "none", or null while unknown.
    private void Date(string name, KnownDate day) => json.WriteString(name, day.IsUnknown ? null : day.ToString());
}
