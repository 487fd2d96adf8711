using System.Globalization;
using System.Text;
using System.Text.Json;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Explanation;

/// <summary>Writes a report as sentences in Markdown: the answer first, then what failed, what a person must decide, what is missing.</summary>
internal sealed partial class ReportText(EnforcementReport report, CultureInfo culture, ReportParts parts)
{
    private const int ShownIds = 5;

    private readonly StringBuilder _text = new();
    private readonly Explainer _explainer = new(report.Matter);

    public override string ToString()
    {
        _text.Clear();
        Head();
        if (parts.HasFlag(ReportParts.Closure)) Closing();
        Faulted();
        if (parts.HasFlag(ReportParts.Conduct)) Conduct();
        if (parts.HasFlag(ReportParts.AfterTermination)) AfterTermination();
        if (parts.HasFlag(ReportParts.Sanctions)) Sanctions();
        if (parts.HasFlag(ReportParts.Deadlines)) Deadlines();
        if (parts.HasFlag(ReportParts.Remedies)) Remedies();
        Contradictions();
        Questions();
        Foot();
        return _text.ToString();
    }

    private void Head()
    {
        Line($"# {report.CaseNumber?.Text ?? T("Head.no-number")}");
        Line();
        Line($"- {F("Head.as-of", report.AsOf)}");
        if (report.Closure.Method is { } method) Line($"- {F("Head.method", TextCatalog.Get(TextCatalog.Facts, $"ClosureMethod.{method}", culture))}");
        if (report.Closure.Regime is { } regime) Line($"- {F("Head.regime", Regimes.PeriodOf(regime).Governs(culture), regime)}");
        if (report.Closure.IsPolicy) Line($"- {T("Head.policy")}");
        foreach (var use in report.Audit.Packs) Line($"- {Wording.Pack(use, culture)}");
        Line();
    }

    private void Closing()
    {
        Line($"## {T("Closing.heading")}");
        Line();
        var closure = report.Closure;
        if (closure.IsOutOfScope)
        {
            Line(T(report.Matter.TypeOfCase.Is(static type => type is CaseType.FirstEnforcement or CaseType.ResumedEnforcement).IsFalse ? "Closing.no-implementation-case" : "Closing.out-of-scope"));
            Line();
            return;
        }

        Line(closure.Label is { } label ? F("Closing.label", Wording.Of(label, culture), Definition(label)) : T("Closing.open"));
        Line();
        var others = closure.PossibleLabels.Where(possible => possible != closure.Label).Select(possible => Wording.Of(possible, culture)).ToArray();
        if (others.Length > 0)
        {
            Line(F(closure.Label is null ? "Closing.possible-open" : "Closing.possible", Join(others)));
            Line();
        }

        if (closure.Flags.Count > 0)
        {
            Line(F("Closing.flags", Join([.. closure.Flags.Select(flag => Wording.Of(flag, culture))])));
            Line();
        }

        if (closure.IsArticle1Applicable)
        {
            Line(T(closure.Article1Met.IsTrue ? "Closing.article1-met" : closure.Article1Met.IsFalse ? "Closing.article1-breached" : "Closing.article1-open"));
            Line();
        }

        Breaches(Severity.Fatal);
        Breaches(Severity.Curable);
        Breaches(Severity.ManualReview);
        Breaches(Severity.Advisory);
        Completed();
        OpenDuties();
        Satisfied();
        Plan();
    }

    private void Breaches(Severity severity)
    {
        var breached = report.Closure.Assessments.Where(a => a.Outcome is Outcome.Breached or Outcome.ManualReview && a.Severity == severity).ToArray();
        if (breached.Length == 0) return;
        Line($"### {T($"Breaches.{severity}")}");
        Line();
        foreach (var assessment in breached) Breach(assessment);
        Line();
    }

    private void Breach(Assessment assessment)
    {
        var explanation = _explainer.Explain(assessment, culture);
        Line($"- **{assessment.RuleId} {explanation.Title}**{T("Colon")}{explanation.Subject}{Verified(assessment.Info)}");
        Finding[] failed = [.. assessment.Findings.Where(static f => f.Met.IsFalse)];
        foreach (var finding in failed)
        {
            Line($"  - {Wording.Breached(assessment.Info, finding.Key, culture)}{T("Stop")}");
            Facts(explanation.Conditions.Where(c => c.Kind == ConditionKind.Requirement && c.Key == finding.Key).SelectMany(static c => c.Facts));
        }

        foreach (var cure in failed.Select(static f => f.Cure).Where(static c => c != Cure.None).Distinct()) Line($"  - {F("Breach.cure", Wording.Cure(cure, culture))}");
        Basis(explanation);
    }

    private void Completed()
    {
        var completed = report.Closure.Assessments.Where(static a => a.Completed.Count > 0).ToArray();
        if (completed.Length == 0) return;
        Line($"### {T("Completed.heading")}");
        Line();
        foreach (var assessment in completed)
        {
            Line($"- {assessment.RuleId} {Wording.Title(assessment.Info, culture)}{T("Colon")}{Wording.Subject(report.Matter, assessment.Subject, culture)}");
            foreach (var (finding, on) in assessment.Completed)
                Line($"  - {F("Completed.on", finding.Met.IsFalse ? Wording.Breached(assessment.Info, finding.Key, culture) : Wording.Condition(assessment.Info, finding.Key, culture), on)}");
        }

        Line();
    }

