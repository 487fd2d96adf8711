using CsCheck;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Evaluation;
using RulesLib.Enforcement.Tests.Rules;

namespace RulesLib.Enforcement.Tests.Explanation;

/// <summary>What is open must say which fact would close it.</summary>
public class OpenFactTests
{
    [Fact]
    public void A_condition_that_is_open_names_a_fact_that_is_missing() => Gen.Int.Sample(
        static seed =>
        {
            var random = new RandomFiles(seed);
            var report = random.Hide(random.Complete()).Judge();
            report.Closure.Assessments.SelectMany(a => Judging.Evaluator.Explain(report, a).Conditions.Where(static c => c.Truth.IsUnknown && c.Facts.All(static f => f.IsSettled)).Select(c => $"{a.RuleId}.{c.Key} read {string.Join(' ', c.Facts.Select(static f => f.Path))}"))
                .Should().BeEmpty("seed {0}", seed);
        },
        iter: 120);

    [Fact]
    public void Answering_every_question_leaves_no_rule_open_that_counts() => Gen.Int.Sample(
        static seed =>
        {
            var random = new RandomFiles(seed);
            var full = random.Complete();
            var report = random.Hide(full).Judge();
            if (report.Closure.Method is null || report.Closure.IsOutOfScope) return; // no rule of a method asks before the method is known, nor where no label is given

            // The standing of a debtor is asked for before the day of what ended it: answers may bring another round.
            var answered = report;
            for (var round = 0; round < 3; round++) answered = QuestionTests.Answer(answered, full).Judge();

            answered.Closure.Assessments.Where(static a => a is { Outcome: Outcome.Undetermined, WorstPossible: Severity.Fatal or Severity.Curable })
                .Select(static a => $"{a.RuleId} {Telling.Tell(a)}").Should().BeEmpty("seed {0}, asked {1}", seed, string.Join(' ', report.Questions.Select(static q => q.Path)));
        },
        iter: 120);

    [Fact]
    public void A_day_of_closing_known_only_to_its_month_is_asked_for()
    {
        var report = Cases.Compliant().WithClosure(static c => c with { ClosedOn = KnownDate.Between(Cases.Day("2018-03-01"), Cases.Day("2018-03-31")) }).Judge();

        report.The("ZB-23").Outcome.Should().Be(Outcome.Undetermined);
        report.Questions.Select(static q => q.Path).Should().Contain("$.closure.closedOn");
    }

    [Fact]
    public void The_content_of_a_ruling_of_2016_is_asked_for()
    {
        var report = Cases.UnderOpinion2014().WithRuling(static r => r with { Contents = default }).Judge();

        report.The("JA-16b").Outcome.Should().Be(Outcome.Undetermined);
        report.Questions.Select(static q => q.Path).Should().Contain("$.closure.ruling.contents");
    }
}
