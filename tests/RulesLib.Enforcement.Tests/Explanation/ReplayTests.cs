using CsCheck;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Evaluation;
using RulesLib.Enforcement.Tests.Rules;

namespace RulesLib.Enforcement.Tests.Explanation;

/// <summary>An explanation runs the rule again: what it shows must lead to what the rule found.</summary>
public class ReplayTests
{
    [Fact]
    public void The_conditions_of_an_explanation_lead_to_the_outcome() => Gen.Int.Sample(
        static seed =>
        {
            var random = new RandomFiles(seed);
            var report = random.Hide(random.Complete()).Judge();
            foreach (var conclusion in ReportComparison.Conclusions(report))
            {
                var explanation = Judging.Evaluator.Explain(report, conclusion);

                explanation.Failure.Should().BeNull("seed {0}, {1}", seed, conclusion.RuleId);
                explanation.RuleId.Should().Be(conclusion.RuleId);
                explanation.Outcome.Should().Be(conclusion.Outcome);
                OutcomeOf(explanation.Conditions).Should().Be(conclusion.Outcome, "seed {0}, {1}", seed, conclusion.RuleId);
                if (conclusion.Outcome is Outcome.Breached or Outcome.ManualReview)
                {
                    explanation.Conditions.Where(static c => c.Kind == ConditionKind.Requirement && !c.Truth.IsTrue)
                        .Select(static c => new Finding(c.Key, c.Truth, c.Severity!.Value, c.Cure))
                        .Should().Equal(conclusion.Findings);
                }
            }
        },
        iter: 60);

    [Fact]
    public void An_explanation_shows_the_facts_that_were_read_with_their_values()
    {
        var report = Cases.Compliant().WithNotice(static n => n with { IssuedOn = Cases.Day("2018-03-21") }).Judge();

        var condition = Judging.Evaluator.Explain(report, report.The("ZB-02")).Conditions.Single(static c => c.Key == "issued");

        condition.Truth.IsFalse.Should().BeTrue();
        condition.Severity.Should().Be(Severity.Fatal);
        condition.Cure.Should().Be(Cure.IssueNoticeAndRuleAgain);
        condition.Facts.Select(static f => (f.Path, f.Value)).Should().Contain([("$.debtors[0].notice.issuedOn", "2018-03-21"), ("$.closure.ruling.madeOn", "2018-03-20")]);
    }

    [Fact]
    public void An_explanation_names_the_subject_and_its_place()
    {
        var report = Cases.Compliant().With(Cases.Debtor("D2") with { Notice = Fact.NonePart<ExecutionNotice>() }).Judge();

        var explanation = Judging.Evaluator.Explain(report, report.Of("ZB-02")[1]);

        explanation.SubjectPath.Should().Be("$.debtors[1]");
        explanation.Subject.Should().Contain("D2");
    }

    [Fact]
    public void A_rule_that_reads_a_ground_shows_the_facts_behind_it()
    {
        var report = Cases.Compliant().With(Cases.Car("S1") with { Seal = Cases.Car("S1").Seal with { PhysicallySeized = true } }).Judge();

        var facts = Judging.Evaluator.Explain(report, report.The("ZB-05")).Conditions.Where(static c => c.Truth.IsFalse).SelectMany(static c => c.Facts);

        facts.Select(static f => f.Path).Should().Contain("$.assets[0].seal.physicallySeized");
    }

    // The three words of a rule, as the design defines them.
    private static Outcome OutcomeOf(IReadOnlyList<ConditionExplanation> conditions)
    {
        Truth applies = true, excepted = false, met = true;
        foreach (var condition in conditions)
        {
            if (condition.Kind == ConditionKind.Applies) applies &= condition.Truth;
            else if (condition.Kind == ConditionKind.Exception) excepted |= condition.Truth;
            else met &= condition.Truth;
        }

        if (applies.IsFalse) return Outcome.NotApplicable;
        if (applies.IsUnknown) return Outcome.Undetermined;
        if (excepted.IsTrue) return Outcome.Excepted;
        if (excepted.IsUnknown) return Outcome.Undetermined;
        if (met.IsTrue) return Outcome.Satisfied;
        if (met.IsUnknown) return Outcome.Undetermined;
        return conditions.Where(static c => c.Kind == ConditionKind.Requirement && c.Truth.IsFalse).Max(static c => c.Severity) == Severity.ManualReview ? Outcome.ManualReview : Outcome.Breached;
    }
}