    private void Plan()
    {
        var steps = report.Plan.Steps;
        if (steps.Count == 0) return;
        Line($"### {T("Plan.heading")}");
        Line();
        for (var i = 0; i < steps.Count; i++) Line($"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {Step(steps[i])}");
        Line();
    }

    private string Step(CureStep step)
    {
        object what = step.Status switch
        {
            CureStepStatus.Irreparable => Wording.Of(step.Next!.Value, culture),
            CureStepStatus.Open => Wording.Cure(step.Cure, culture),
            _ => step.Questions.Count,
        };
        var due = step.DueOn == report.AsOf ? T("Plan.at-once") : F("Plan.by", step.DueOn);
        var citations = step.Citations.Select(citation => citation.Render(culture)).Distinct().ToArray();
        var kind = step.Cure == Cure.DecideManually ? "decide" : JsonNamingPolicy.CamelCase.ConvertName(step.Status.ToString());
        return F($"Plan.{kind}", Wording.Subject(report.Matter, step.Subject, culture), what, Wording.Of(step.By, culture, T("Separator")), due, Few(step.RuleIds))
            + (citations.Length > 0 ? F("Plan.basis", Join(citations)) : "") + T("Stop");
    }

    private void OpenDuties()
    {
        var open = report.Closure.Assessments.Where(static a => a is { Outcome: Outcome.Undetermined, WorstPossible: not null }).ToArray();
        if (open.Length == 0) return;
        Line($"### {T("Open.heading")}");
        Line();
        foreach (var assessment in open)
            Line($"- {assessment.RuleId} {Wording.Title(assessment.Info, culture)}{T("Colon")}{F($"Open.at-stake.{assessment.WorstPossible}", Wording.Subject(report.Matter, assessment.Subject, culture))}");
        Line();
    }

    private void Satisfied()
    {
        string[] Ids(Func<Assessment, bool> which) => [.. report.Closure.Assessments.Where(which).Select(static a => a.RuleId).Distinct()];

        // Met for one and not for another is not met; what failed or is open is told above.
        var told = Ids(static a => a.Outcome is Outcome.Breached or Outcome.ManualReview or Outcome.Undetermined);
        var met = Ids(static a => a.Outcome == Outcome.Satisfied).Except(told).ToArray();
        var excepted = Ids(static a => a.Outcome == Outcome.Excepted).Except(told).ToArray();
        if (met.Length > 0) Line(F("Satisfied.met", Join(met)));
        if (excepted.Length > 0) Line(F("Satisfied.excepted", Join(excepted)));
        if (met.Length + excepted.Length > 0) Line();
    }

    private void Faulted()
    {
        foreach (var fault in report.Faults) Line($"- {F("Faulted", fault.RuleId)}");
        if (report.Faults.Count > 0) Line();
    }

    private void Contradictions()
    {
        if (report.DataIssues.Count == 0) return;
        Line($"## {T("Issues.heading")}");
        Line();
        foreach (var issue in report.DataIssues) Line($"- {issue.Render(culture)}");
        Line();
    }

    private void Questions()
    {
        var questions = _explainer.Questions(report.OpenPoints(parts), culture);
        if (questions.Count == 0) return;
        Line($"## {T("Questions.heading")}");
        Line();
        foreach (var question in questions)
            Line($"- {question.Label}{T("Open-bracket")}{F("Questions.asked-by", Few(question.AskedBy), question.Path)}{T("Close-bracket")}");
        Line();
    }

    private void Foot()
    {
        if (report.AsOf > report.Audit.LawLastVerified)
        {
            Line(F("Foot.after-last-verified", report.Audit.LawLastVerified));
            Line();
        }
    }

    private void Facts(IEnumerable<FactExplanation> facts, string indent = "  ")
    {
        // What is not known did not decide what is known.
        var shown = facts.Where(static f => f.IsKnown).DistinctBy(static f => f.Path).ToArray();
        if (shown.Length == 0) return;
        Line($"{indent}- {F("Breach.evidence", string.Join(T("Semicolon"), shown.Select(fact => F("Breach.fact", fact.Label, fact.Value))))}");
    }

    private void Basis(RuleExplanation explanation)
    {
        if (explanation.Citations.Count > 0) Line($"  - {F("Breach.basis", Join(explanation.Citations))}");
    }

    private string Definition(ClosureLabel label) => T($"ClosureLabel.{label}.definition");

    private string Verified(RuleInfo info) => (info.IsVerified ? "" : T("Unverified")) + Wording.Origin(info, culture);

    private string Join(IEnumerable<string> items) => string.Join(T("Separator"), items);

    // A fact that half of the rules ask for needs no list of them all.
    private string Few(IReadOnlyList<string> ids) => ids.Count <= ShownIds + 1 ? Join(ids) : F("Questions.and-more", Join(ids.Take(ShownIds)), ids.Count);

    private string T(string key) => TextCatalog.Get(TextCatalog.Report, key, culture);

    private string F(string key, params object?[] values) => TextCatalog.Format(culture, key, values);

    private void Line(string text = "") => _text.Append(text).Append('\n');
}
