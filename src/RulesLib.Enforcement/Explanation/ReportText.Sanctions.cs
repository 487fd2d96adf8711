using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Explanation;

// Person by person: what is to be done today, what may be done, what must not, what is open; one line each, the reasons on demand.
internal sealed partial class ReportText
{
    private void Sanctions()
    {
        var measures = report.Sanctions.Measures.Where(m => !m.Subject.IsUnknownPart && !IsDebtorHimself(m.Subject)).ToLookup(SanctionPlaces.PersonOf);
        var checks = report.Sanctions.Audit.Where(static check => check.Findings.Count > 0).ToLookup(SanctionPlaces.PersonOf);
        Fact[] persons = [.. measures.Select(static m => m.Key).Union(checks.Select(static c => c.Key!)).Where(static person => !person.IsUnknownPart)];
        var isFirst = true;
        foreach (var person in persons)
        {
            List<(SanctionPlace Place, Action Tell)> told = [.. Checked(checks[person]), .. Weighed(measures[person])];
            if (told.Count == 0) continue;
            if (isFirst) Section("Sanctions.heading");
            isFirst = false;
            Line($"### {Wording.Subject(report.Matter, person, culture)}");
            Line();
            foreach (var place in told.GroupBy(static t => t.Place).OrderBy(static p => p.Key))
            {
                Line(T($"SanctionPlace.{place.Key}"));
                Line();
                foreach (var (_, tell) in place) tell();
                Line();
            }
        }

        if (report.Sanctions.Effects.Count == 0) return;
        if (isFirst) Section("Sanctions.heading");
        Effects();
    }

    // An officer who is himself a debtor is told of as debtor.
    private bool IsDebtorHimself(Fact person) => person is Officer officer && report.Matter.File.Debtors.Any(debtor => debtor.Id == officer.Id).IsTrue;

    // What was done wrong, requirement by requirement, the worst first; what is open is one line.
    private IEnumerable<(SanctionPlace Place, Action Tell)> Checked(IEnumerable<Assessment> checks)
    {
        var open = new List<string>();
        var failed = new List<(SanctionPlace Place, MonitoringState State, Assessment Check, Finding Finding)>();
        foreach (var check in checks)
        {
            foreach (var finding in check.Findings)
            {
                if (finding.Met.IsFalse && check.Outcome != Outcome.Undetermined) failed.Add((SanctionPlaces.Of(check, finding), check.Rule.MeaningOf(finding.Key)!.Value, check, finding));
                else if (!open.Contains(check.RuleId)) open.Add(check.RuleId);
            }
        }

        foreach (var (place, state, check, finding) in failed.OrderByDescending(static f => f.State)) yield return (place, () => Failed(place, state, check, finding));
        if (open.Count > 0) yield return (SanctionPlace.Open, () => Line($"- {F("Audit.open", Few(open))}"));
    }

    private void Failed(SanctionPlace place, MonitoringState state, Assessment check, Finding finding)
    {
        var isForPerson = finding.Severity == Severity.ManualReview;
        var what = F("Audit.finding", isForPerson ? Wording.Of(Severity.ManualReview, culture) : Wording.Of(state, culture), Wording.Breached(check.Info, finding.Key, culture));
        var since = place == SanctionPlace.Today && state == MonitoringState.Overdue && SanctionPlaces.OverdueSince(check) is { Occurred.IsTrue: true } day ? F("Audit.overdue-since", Date(day)) : "";
        var cure = place != SanctionPlace.Today ? "" : F("Audit.cure", Wording.Cure(check, finding, culture));
        Line($"- **{what}**{Record(SanctionPlaces.RecordOf(check))}{since}{cure}{Basis([check], check.Info)}{Verified(check.Info)}");
        if (IsDetailed) Facts(_explainer.Explain(check, culture).Conditions.Where(c => c.Kind == ConditionKind.Requirement && c.Key == finding.Key).SelectMany(static c => c.Facts));
    }

    // What only might concern the person is one line; the rest is told measure by measure.
    private IEnumerable<(SanctionPlace Place, Action Tell)> Weighed(IEnumerable<Measure> measures)
    {
        var others = new List<string>();
        foreach (var measure in measures)
        {
            var place = SanctionPlaces.Of(measure);
            if (place == SanctionPlace.Open && !IsWorthALine(measure)) others.Add(Wording.Of(measure.Kind, culture));
            else if (IsWorthALine(measure)) yield return (place, () => Measure(measure, place));
        }

        if (others.Count > 0) yield return (SanctionPlace.Open, () => Line($"- {F("Measure.others-open", Join(others.Distinct()))}"));
    }

