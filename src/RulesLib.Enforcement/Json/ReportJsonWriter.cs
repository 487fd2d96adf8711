using System.Globalization;
using System.Text.Json;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Json;

/// <summary>Writes one report, or pieces of it. For one writer at a time.</summary>
internal sealed partial class ReportJsonWriter(Utf8JsonWriter json, EnforcementReport report, CultureInfo culture)
{
    private readonly Matter _matter = report.Matter;
    private readonly Explainer _explainer = new(report.Matter);
    private readonly FactPaths _paths = new(report.Matter.File);

    public void Report(ReportParts parts, Action<Utf8JsonWriter>? more)
    {
        json.WriteStartObject();
        Head(more);
        if (parts.HasFlag(ReportParts.Closure))
        {
            Closure();
            List("plan", report.Plan.Steps, Step);
        }

        if (parts.HasFlag(ReportParts.Conduct)) List("conduct", report.Conduct, Assessment);
        if (parts.HasFlag(ReportParts.AfterTermination)) AfterTermination();
        if (parts.HasFlag(ReportParts.Sanctions)) Sanctions();
        if (parts.HasFlag(ReportParts.Deadlines)) List("deadlines", report.Deadlines, Deadline);
        if (parts.HasFlag(ReportParts.Remedies)) List("remedies", report.Remedies, Remedy);
        List("questions", _explainer.Questions(report.OpenPoints(parts), culture), Question);
        List("dataIssues", report.DataIssues, Issue);
        List("faults", report.Faults, Fault);
        Audit(report.Audit);
        json.WriteEndObject();
    }

    /// <summary>What every answer about a case begins with.</summary>
    public void Head(Action<Utf8JsonWriter>? more)
    {
        json.WriteString("schemaVersion", ReportJson.SchemaVersion);
        more?.Invoke(json);
        json.WriteString("caseNumber", report.CaseNumber?.Text);
        Day("asOf", report.AsOf);
        json.WriteString("mode", Name(report.Mode));
    }

    public void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    public void Subject(string name, Fact? subject)
    {
        json.WriteStartObject(name);
        json.WriteString("path", subject is null ? "$" : _paths.Of(subject));
        json.WriteString("text", Wording.Subject(_matter, subject, culture));
        json.WriteEndObject();
    }

    /// <summary>Rule, title, evidence, and what a measure that rests on it needs to know.</summary>
    public void Weighed(Conclusion conclusion) => Weighed(conclusion, null);

    public void Rule(RuleInfo info)
    {
        json.WriteString("rule", info.Id);
        json.WriteString("title", Wording.Title(info, culture));
        Origin(info);
    }

    /// <summary>What packs have to do with a rule; nothing for the law of the library.</summary>
    public void Origin(RuleInfo info)
    {
        if (info.Pack is { } pack) json.WriteString("pack", pack.Id);
        if (info.Severities.Count == 0) return;
        json.WriteStartObject("severities");
        foreach (var (key, severity) in info.Severities) json.WriteString(key, Name(severity));
        json.WriteEndObject();
    }

    public void Verdict(Outcome outcome, Severity? severity, Severity? worstPossible)
    {
        json.WriteString("outcome", Name(outcome));
        json.WriteString("severity", Name(severity));
        json.WriteString("worstPossible", Name(worstPossible));
    }

    public void Truth(string name, Truth truth)
    {
        if (truth.IsUnknown) json.WriteNull(name);
        else json.WriteBoolean(name, truth.IsTrue);
    }

    public void Labels()
    {
        var closure = report.Closure;
        json.WriteString("label", Name(closure.Label));
        json.WriteString("labelText", closure.Label is { } label ? Wording.Of(label, culture) : null);
        List("possibleLabels", closure.PossibleLabels, possible => json.WriteStringValue(Name(possible)));
        json.WriteBoolean("outOfScope", closure.IsOutOfScope);
    }

    public void Facts(IEnumerable<FactExplanation> facts) => List("facts", facts, fact =>
    {
        json.WriteStartObject();
        json.WriteString("path", fact.Path);
        json.WriteString("label", fact.Label);
        json.WriteString("value", fact.Value);
        json.WriteBoolean("settled", fact.IsSettled);
        json.WriteEndObject();
    });

