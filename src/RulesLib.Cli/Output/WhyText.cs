using System.Globalization;
using System.Text;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Cli.Output;

/// <summary>Says why a rule came out as it did, as Markdown.</summary>
internal sealed class WhyText(WhyAnswer answer, CultureInfo culture)
{
    private readonly StringBuilder _text = new();

    public override string ToString()
    {
        _text.Clear();
        Head();
        if (!answer.IsConcluded) Unfit();
        foreach (var conclusion in answer.Conclusions) Conclusion(conclusion);
        if (answer.Gate is { } gate) Gate(gate);
        foreach (var measure in answer.Measures) Measure(measure);
        if (answer.IsLabel) Label();
        return _text.ToString();
    }

    private void Head()
    {
        var rule = answer.Rule;
        var number = answer.Report.CaseNumber?.Text;
        Line($"# {(number is null ? "" : $"{number} · ")}{rule.Id} {Wording.Title(rule, culture)}");
        Line();
        var citations = answer.Citations;
        Line($"- {F("why.rests-on", citations.Count > 0 ? Words.Join(citations, culture) : T("rules.cites-nothing"))}");
        Line($"- {F("why.in-force", Words.Days(rule, culture), Words.Of("Anchor", rule.Anchor.ToString(), culture))}");
        Line($"- {F("why.scope", answer.Scope)}");
        Line();
    }

    private void Unfit()
    {
        var file = answer.Report.Matter.File;
        var method = answer.Report.Closure.Method is { } known ? TextCatalog.Get(TextCatalog.Facts, $"{nameof(ClosureMethod)}.{known}", culture) : T("why.no-method");
        Line(F("why.unfit", answer.Scope, method, Count(file.Debtors), Count(file.Applicants), Count(file.Assets), Count(file.Clues)));
        Line();
    }

    private void Conclusion(Conclusion conclusion)
    {
        var explanation = answer.Explain(conclusion);
        var occasion = conclusion.Point is { } point ? F("in-brackets", T($"occasion.{point.Occasion}")) : "";
        Line($"## {explanation.Subject}{occasion}");
        Line();
        var isDuty = conclusion is Assessment;
        var verdict = isDuty ? Wording.Of(conclusion.Outcome, culture) : Holds(conclusion.Holds);
        Line($"**{verdict}**{T("colon")}{Reason(conclusion, isDuty)}");
        Line();
        foreach (var condition in explanation.Conditions) Condition(condition, conclusion.Outcome);
        if (explanation.Failure is { } failure) Line($"- {F("why.failure", failure)}");
        Line();
    }

    private void Condition(ConditionExplanation condition, Outcome outcome)
    {
        var decisive = WhyAnswer.Decides(condition, outcome) ? $" **{T("why.decisive")}**" : "";
        Line($"- [{Wording.Of(condition.Kind, culture)}] {condition.Text}{T("colon")}{Truth(condition.Truth)}{decisive}");
        foreach (var fact in condition.Facts) Line($"  - {F("why.fact", fact.Label, fact.Value, fact.Path)}");
        if (condition.Facts.Count == 0) Line($"  - {T("why.no-facts")}");
        if (!condition.CompletedOn.IsNone) Line($"  - {F("why.completed-on", condition.CompletedOn)}");
        else if (condition is { Truth.IsTrue: false, Kind: ConditionKind.Requirement } && condition.Cure != Cure.None)
            Line($"  - {TextCatalog.Format(culture, "Breach.cure", Wording.Cure(condition.Cure, culture))}");
    }

    private void Gate(Gate gate)
    {
        Line($"**{Wording.Of(gate.Outcome, culture)}**{T("colon")}{T(gate.Members.Count > 0 ? "why.members" : "why.no-members")}");
        Line();
        foreach (var member in gate.Members) Assessed(member);
        Line();
    }