    // Longer terms and early deletion are told only where they are open to the court, penalties and the like only where something speaks for them.
    private static bool IsWorthALine(Measure measure) => measure.Kind switch
    {
        MeasureKind.DishonestList or MeasureKind.ConsumptionRestriction => true,
        MeasureKind.EarlyDeletion or MeasureKind.ListingExtension => measure.Answer == MeasureAnswer.Discretionary,
        MeasureKind.ListingDeletion or MeasureKind.ListingCancellation or MeasureKind.ListingCorrection or MeasureKind.RestrictionLifting or MeasureKind.TemporaryTravel =>
            measure.Answer is MeasureAnswer.Mandatory or MeasureAnswer.Discretionary or MeasureAnswer.Prohibited,
        MeasureKind.CriminalReferral or MeasureKind.PrivateProsecution => measure.Lacking.Count > 0 || measure.Grounds.Any(EnforcementReport.IsOnFile),
        _ => measure.Answer == MeasureAnswer.Undetermined ? measure.Grounds.Any(static ground => ground.Holds.IsTrue) : measure.Answer != MeasureAnswer.NotAvailable,
    };

    private void Measure(Measure measure, SanctionPlace place)
    {
        var details = measure.Details;
        var answer = F("Measure.answer", Wording.Of(measure.Kind, culture), Wording.Of(measure.Answer, culture));
        var standing = SanctionPlaces.IsLasting(measure.Kind) && measure.InPlace.IsTrue ? T("Measure.in-place") : "";
        var isToBeTaken = place is SanctionPlace.Today or SanctionPlace.May;
        var bounds = place == SanctionPlace.Open || isToBeTaken ? string.Concat(details.Bounds.Select(bound => F("Measure.bounds", Bounds(bound)))) : "";
        var due = details.DueOn.TryGetDay(out var day) ? F(day < report.AsOf ? "Measure.overdue" : "Measure.due", day) : "";
        var missing = isToBeTaken ? Steps("Measure.steps.missing", measure, static step => step.OnFile.IsFalse) : "";
        Line($"- **{answer}**{standing}{Record(SanctionPlaces.RecordOf(measure))}{(place == SanctionPlace.InForce ? "" : Term(measure))}{bounds}{due}{missing}{Basis(Deciding(measure), measure.Info)}");
        if (measure.Kind is MeasureKind.CriminalReferral or MeasureKind.PrivateProsecution) Prosecution(measure);
        if (IsDetailed) Reasons(measure);
    }

    private bool IsDetailed => parts.HasFlag(ReportParts.Details);

    private static Conclusion[] Deciding(Measure measure) => measure.Answer switch
    {
        MeasureAnswer.Mandatory => [.. SanctionPlaces.Carrying(measure).Where(static ground => ground.Modality == Modality.Mandatory)],
        MeasureAnswer.Discretionary => [.. SanctionPlaces.Carrying(measure)],
        MeasureAnswer.Prohibited => [.. SanctionPlaces.Deciding(measure)],
        _ => [],
    };

    // The rules that decided, and their articles; where none did, the rule that asks.
    private string Basis(Conclusion[] deciding, RuleInfo asking)
    {
        string[] ids = deciding.Length == 0 ? [asking.Id] : [.. deciding.Select(static c => c.RuleId).Distinct()];
        string[] articles = deciding.Length == 0
            ? [.. Wording.Citations(asking, report.Matter, null, culture)]
            : [.. deciding.SelectMany(c => Wording.Citations(c.Info, report.Matter, c.Point, culture)).Distinct()];
        return T("Open-bracket") + Join(ids) + (articles.Length > 0 ? T("Colon") + Join(articles) : "") + T("Close-bracket");
    }

    private string Term(Measure measure) => measure.Term switch
    {
        { Months: { } months, EndsOn: { } end } => F("Measure.term", months, end),
        { Months: null } when measure.Kind == MeasureKind.DishonestList => T("Measure.no-term"),
        _ => "",
    };

