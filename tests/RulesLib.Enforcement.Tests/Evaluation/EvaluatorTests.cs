using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules;

namespace RulesLib.Enforcement.Tests.Evaluation;

public class EvaluatorTests
{
    [Fact]
    public void A_rule_of_another_author_is_judged_like_the_others()
    {
        var evaluator = With(typeof(LocalHandlerRule<object>), typeof(LocalIdentityRule<object>));
        var report = Judge(evaluator, Cases.Compliant().WithCase(static c => c with { Handler = Known<string>.None }).WithDebtor(static d => d with { IdentityConfirmed = true }));

        Telling.Tell(report.The("GS-01")).Should().Be("Breached: handler-named Curable CompleteFile");
        Telling.Tell(report.The("GS-02")).Should().Be("Satisfied");
        report.Closure.Label.Should().Be(ClosureLabel.IncompleteTermination);
        evaluator.Catalog.Find("gs-01").Should().ContainSingle().Which.Stage.Should().Be("Custom");
    }

    [Fact]
    public void A_rule_without_texts_shows_its_keys()
    {
        var evaluator = With(typeof(LocalHandlerRule<object>));
        var report = Judge(evaluator, Cases.Compliant().WithCase(static c => c with { Handler = Known<string>.None }));

        var explanation = evaluator.Explain(report, report.The("GS-01"));

        explanation.Title.Should().Be("GS-01.title");
        explanation.Conditions.Should().Contain(c => c.Key == "handler-named" && c.Text.Contains("handler-named"));
        report.Render().Should().Contain("GS-01").And.Contain("handler-named");
    }

    [Fact]
    public void An_unsure_requirement_never_weighs_more_than_a_manual_review()
    {
        var report = Judge(With(typeof(LocalIdentityRule<object>)), Cases.Compliant().WithDebtor(static d => d with { IdentityConfirmed = false, BoundByTitle = true }));

        report.The("GS-02").Severity.Should().Be(Severity.ManualReview);
        report.The("GS-02").Outcome.Should().Be(Outcome.ManualReview);
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
    }

    [Fact]
    public void A_rule_of_another_author_has_dates_of_its_own() =>
        Judge(With(typeof(LocalHandlerRule<object>)), Cases.Compliant().RuledOn("2017-12-31")).The("GS-01").Outcome.Should().Be(Outcome.NotApplicable);

    [Fact]
    public void A_rule_that_throws_is_faulted_and_the_others_stand()
    {
        var evaluator = With(typeof(BrokenRule<object>));
        var file = Cases.Compliant().WithDebtor(static d => d with { Name = "王小明" });
        var (report, sound) = (Judge(evaluator, file), file.Judge());

        report.The("GS-13").Outcome.Should().Be(Outcome.Faulted);
        report.The("GS-13").Holds.Should().Be(Truth.Unknown);
        report.Faults.Select(f => f.RuleId).Should().Equal("GS-13");
        report.Closure.Assessments.Where(static a => a.RuleId != "GS-13").Select(Told).Should().Equal(sound.Closure.Assessments.Select(Told));
        report.Closure.Label.Should().Be(ClosureLabel.IncompleteTermination);
        report.Closure.PossibleLabels.Should().Contain([ClosureLabel.NonCompliantTermination, ClosureLabel.IncompleteTermination, ClosureLabel.CompliantTermination]);
    }

    [Fact]
    public void A_faulted_rule_is_told_without_its_message()
    {
        var evaluator = With(typeof(BrokenRule<object>));
        var report = Judge(evaluator, Cases.Compliant().WithDebtor(static d => d with { Name = "王小明" }));

        evaluator.Explain(report, report.The("GS-13")).Failure.Should().Be("FormatException");
        report.Render().Should().Contain("GS-13").And.NotContain("王小明").And.NotContain("小明");
        report.Questions.Should().NotContain(q => q.Label.Contains("小明"));
    }

    [Fact]
    public void A_faulted_rule_does_not_hide_what_is_certain()
    {
        var report = Judge(With(typeof(BrokenRule<object>)), Cases.Compliant().With(Cases.House("S1")).WithDebtor(static d => d with { Name = "王小明" }));

        report.Closure.Label.Should().Be(ClosureLabel.NonCompliantTermination);
        report.Closure.Article1Met.IsFalse.Should().BeTrue();
    }