    /// <summary>An article: where it stands; the text in one language or more is the caller's.</summary>
    public static void Citation(Utf8JsonWriter json, Citation citation, Action<Citation> text)
    {
        json.WriteStartObject();
        json.WriteString("instrument", citation.Edition.Title);
        json.WriteString("instrumentId", citation.Instrument.Id);
        json.WriteString("number", citation.Edition.Number);
        json.WriteString("article", citation.Article?.ToChinese());
        json.WriteString("confidence", Name(citation.Confidence));
        text(citation);
        json.WriteEndObject();
    }

    /// <summary>A word of the library, independent of language.</summary>
    public static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>A word of the library, independent of language.</summary>
    public static string? Name<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } known ? Name(known) : null;

    public void Source(RuleInfo info, DecisionPoint? point)
    {
        Citations(info.CitationsOn(Wording.CitationDay(info, _matter, point)));
        json.WriteString("confidence", Name(info.Confidence));
        json.WriteBoolean("verified", info.IsVerified);
    }

    private void Weighed(Conclusion conclusion, Action? more)
    {
        json.WriteStartObject();
        Rule(conclusion.Info);
        Truth("holds", conclusion.Holds);
        if (conclusion is Ground ground) json.WriteString("modality", Name(ground.Modality));
        more?.Invoke();
        Source(conclusion.Info, conclusion.Point);

        // What does not hold decided nothing: only what holds, or may, is run again for its facts.
        var conditions = conclusion.Holds.IsFalse ? [] : _explainer.Explain(conclusion, culture).Conditions;
        Facts(conditions.Where(static c => c.Kind == ConditionKind.Requirement).SelectMany(static c => c.Facts).DistinctBy(static f => f.Path));
        json.WriteEndObject();
    }

    private void Closure()
    {
        var closure = report.Closure;
        json.WriteStartObject("closure");
        json.WriteString("method", Name(closure.Method));
        Labels();
        json.WriteBoolean("policy", closure.IsPolicy);
        json.WriteString("regime", closure.Regime?.ToString());
        Truth("article1Met", closure.Article1Met);
        json.WriteBoolean("article1Applicable", closure.IsArticle1Applicable);
        List("flags", closure.Flags, flag => json.WriteStringValue(Name(flag)));
        List("assessments", closure.Assessments, Assessment);
        List("gates", closure.Gates, Gate);
        List("grounds", closure.Grounds, ground =>
        {
            json.WriteStartObject();
            Rule(ground.Info);
            json.WriteString("supports", Name(ground.Supports));
            Subject("subject", ground.Subject);
            Truth("holds", ground.Holds);
            Source(ground.Info, ground.Point);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void Assessment(Assessment assessment)
    {
        json.WriteStartObject();
        Rule(assessment.Info);
        Subject("subject", assessment.Subject);
        Verdict(assessment.Outcome, assessment.Severity, assessment.WorstPossible);
        Source(assessment.Info, assessment.Point);

        // Only what is not met needs its facts; the rule is run again for them once.
        var conditions = assessment.Findings.Count == 0 ? [] : _explainer.Explain(assessment, culture).Conditions;
        List("findings", assessment.Findings, finding =>
        {
            json.WriteStartObject();
            json.WriteString("key", finding.Key);
            json.WriteString("text", finding.Met.IsFalse ? Wording.Breached(assessment.Info, finding.Key, culture) : Wording.Condition(assessment.Info, finding.Key, culture));
            Truth("met", finding.Met);
            json.WriteString("severity", Name(finding.Severity));
            json.WriteString("cure", finding.Cure == Cure.None ? null : Name(finding.Cure));
            json.WriteString("cureText", finding.Cure == Cure.None ? null : Wording.Cure(finding.Cure, culture));
            Facts(conditions.Where(c => c.Kind == ConditionKind.Requirement && c.Key == finding.Key).SelectMany(static c => c.Facts).DistinctBy(static f => f.Path));
            json.WriteEndObject();
        });
        List("completed", assessment.Completed, completed =>
        {
            json.WriteStartObject();
            json.WriteString("key", completed.Finding.Key);
            json.WriteString("severity", Name(completed.Finding.Severity));
            json.WriteString("completedOn", completed.On.ToString());
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void Step(CureStep step)
    {
        json.WriteStartObject();
        json.WriteString("status", Name(step.Status));
        Subject("subject", step.Subject);
        json.WriteString("cure", step.Cure == Cure.None ? null : Name(step.Cure));
        json.WriteString("cureText", step.Cure == Cure.None ? null : Wording.Cure(step.Cure, culture));
        json.WriteString("next", Name(step.Next));
        json.WriteString("nextText", step.Next is { } next ? Wording.Of(next, culture) : null);
        List("by", Enum.GetValues<Responsible>().Where(person => person != Responsible.None && step.By.HasFlag(person)), person => json.WriteStringValue(Name(person)));
        json.WriteString("stage", Name(step.Stage));
        json.WriteString("dueOn", step.DueOn.ToString());
        List("rules", step.RuleIds, json.WriteStringValue);
        List("questions", step.Questions, question => json.WriteStringValue(question.Path));
        Citations(step.Citations);
        json.WriteEndObject();
    }

    private void Gate(Gate gate)
    {
        json.WriteStartObject();
        Rule(gate.Info);
        Verdict(gate.Outcome, gate.Severity, gate.WorstPossible);
        Source(gate.Info, null);
        List("members", gate.Members, Member);
        json.WriteEndObject();
    }

    private void Member(Assessment member)
    {
        json.WriteStartObject();
        json.WriteString("rule", member.RuleId);
        json.WriteString("path", member.Subject is null ? "$" : _paths.Of(member.Subject));
        Verdict(member.Outcome, member.Severity, member.WorstPossible);
        json.WriteEndObject();
    }

    private void Question(Question question)
    {
        json.WriteStartObject();
        json.WriteString("path", question.Path);
        json.WriteString("label", question.Label);
        List("askedBy", question.AskedBy, json.WriteStringValue);
        json.WriteNumber("weight", question.Weight);
        json.WriteString("severity", Name(question.Severity));
        json.WriteEndObject();
    }

    private void Issue(DataIssue issue)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(issue.Kind));
        List("paths", issue.Paths, json.WriteStringValue);
        json.WriteString("text", issue.Render(culture));
        json.WriteEndObject();
    }

    private void Fault(Conclusion fault)
    {
        json.WriteStartObject();
        Rule(fault.Info);
        Subject("subject", fault.Subject);
        json.WriteString("occasion", Name(fault.Point?.Occasion));
        json.WriteString("failure", _explainer.Explain(fault, culture).Failure);
        json.WriteEndObject();
    }

    private void Audit(AuditTrail audit)
    {
        json.WriteStartObject("audit");
        json.WriteString("libraryVersion", audit.LibraryVersion);
        json.WriteString("lawVersion", audit.LawVersion);
        Day("lawLastVerified", audit.LawLastVerified);
        json.WriteString("schemaVersion", audit.SchemaVersion);
        json.WriteString("ruleSet", audit.RuleSet);
        json.WriteString("input", audit.Input);
        if (audit.Packs.Count > 0) List("packs", audit.Packs, use => Pack(json, use, culture));
        json.WriteEndObject();
    }

    /// <summary>A pack in use, and what it does.</summary>
    public static void Pack(Utf8JsonWriter json, PackUse use, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("id", use.Pack.Id);
        json.WriteString("kind", Name(use.Pack.Kind));
        json.WriteString("title", use.Pack.Title.In(culture));
        json.WriteString("basis", use.Pack.Basis.In(culture));
        json.WriteBoolean("law", use.Pack.IsLaw);
        json.WriteStartArray("changes");
        foreach (var change in use.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", Name(change.Kind));
            json.WriteString("target", change.Target);
            if (change.Key is { } key) json.WriteString("key", key);
            if (change.Value is { } value) json.WriteString("value", value);
            if (change.From is { } from) json.WriteString("from", from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (change.Through is { } last) json.WriteString("through", last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (change.OverruledBy is { } later) json.WriteString("overruledBy", later);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Day(string name, DateOnly? day) => json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
