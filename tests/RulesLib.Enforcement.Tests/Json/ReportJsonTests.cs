using System.Globalization;
using System.Text.Json;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules;

namespace RulesLib.Enforcement.Tests.Json;

public class ReportJsonTests
{
    private static readonly DateOnly s_asOf = Cases.Day("2018-04-28");
    private static readonly EnforcementEvaluator s_evaluator = EnforcementEvaluator.Create();

    [Fact]
    public void The_shape_of_a_report_is_the_documented_one()
    {
        var report = Json(WithoutNotice());

        Names(report).Should().Equal("schemaVersion", "caseNumber", "asOf", "mode", "closure", "plan", "conduct", "afterTermination", "sanctions", "deadlines", "remedies", "questions", "dataIssues", "faults", "audit");
        Names(report.GetProperty("closure")).Should().Equal(
            "method", "label", "labelText", "possibleLabels", "outOfScope", "policy", "regime", "article1Met", "article1Applicable", "flags", "assessments", "gates", "grounds");
        Names(report.GetProperty("audit")).Should().Equal("libraryVersion", "lawVersion", "lawLastVerified", "schemaVersion", "ruleSet", "input");
        foreach (var assessment in Items(report.GetProperty("closure"), "assessments"))
            Names(assessment).Should().Equal("rule", "title", "subject", "outcome", "severity", "worstPossible", "citations", "confidence", "verified", "findings", "completed");
        foreach (var deadline in Items(report, "deadlines"))
            Names(deadline).Should().Equal("rule", "key", "title", "subject", "holder", "status", "start", "due", "provisional", "doneOn", "severity", "confidence", "citations");
        foreach (var remedy in Items(report, "remedies"))
            Names(remedy).Should().Equal("rule", "key", "title", "holder", "court", "status", "from", "until", "provisional", "confidence", "citations");
        foreach (var measure in Items(report.GetProperty("sanctions"), "measures"))
        {
            string[] more = measure.GetProperty("measure").GetString() is "criminalReferral" or "privateProsecution" ? ["crimes", "opensOn", "lacking", "notes"] : [];
            Names(measure).Should().Equal(["measure", "rule", "person", "record", "answer", "place", "inPlace", "citations", "confidence", "verified", "term", "dueOn", "bounds", "steps", "because", "endsWhen", "grounds", "bars", .. more]);
        }

        foreach (var check in Items(report.GetProperty("sanctions"), "audit"))
            Names(check).Should().Equal("rule", "title", "person", "record", "outcome", "severity", "worstPossible", "citations", "confidence", "verified", "dueOn", "findings");
    }

    [Fact]
    public void The_answer_is_told_in_words_of_the_library_and_in_words_of_the_language()
    {
        var closure = Json(WithoutNotice()).GetProperty("closure");

        closure.GetProperty("method").GetString().Should().Be("interimTermination");
        closure.GetProperty("label").GetString().Should().Be("nonCompliantTermination");
        closure.GetProperty("labelText").GetString().Should().Be("不合规终本");
        closure.GetProperty("regime").GetString().Should().Be("R4");
        closure.GetProperty("article1Met").GetBoolean().Should().BeFalse();
        Json(WithoutNotice(), culture: CultureInfo.GetCultureInfo("en")).GetProperty("closure").GetProperty("label").GetString().Should().Be("nonCompliantTermination");
    }