    private void Measure(Measure measure)
    {
        Line($"## {Wording.Subject(answer.Report.Matter, measure.Subject, culture)}");
        Line();
        Line($"**{TextCatalog.Format(culture, "Measure.answer", Wording.Of(measure.Kind, culture), Wording.Of(measure.Answer, culture))}**");
        Line();
        if (measure.Term is { Months: { } months, EndsOn: { } end })
        {
            Line(F("why.term", months, end));
            Line();
        }

        var steps = measure.Details.Steps;
        foreach (var step in steps) Line($"- {F("why.step", Wording.Step(measure.Info, step.Key, culture), T(step.OnFile.IsTrue ? "why.on-file" : step.OnFile.IsFalse ? "why.not-on-file" : "why.perhaps-on-file"))}");
        if (steps.Count > 0) Line();
        Weighed("why.grounds", answer.GroundsOf(measure));
        Weighed("why.bars", answer.BarsOf(measure));
    }

    private void Weighed(string heading, IEnumerable<Conclusion> conclusions)
    {
        Line($"### {T(heading)}");
        Line();
        var any = false;
        foreach (var conclusion in conclusions)
        {
            any = true;
            Line($"- {conclusion.RuleId} {Wording.Title(conclusion.Info, culture)}{T("colon")}**{Holds(conclusion.Holds)}**");
        }

        if (!any) Line($"- {T("why.none")}");
        Line();
    }

    private void Label()
    {
        var closure = answer.Report.Closure;
        Line($"## {T("why.label")}");
        Line();
        Line(closure.IsOutOfScope ? T("tally.out-of-scope") : $"**{(closure.Label is { } label ? Wording.Of(label, culture) : T("tally.open"))}**");
        Line();
        if (closure.PossibleLabels.Count > 1)
        {
            Line(F("why.possible", Words.Join(closure.PossibleLabels.Where(possible => possible != closure.Label).Select(possible => Wording.Of(possible, culture)), culture)));
            Line();
        }

        Assessment[] counting = [.. answer.Counting];
        Line(T(counting.Length > 0 ? "why.counting" : "why.nothing-counts"));
        Line();
        foreach (var assessment in counting) Assessed(assessment);
        Line();
    }

    private void Assessed(Assessment assessment)
    {
        var stake = assessment.WorstPossible is { } worst ? F("in-brackets", F("why.at-stake", Wording.Of(worst, culture))) : "";
        Line($"- {assessment.RuleId} {Wording.Title(assessment.Info, culture)}{F("in-brackets", Wording.Subject(answer.Report.Matter, assessment.Subject, culture))}{T("colon")}**{Wording.Of(assessment.Outcome, culture)}**{stake}");
    }

    private string Reason(Conclusion conclusion, bool isDuty) => conclusion.Outcome switch
    {
        Outcome.NotApplicable => T("why.not-applicable"),
        Outcome.Excepted => T("why.excepted"),
        Outcome.Undetermined => T("why.undetermined"),
        Outcome.Satisfied when isDuty => T("why.satisfied"),
        Outcome.Breached when isDuty => T("why.breached"),
        Outcome.ManualReview when isDuty => T("why.manual"),
        Outcome.Completed => T("why.completed"),
        _ => T("why.ground"),
    };

    private string Holds(Truth holds) => T(holds.IsTrue ? "why.holds" : holds.IsFalse ? "why.holds-not" : "why.holds-open");

    private string Truth(Truth truth) =>
        TextCatalog.Get(TextCatalog.Report, truth.IsTrue ? "Value.yes" : truth.IsFalse ? "Value.no" : "Value.unknown", culture);

    private string Count<T>(KnownList<T> list) => list.IsUnknown
        ? TextCatalog.Get(TextCatalog.Report, "Value.unknown", culture)
        : TextCatalog.Format(culture, list.IsComplete ? "Value.count" : "Value.count-or-more", list.Count);

    private string T(string key) => Words.Get(key, culture);

    private string F(string key, params object?[] values) => Words.Format(culture, key, values);

    private void Line(string text = "") => _text.Append(text).Append('\n');
}
