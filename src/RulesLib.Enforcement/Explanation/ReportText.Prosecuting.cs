using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Sanctioning.JointDiscipline;

namespace RulesLib.Enforcement.Explanation;

// What is told of crimes beside grounds, bounds and steps, and the effects of an entry with other bodies.
internal sealed partial class ReportText
{
    private void Prosecution(Measure measure)
    {
        var crimes = measure.Grounds.Where(static ground => ground.Holds.IsTrue).Select(static ground => ground.Crime).OfType<Crime>().Distinct().ToArray();
        if (crimes.Length > 0) Line($"  - {F("Measure.crime", Join(crimes.Select(crime => Wording.Of(crime, culture))))}");
        foreach (var ground in measure.Lacking)
            Line($"  - {F("Measure.lacking", $"{ground.RuleId} {Wording.Title(ground.Info, culture)}", Join(Missing(ground).Select(key => Wording.Condition(ground.Info, key, culture))))}");
        if (measure.Details.OpensOn.TryGetDay(out var opens)) Line($"  - {F("Measure.opens", opens)}");
        foreach (var note in measure.Details.Notes) Line($"  - {note.Render(culture)}{Basis(note)}");
    }

    // That no single act has everything says nothing beside an element that is missing altogether.
    private static string[] Missing(Ground ground)
    {
        string[] missing = [.. ground.Findings.Where(static finding => finding.Met.IsFalse).Select(static finding => finding.Key)];
        return missing.Length > 1 ? [.. missing.Where(static key => key != "one-act")] : missing;
    }

    private string Basis(MeasureNote note) => Concordance.Cite(note.Provision, report.AsOf) is { } citation ? T("Open-bracket") + citation.Render(culture) + T("Close-bracket") : "";

    private void Effects()
    {
        Line($"### {T("Effects.heading")}");
        Line();
        foreach (var person in report.Sanctions.Effects.GroupBy(static effect => effect.Subject, ReferenceEqualityComparer.Instance))
        {
            Line($"- {Wording.Subject(report.Matter, person.First().Subject, culture)}{T("Colon")}{T("Effects.nature")}");
            foreach (var effect in person.Where(static effect => !effect.Row.LegalBasisRequired)) Line($"  - {Effect(effect)}");
            if (person.Count(static effect => effect.Row.LegalBasisRequired) is > 0 and var others) Line($"  - {F("Effects.policy", others)}");
        }

        Line();
    }

    private string Effect(DisciplineEffect effect) => F(
        "Effects.line",
        effect.Row.Title(culture),
        Wording.Of(effect.Row.Weight, culture),
        effect.Row.Executor(culture),
        effect.CitationOn(report.AsOf)?.Render(culture) ?? "");
}