    private string Bounds(MeasureBounds bounds)
    {
        string Amount(decimal number) => F($"BoundUnit.{bounds.Unit}", number);
        var range = bounds switch
        {
            { Least: { } least, Most: { } most } when least == most => Amount(most),
            { Least: { } least, Most: { } most } => F("Measure.bounds.between", Amount(least), Amount(most)),
            { Most: { } most } => F("Measure.bounds.most", Amount(most)),
            { Least: { } least } => F("Measure.bounds.least", Amount(least)),
            _ => "",
        };
        return bounds.Of.IsExact ? F("Measure.bounds.of", range, bounds.Of) : range;
    }

    private string Steps(string key, Measure measure, Func<MeasureStep, bool> which)
    {
        string[] steps = [.. measure.Details.Steps.Where(which).Select(step => Wording.Step(measure.Info, step.Key, culture)).Distinct()];
        return steps.Length == 0 ? "" : F(key, Join(steps));
    }

    // Grounds and bars with their evidence, which of them takes precedence, then how it would have to be taken and what would end it.
    private void Reasons(Measure measure)
    {
        // Against the wrong person nothing else needs to be weighed.
        Bar[] absolute = [.. measure.Bars.Where(static b => b is { IsAbsolute: true, Holds.IsTrue: true })];
        Reasons("Measure.ground", absolute.Length == 0 ? [.. measure.Grounds.Where(EnforcementReport.IsOnFile)] : []);
        Reasons("Measure.bar", absolute.Length > 0 ? absolute : measure.Bars);
        foreach (var bar in measure.Bars.Where(static bar => bar.Holds.IsTrue))
        {
            var outweighed = SanctionPlaces.Outweighed(bar, measure).Select(static ground => ground.RuleId).Distinct().ToArray();
            var rest = measure.Grounds.Select(static ground => ground.RuleId).Distinct().Except(outweighed).ToArray();
            if (outweighed.Length > 0) Line($"  - {F(bar.Softens ? "Measure.precedence.softens" : "Measure.precedence", bar.RuleId, Join(outweighed))}{(rest.Length > 0 ? F("Measure.precedence.not", Join(rest)) : "")}");
        }

        Because("Measure.because", measure, measure.Details.Because);
        foreach (var (key, onFile) in new[] { ("Measure.steps.done", (Truth)true), ("Measure.steps.missing-detail", (Truth)false), ("Measure.steps.open", Truth.Unknown) })
            if (Steps(key, measure, step => step.OnFile.ToNullable() == onFile.ToNullable()) is { Length: > 0 } steps) Line($"  - {steps}");
        Because("Measure.ends", measure, measure.Details.EndsWhen);
    }

    private void Because(string key, Measure measure, IReadOnlyList<string> events)
    {
        if (events.Count > 0) Line($"  - {F(key, Join(events.Select(name => Wording.End(measure.Info, name, culture))))}");
    }

    // What holds is told with its facts; what is proved but waits for something else is told with what it waits for; the rest is one line.
    private void Reasons(string key, IReadOnlyList<Conclusion> conclusions)
    {
        foreach (var conclusion in conclusions.Where(static c => c.Holds.IsTrue)) Reason(key, conclusion);
        var open = new List<string>();
        foreach (var conclusion in conclusions.Where(static c => c.Holds.IsUnknown))
        {
            var explanation = _explainer.Explain(conclusion, culture);
            var requirements = explanation.Conditions.Where(static c => c.Kind == ConditionKind.Requirement).ToArray();
            if (requirements.Length > 0 && requirements.All(static c => c.Truth.IsTrue))
                Line($"  - {F($"{key}.waits", $"{conclusion.RuleId} {explanation.Title}", Join(explanation.Conditions.Where(static c => c.Truth.IsUnknown).Select(static c => c.Text)))}");
            else
                open.Add(conclusion.RuleId);
        }

        if (open.Count > 0) Line($"  - {T($"{key}.open")}{Join(open)}");
    }

    private void Reason(string key, Conclusion conclusion)
    {
        var explanation = _explainer.Explain(conclusion, culture);
        Line($"  - {T($"{key}.holds")}{conclusion.RuleId} {explanation.Title}{Verified(conclusion.Info)}{(explanation.Citations.Count > 0 ? T("Open-bracket") + Join(explanation.Citations) + T("Close-bracket") : "")}");
        Facts(explanation.Conditions.Where(static c => c.Kind == ConditionKind.Requirement).SelectMany(static c => c.Facts), "    ");
    }

    private string Record(Fact? record) => record is null ? "" : F("Sanctions.record", Wording.Record(report.Matter, record, culture));
}