    [Fact]
    public void A_breach_carries_article_evidence_and_cure()
    {
        var breach = Assessment(Json(WithoutNotice()), "ZB-02");

        breach.GetProperty("outcome").GetString().Should().Be("breached");
        breach.GetProperty("severity").GetString().Should().Be("fatal");
        breach.GetProperty("subject").GetProperty("path").GetString().Should().Be("$.debtors[0]");
        var citation = Items(breach, "citations").First();
        citation.GetProperty("number").GetString().Should().Be("法〔2016〕373号");
        citation.GetProperty("article").GetString().Should().StartWith("第1条");
        var finding = Items(breach, "findings").Single(static f => f.GetProperty("key").GetString() == "issued");
        finding.GetProperty("met").ValueKind.Should().Be(JsonValueKind.False);
        finding.GetProperty("cure").GetString().Should().Be("issueNoticeAndRuleAgain");
        finding.GetProperty("cureText").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void A_step_of_the_plan_carries_person_day_and_what_follows()
    {
        var steps = Items(Json(WithoutNotice()), "plan").ToArray();

        foreach (var step in steps) Names(step).Should().Equal("status", "subject", "cure", "cureText", "next", "nextText", "by", "stage", "dueOn", "rules", "questions", "citations");
        steps[0].GetProperty("status").GetString().Should().Be("irreparable");
        steps[0].GetProperty("cure").GetString().Should().Be("issueNoticeAndRuleAgain");
        steps[0].GetProperty("next").GetString().Should().Be("revokeAndRuleAgain");
        steps[0].GetProperty("dueOn").GetString().Should().Be("2018-04-28");
        Items(steps[0], "by").Select(static by => by.GetString()).Should().Equal("handler");
        Items(steps[0], "rules").Select(static rule => rule.GetString()).Should().Equal("ZB-02");
    }

    [Fact]
    public void Unknown_is_null_and_its_question_is_asked()
    {
        var report = Json(Cases.Compliant().WithDebtor(static d => d with { Notice = Fact.UnknownPart<ExecutionNotice>() }));

        var open = Assessment(report, "ZB-02");
        open.GetProperty("outcome").GetString().Should().Be("undetermined");
        open.GetProperty("severity").ValueKind.Should().Be(JsonValueKind.Null);
        open.GetProperty("worstPossible").GetString().Should().Be("fatal");
        Items(open, "findings").Should().OnlyContain(static f => f.GetProperty("met").ValueKind == JsonValueKind.Null);
        var question = Items(report, "questions").First(static q => q.GetProperty("path").GetString()!.StartsWith("$.debtors[0].notice", StringComparison.Ordinal));
        Names(question).Should().Equal("path", "label", "askedBy", "weight", "severity");
        Items(question, "askedBy").Select(static id => id.GetString()).Should().Contain("ZB-02");
    }

    [Fact]
    public void Parts_and_their_questions_can_be_left_out()
    {
        var file = new CaseFile { Closure = new Closure { Method = ClosureMethod.InterimTermination } };

        Names(Json(file, parts: ReportParts.Closure)).Should().Contain("closure").And.NotContain("sanctions");
        Names(Json(file, parts: ReportParts.Sanctions)).Should().Contain("sanctions").And.NotContain("closure");
        Names(Json(file, parts: ReportParts.None)).Should().NotContain("sanctions").And.NotContain("closure");
        Items(Json(file, parts: ReportParts.None), "questions").Should().BeEmpty();
        Items(Json(file, parts: ReportParts.Closure), "questions").Count().Should().BeLessThanOrEqualTo(Items(Json(file), "questions").Count());
    }

    [Fact]
    public void Names_are_masked_unless_the_host_shows_them()
    {
        var file = Cases.Compliant().WithDebtor(static d => d with { Name = "张三丰" });

        ReportJson.Write(s_evaluator.Evaluate(file, s_asOf)).Should().Contain("张**").And.NotContain("张三丰");
        var open = EnforcementEvaluator.Create(static options => options.ShowPersonalData = true);
        ReportJson.Write(open.Evaluate(file, s_asOf)).Should().Contain("张三丰");
    }

    [Fact]
    public void The_compact_form_is_one_line_with_the_same_content()
    {
        var report = s_evaluator.Evaluate(WithoutNotice(), s_asOf);

        var compact = ReportJson.Write(report, indented: false);

        compact.Should().NotContain("\n");
        JsonElement.DeepEquals(JsonDocument.Parse(compact).RootElement, JsonDocument.Parse(ReportJson.Write(report)).RootElement).Should().BeTrue();
    }

    [Fact]
    public void Chinese_stays_readable_and_markup_is_escaped()
    {
        var text = ReportJson.Write(s_evaluator.Evaluate(Cases.Compliant().WithDebtor(static d => d with { Id = "<b>&'\n\u001b" }), s_asOf));

        text.Should().Contain("被执行人").And.NotContainAny("<b>", "\u001b");
    }

    [Fact]
    public void A_contradiction_is_told()
    {
        var issue = Items(Json(Cases.Compliant().WithClosure(static c => c with { ClosedOn = Cases.Day("2016-01-01") })), "dataIssues").First();

        Names(issue).Should().Equal("kind", "paths", "text");
        issue.GetProperty("kind").GetString().Should().Be("orderOfDays");
        Items(issue, "paths").Select(static p => p.GetString()).Should().Contain("$.closure.closedOn");
    }

    [Fact]
    public void A_closing_out_of_scope_has_no_label()
    {
        var closure = Json(new CaseFile { Closure = new Closure { Method = ClosureMethod.InterimTermination, ClosedOn = Cases.Day("2014-05-01") } }).GetProperty("closure");

        closure.GetProperty("outOfScope").GetBoolean().Should().BeTrue();
        closure.GetProperty("label").ValueKind.Should().Be(JsonValueKind.Null);
    }

    private static CaseFile WithoutNotice() => Cases.Compliant().WithDebtor(static d => d with { Notice = Fact.NonePart<ExecutionNotice>() });

    private static JsonElement Json(CaseFile file, CultureInfo? culture = null, ReportParts parts = ReportParts.All) =>
        JsonDocument.Parse(ReportJson.Write(s_evaluator.Evaluate(file, s_asOf), culture, parts: parts)).RootElement;

    private static JsonElement Assessment(JsonElement report, string rule) =>
        Items(report.GetProperty("closure"), "assessments").Single(a => a.GetProperty("rule").GetString() == rule);

    private static JsonElement.ArrayEnumerator Items(JsonElement parent, string list) => parent.GetProperty(list).EnumerateArray();

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(static p => p.Name);
}