    [Fact]
    public void A_faulted_ground_is_unknown_to_the_rules_above_it()
    {
        var report = Judge(With(typeof(BrokenSituationRule<object>)), Closing(Cases.UnderOpinion2014()));

        report.Faults.Select(f => f.RuleId).Should().Equal("GS-14");
        report.The("JA-16").Outcome.Should().Be(Outcome.Undetermined);

        static CaseFile Closing(CaseFile file) => file.WithApplicant(static a => a with { AgreedInWriting = false });
    }

    [Fact]
    public void Two_rules_with_one_id_are_refused()
    {
        var making = () => With(typeof(LocalHandlerRule<object>), typeof(SecondRuleOfOneIdRule<object>));

        making.Should().Throw<InvalidOperationException>().WithMessage("*GS-01*LocalHandlerRule*SecondRuleOfOneIdRule*");
    }

    [Fact]
    public void An_alias_counts_as_an_id_whatever_its_case()
    {
        var making = () => With(typeof(LocalHandlerRule<object>), typeof(AliasOfAnotherRule<object>));

        making.Should().Throw<InvalidOperationException>().WithMessage("*claimed twice*");
    }

    [Fact]
    public void A_rule_of_the_library_cannot_be_claimed_a_second_time()
    {
        var making = () => With(typeof(ClaimsAnIdOfTheLibraryRule<object>));

        making.Should().Throw<InvalidOperationException>().WithMessage("*ZB-02*");
    }

    [Fact]
    public void A_duty_and_a_ground_may_share_an_id() =>
        With(typeof(LocalHandlerRule<object>), typeof(GroundOfTheSameIdRule<object>)).Catalog.Find("GS-01").Select(static info => info.Kind).Should().BeEquivalentTo("duty", "ground");

    [Theory]
    [InlineData(typeof(NoIdRule<object>), "RuleIdAttribute")]
    [InlineData(typeof(NoDatesRule<object>), "InForceAttribute")]
    [InlineData(typeof(NoCitationRule<object>), "CitesAttribute")]
    [InlineData(typeof(NoSourceRule<object>), "SourceAttribute")]
    public void A_rule_that_does_not_say_what_it_rests_on_is_refused(Type rule, string attribute)
    {
        var making = () => With(rule);

        making.Should().Throw<InvalidOperationException>().WithMessage($"*{rule.Name}*{attribute}*");
    }

    [Fact]
    public void Options_are_read_once()
    {
        EnforcementOptions? kept = null;
        var evaluator = EnforcementEvaluator.Create(options => kept = options);
        kept!.StrictHeads = true;

        evaluator.Evaluate(Cases.Compliant().WithDebtor(static d => d with { ConsumptionOrders = [] }), Judging.CampaignDay).The("ZB-04a").Severity.Should().Be(Severity.Curable);
    }

    [Fact]
    public void A_conclusion_of_another_report_is_not_explained()
    {
        var (one, other) = (Cases.Compliant().Judge(), Cases.Compliant().Judge());
        var explaining = () => Judging.Evaluator.Explain(one, other.The("ZB-21"));

        explaining.Should().Throw<ArgumentException>().WithParameterName("conclusion");
    }

    [Fact]
    public void A_cancelled_evaluation_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var evaluating = () => Judging.Evaluator.Evaluate(Cases.Compliant(), Judging.CampaignDay, cancellationToken: source.Token);

        evaluating.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Nothing_is_not_a_case_file()
    {
        var evaluating = () => Judging.Evaluator.Evaluate(null!, Judging.CampaignDay);

        evaluating.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_empty_file_is_judged_and_told_in_both_languages()
    {
        var report = new CaseFile().Judge();

        report.Closure.Label.Should().BeNull();
        report.Closure.PossibleLabels.Should().HaveCount(6);
        report.CaseNumber.Should().BeNull();
        report.Render(CultureInfo.GetCultureInfo("zh-CN")).Should().NotBeNullOrWhiteSpace();
        report.Render(CultureInfo.GetCultureInfo("en")).Should().NotBeNullOrWhiteSpace();
    }

    private static EnforcementEvaluator With(params Type[] rules) => EnforcementEvaluator.Create(options => options.AddRulesFrom(new Only(rules)));

    private static EnforcementReport Judge(EnforcementEvaluator evaluator, CaseFile file) => evaluator.Evaluate(file, Judging.CampaignDay);

    private static string Told(Assessment assessment) => $"{assessment.RuleId} {Telling.Tell(assessment)}";
}
