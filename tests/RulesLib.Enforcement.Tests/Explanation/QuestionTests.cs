using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

using CsCheck;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Evaluation;
using RulesLib.Enforcement.Tests.Rules;

namespace RulesLib.Enforcement.Tests.Explanation;

public class QuestionTests
{
    [Fact]
    public void Answers_only_shrink_the_possible_labels() => Gen.Int.Sample(
        static seed =>
        {
            var random = new RandomFiles(seed);
            var full = random.Complete();
            var report = random.Hide(full).Judge();
            var answered = Answer(report, full).Judge();

            if (!ReportComparison.Contradicts(answered, report)) answered.Closure.PossibleLabels.Should().BeSubsetOf(report.Closure.PossibleLabels, "seed {0}", seed);
        },
        iter: 120);

    [Fact]
    public void One_missing_fact_is_one_question()
    {
        var report = Cases.Compliant().WithNotice(static n => n with { IssuedOn = default }).Judge();

        var question = report.Questions.Should().ContainSingle().Subject;
        question.Path.Should().Be("$.debtors[0].notice.issuedOn");
        question.AskedBy.Should().Equal("ZB-02");
        question.Severity.Should().Be(Severity.Fatal);
        question.Label.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_natural_person_is_not_asked_for_what_only_a_unit_has()
    {
        var report = Cases.Compliant().WithDebtor(static d => d with { EntityType = default, ConsumptionOrders = default, BankruptcyReferral = new() }) with { Suspensions = default };

        report.Judge().Questions.Select(static q => q.Path).Should().Contain("$.debtors[0].consumptionOrders").And.NotContain(["$.debtors[0].entityType", "$.debtors[0].bankruptcyReferral", "$.debtors[0].bankruptcyReferral.decidedOn"]);
    }

    [Fact]
    public void A_unit_is_not_asked_for_the_day_of_its_death()
    {
        var bankrupt = Cases.Entity("D2") with { Status = DebtorStatus.Bankrupt, BankruptcyAcceptedOn = Cases.Day("2018-04-10"), DeregisteredOn = KnownDate.None, RemovedOn = KnownDate.None, AddedOn = KnownDate.None, LiabilityDischargedOn = KnownDate.None };

        bankrupt.IsActiveOn(Cases.Day("2018-03-20")).IsTrue.Should().BeTrue("the petition was accepted later");
        bankrupt.IsActiveOn(Cases.Day("2018-04-10")).IsFalse.Should().BeTrue();
        (bankrupt with { Kind = default }).IsActiveOn(Cases.Day("2018-03-20")).IsUnknown.Should().BeTrue("a natural person may have died");
    }

    [Fact]
    public void What_weighs_most_is_asked_first()
    {
        var report = Cases.Compliant()
            .WithRuling(static r => r with { PublishedOn = default })
            .WithInterview(static i => i with { HeldOn = default })
            .WithNotice(static n => n with { IssuedOn = default })
            .Judge();

        report.Questions.Select(static q => q.Path).Should().Equal("$.debtors[0].notice.issuedOn", "$.applicants[0].interview.heldOn", "$.closure.ruling.publishedOn");
        report.Questions.Select(static q => q.Severity).Should().BeInDescendingOrder();
    }

    [Fact]
    public void A_fact_that_more_rules_read_is_asked_before_one_that_fewer_read()
    {
        var report = Cases.Compliant().WithDebtor(static d => d with { BoundByTitle = default, WhereaboutsUnknown = default, InvestigationRecorded = false, ReportHandlingRecorded = false }).Judge();

        report.Questions[0].Path.Should().Be("$.debtors[0].boundByTitle");
        report.Questions[0].AskedBy.Should().Contain(["ZB-07", "ZB-16", "ZB-03d"]);
    }

    [Fact]
    public void A_settled_file_asks_nothing() => Cases.Compliant().Judge().Questions.Should().BeEmpty();

    [Fact]
    public void A_list_that_may_be_longer_is_one_question()
    {
        var report = (Cases.Compliant() with { Assets = default, Clues = default, Applicants = Cases.Compliant().Applicants.OrMore() }).Judge();

        report.Questions.Select(static q => q.Path).Should().BeEquivalentTo("$.assets", "$.clues", "$.applicants");
    }

    // Takes the answer to every question from the full file.
    internal static CaseFile Answer(EnforcementReport report, CaseFile full)
    {
        var (file, source) = (JsonNode.Parse(CaseFileJson.Write(report.Matter.File))!, JsonNode.Parse(CaseFileJson.Write(full))!);
        foreach (var path in report.Questions.Select(static q => q.Path).OrderBy(static path => path.Length)) Copy(source, file, [.. Regex.Matches(path, @"\.(\w+)|\[(\d+)\]").Select(static m => m.Value.Trim('.', '[', ']'))]);
        var record = CaseFileJson.Read(file.ToJsonString());
        record.Errors.Select(static e => e.ToString()).Should().BeEmpty();
        return record.CaseFile!;
    }

    private static void Copy(JsonNode from, JsonNode to, string[] steps)
    {
        foreach (var step in steps[..^1])
        {
            if (Step(from, step) is not { } next || Step(to, step) is not { } place) return;
            (from, to) = (next, place);
        }

        if (Step(from, steps[^1]) is { } value && to is JsonObject part) part[steps[^1]] = value.DeepClone();
    }

    private static JsonNode? Step(JsonNode node, string step) => node switch
    {
        JsonArray list => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture) is var i && i < list.Count ? list[i] : null,
        JsonObject part when char.IsAsciiDigit(step[0]) => part["items"] is { } items ? Step(items, step) : null,
        JsonObject part => part[step],
        _ => null,
    };
}
