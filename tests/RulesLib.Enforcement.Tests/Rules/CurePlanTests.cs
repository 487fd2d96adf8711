using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Evaluation;

using static RulesLib.Enforcement.Rules.CureStage;
using static RulesLib.Enforcement.Rules.NextProcedure;
using static RulesLib.Enforcement.Rules.Responsible;
using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules;

/// <summary>What is to be done about a case, by whom, by when and in which order.</summary>
public class CurePlanTests
{
    private const int Review = 30;

    /// <summary>Who cures what, when in the order, in how many days, whether it completes a curable defect, and what follows a fatal one.</summary>
    public static TheoryData<Cure, Responsible, CureStage, int, bool, NextProcedure> Table => new()
    {
        { Cure.IssueNoticeAndRuleAgain, Handler, CureStage.Notice, 0, false, RevokeAndRuleAgain },
        { Cure.ProveService, Handler | Clerk, Service, Review, true, RevokeAndRuleAgain },
        { Cure.IssueReportOrderAndRuleAgain, Handler, CureStage.Report, 0, false, RevokeAndRuleAgain },
        { Cure.VerifyReport, Handler, CureStage.Report, Review, true, RevokeAndRuleAgain },
        { Cure.DecideSanctionOrRecordReason, Handler, CureStage.Sanctions, Review, true, RevokeAndRuleAgain },
        { Cure.RecordReason, Handler, CureStage.Sanctions, Review, true, RevokeAndRuleAgain },
        { Cure.CompleteFile, Handler | Clerk, EntryAndPublication, Review, true, RevokeAndRuleAgain },
        { Cure.IssueConsumptionOrder, Handler, CureStage.Sanctions, Review, true, RevokeAndRuleAgain },
        { Cure.NameResponsiblePersons, Handler, CureStage.Sanctions, Review, true, RevokeAndRuleAgain },
        { Cure.DecideListingOrRecordBar, Handler, CureStage.Sanctions, Review, true, RevokeAndRuleAgain },
        { Cure.ReopenAndDispose, Handler | Panel, Property, 0, false, ResumeEnforcement },
        { Cure.ReopenAndInvestigate, Handler | Panel, Investigation, 0, false, ResumeEnforcement },
        { Cure.RevokeOrRuleAgain, Panel, Ruling, 0, false, RevokeAndRuleAgain },
        { Cure.SearchForDebtor, Handler, DebtorSearch, Review, true, ResumeEnforcement },
        { Cure.SanctionObstruction, Handler, CureStage.Sanctions, Review, true, ResumeEnforcement },
        { Cure.CorrectClosingMethod, Handler, Ruling, 0, false, CorrectMethod },
        { Cure.HoldInterview, Handler, Interview, Review, true, RevokeAndRuleAgain },
        { Cure.ReviewAndApprove, Panel | President, Approval, Review, true, RevokeAndRuleAgain },
        { Cure.MakeAndServeRuling, Handler, Ruling, 0, false, RuleAndServe },
        { Cure.CorrectRuling, Handler, Ruling, 7, true, RevokeAndRuleAgain },
        { Cure.ServeAndCorrectClosingDate, Handler, Service, Review, true, RevokeAndRuleAgain },
        { Cure.PublishRuling, Clerk, EntryAndPublication, Review, true, RevokeAndRuleAgain },
        { Cure.CorrectStatistics, Clerk, Statistics, Review, true, RevokeAndRuleAgain },
        { Cure.ContinueEnforcement, Handler, Ruling, 0, false, NextProcedure.ContinueEnforcement },
        { Cure.SendClosingNotice, Clerk, Service, Review, true, RevokeAndRuleAgain },
        { Cure.DecideManually, Panel, Approval, Review, true, RevokeAndRuleAgain },
        { Cure.DecideApplication, Panel, Investigation, 0, true, ResumeEnforcement },
        { Cure.RequestSearchOfAsset, Handler, Property, Review, true, RevokeAndRuleAgain },
        { Cure.GiveObjectionNotice, Panel, Interview, 0, false, RevokeAndRuleAgain },
        { Cure.TakeOrderedStep, Handler, Investigation, Review, true, RevokeAndRuleAgain },
        { Cure.RequestHandOver, Handler, Property, Review, true, ResumeEnforcement },
        { Cure.ServeRulingOnDebtor, Handler | Clerk, Service, Review, true, RevokeAndRuleAgain },
        { Cure.PayOut, Handler | Clerk, Property, Review, true, RevokeAndRuleAgain },
        { Cure.LiftSeals, Handler, Property, Review, true, RevokeAndRuleAgain },
        { Cure.ReferForBankruptcy, Panel | President, Investigation, Review, true, RevokeAndRuleAgain },
        { Cure.EnterInDatabase, Clerk, EntryAndPublication, 7, true, RevokeAndRuleAgain },
        { Cure.CompleteDatabaseEntry, Clerk, EntryAndPublication, 7, true, RevokeAndRuleAgain },
        { Cure.CorrectDatabaseEntry, Responsible.Manager, EntryAndPublication, 3, true, RevokeAndRuleAgain },
        { Cure.HideDatabaseEntry, Responsible.Manager, EntryAndPublication, 3, true, RevokeAndRuleAgain },
        { Cure.ResumeEnforcement, Handler, Ruling, 0, true, RevokeAndRuleAgain },
        { Cure.QueryAgain, Responsible.Manager, Investigation, 0, true, RevokeAndRuleAgain },
        { Cure.TellApplicants, Responsible.Manager, Service, 0, true, RevokeAndRuleAgain },
        { Cure.ControlProperty, Handler, Property, 0, true, RevokeAndRuleAgain },
        { Cure.RestoreMeasure, Handler, CureStage.Sanctions, 0, true, RevokeAndRuleAgain },
        { Cure.RenewSeal, Handler, Property, 0, true, RevokeAndRuleAgain },
        { Cure.DeleteListing, Responsible.Manager, CureStage.Sanctions, 0, true, RevokeAndRuleAgain },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_cure_has_a_person_a_place_a_period_and_what_follows(Cure cure, Responsible by, CureStage stage, int days, bool isAct, NextProcedure next)
    {
        var line = Cures.Of(cure);

        (line.By, line.Stage, line.Days(Compliant().Judge().Matter), line.IsAct, line.Next).Should().Be((by, stage, days, isAct, next));
    }

    [Fact]
    public void Every_cure_has_a_line()
    {
        Cures.Listed.Should().BeEquivalentTo(Enum.GetValues<Cure>().Where(static cure => cure != Cure.None));
        Table.Select(static row => (Cure)row[0]).Should().BeEquivalentTo(Cures.Listed, "the table of these tests is complete");
    }

    [Fact]
    public void Nothing_is_to_be_done_where_nothing_is_amiss()
    {
        foreach (var file in new[] { Compliant(), UnderOpinion2014(), Performed() })
        {
            var plan = file.Judge().Plan;
            plan.Steps.Should().BeEmpty();
            plan.Apply(file).Should().BeSameAs(file);
        }
    }

    [Fact]
    public void What_cannot_be_completed_comes_first_and_acts_follow_the_procedure()
    {
        var report = Compliant()
            .WithClosure(static c => c with { AlsoCountedWithOthers = true })
            .WithApplicant(static a => a with { RulingServiceProved = false })
            .WithInterview(static i => i with { HeldOn = KnownDate.None })
            .WithDebtor(static d => d with { ConsumptionOrders = [], ReportHandlingRecorded = false })
            .WithReport(static r => r with { VerifiedOn = KnownDate.None })
            .WithCase(static c => c with { FiledOn = Day("2018-01-02"), Number = Number("(2018)甘0402执1号") })
            .With(House("S1"))
            .Judge();

        report.Plan.Steps.Select(Plans.Tell).Should().Equal(
            "ReopenAndDispose → ResumeEnforcement", "RevokeOrRuleAgain → RevokeAndRuleAgain",
            "VerifyReport", "IssueConsumptionOrder", "HoldInterview", "ProveService", "CompleteFile", "CorrectStatistics");
    }

    [Fact]
    public void A_step_tells_person_day_rules_and_articles()
    {
        var step = Compliant().WithDebtor(static d => d with { ConsumptionOrders = [] }).Judge().Plan.Steps.Should().ContainSingle().Subject;

        (step.Status, step.By, step.Stage, step.Next).Should().Be((CureStepStatus.Open, Handler, CureStage.Sanctions, null));
        step.DueOn.ToString().Should().Be("2018-05-28", "30 days from the day of judging");
        step.RuleIds.Should().Equal("ZB-04a");
        step.Citations.Should().Contain(static c => c.Edition.Number == "法〔2016〕373号");
    }

    [Theory]
    [InlineData(0, "2018-04-28")]
    [InlineData(1, "2018-04-29")]
    [InlineData(15, "2018-05-13")]
    public void The_period_is_a_switch(int days, string due)
    {
        var evaluator = EnforcementEvaluator.Create(options => options.CompletionDays = days);

        evaluator.Evaluate(Compliant().WithDebtor(static d => d with { ConsumptionOrders = [] }), Judging.CampaignDay).Plan.Steps[0].DueOn.ToString().Should().Be(due);
    }

    [Fact]
    public void A_fatal_defect_is_due_at_once_even_where_its_cure_has_a_period()
    {
        var evaluator = EnforcementEvaluator.Create(static options => options.StrictHeads = true);

        var step = evaluator.Evaluate(Compliant().WithDebtor(static d => d with { ConsumptionOrders = [] }), Judging.CampaignDay).Plan.Steps.Should().ContainSingle().Subject;

        (step.Status, step.Next, step.DueOn.ToString()).Should().Be((CureStepStatus.Irreparable, RevokeAndRuleAgain, "2018-04-28"));
    }

    [Fact]
    public void One_cure_for_one_person_is_one_step()
    {
        var file = Compliant().WithInterview(static i => i with { HeldOn = KnownDate.None }).With(Applicant("A2") with { Interview = Fact.NonePart<TerminationInterview>() });

        var steps = file.Judge().Plan.Steps.Where(static s => s.Cure == Cure.HoldInterview).ToArray();

        steps.Select(static s => ((Applicant)s.Subject!).Id.Value).Should().Equal("A1", "A2");
    }

    [Fact]
    public void Missing_facts_are_the_last_step()
    {
        var report = Compliant().WithNotice(static n => n with { IssuedOn = default }).WithDebtor(static d => d with { ConsumptionOrders = [] }).Judge();

        report.Plan.Steps.Select(Plans.Tell).Should().Equal("IssueConsumptionOrder", "facts");
        var step = report.Plan.Steps[^1];
        step.Questions.Select(static q => q.Path).Should().Equal("$.debtors[0].notice.issuedOn");
        step.RuleIds.Should().Contain("ZB-02");
    }

    [Fact]
    public void A_closing_out_of_scope_has_no_plan() =>
        Compliant().RuledOn("2014-11-20").WithRuling(static r => r with { Contents = [] }).Judge().Plan.Steps.Should().BeEmpty();

    [Fact]
    public void Applying_records_each_requirement_with_its_day()
    {
        var file = Compliant().WithInterview(static i => i with { HeldOn = KnownDate.None });

        var changed = file.Judge().Plan.Apply(file);

        var completion = changed.Closure.Completions.Should().ContainSingle().Subject;
        (completion.RuleId.Value, completion.Requirement.Value, completion.SubjectId.Value, completion.CompletedOn.ToString()).Should().Be(("ZB-18", "held", "A1", "2018-04-28"));
        changed.Applicants[0].Interview.HeldOn.IsNone.Should().BeTrue("the history stays as it was");
        changed.Judge().The("ZB-18").Outcome.Should().Be(Outcome.Completed);
    }

    [Fact]
    public void Applying_sets_the_facts_an_act_creates()
    {
        var file = Compliant()
            .WithApplicant(static a => a with { RulingServiceProved = false })
            .WithRuling(static r => r with { PublishedOn = KnownDate.None })
            .WithClosure(static c => c with { AlsoCountedWithOthers = true })
            .With(Car("S1") with { SearchRequestedOn = KnownDate.None });

        var changed = file.Judge().Plan.Apply(file);

        changed.Applicants[0].RulingServiceProved.IsTrue.Should().BeTrue();
        changed.Closure.Ruling.PublishedOn.Should().Be((KnownDate)Judging.CampaignDay);
        changed.Closure.AlsoCountedWithOthers.IsFalse.Should().BeTrue();
        changed.Assets[0].SearchRequestedOn.Should().Be((KnownDate)Judging.CampaignDay);
        changed.Judge().Plan.Steps.Should().BeEmpty();
    }

    [Fact]
    public void In_a_campaign_an_early_closing_with_an_empty_recheck_is_completed_by_filing_it()
    {
        var file = Compliant().WithCase(static c => c with { FiledOn = Day("2018-01-20"), Number = Number("(2018)甘0402执1号") }).WithClosure(static c => c with { RecheckedWithoutProperty = true });
        var plan = file.Judge(mode: EvaluationMode.CampaignRetrospective).Plan;

        plan.Steps.Select(Plans.Tell).Should().Equal("CompleteFile");
        var report = plan.Apply(file).Judge(mode: EvaluationMode.CampaignRetrospective);
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        report.Closure.Article1Met.IsFalse.Should().BeTrue();
    }

    [Fact]
    public void Conduct_and_duties_after_the_ruling_are_planned_and_completed_like_duties()
    {
        var evaluator = EnforcementEvaluator.Create(static options => options.AddRulesFrom(new Only(typeof(LocalConductRule<object>), typeof(LocalMonitoringRule<object>))));
        var file = Compliant().WithDebtor(static d => d with { IdentityConfirmed = false }).WithClosure(static c => c with { DatabaseEntry = Fact.NonePart<TerminationEntry>() });

        var before = evaluator.Evaluate(file, Judging.CampaignDay);
        var after = evaluator.Evaluate(before.Plan.Apply(file), Judging.CampaignDay);

        before.Plan.Steps.SelectMany(static s => s.RuleIds).Should().BeEquivalentTo("GS-40", "GS-41", "ZP-08");
        before.AfterTermination!.State.Should().Be(MonitoringState.Overdue);
        after.Conclusions.Where(static c => c.RuleId is "GS-40" or "GS-41").Should().OnlyContain(static c => c.Outcome == Outcome.Completed);
        after.AfterTermination!.State.Should().Be(MonitoringState.Pass);
        after.Plan.Steps.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_of_another_author_is_planned_and_completed_without_more()
    {
        var evaluator = EnforcementEvaluator.Create(static options => options.AddRulesFrom(new Only(typeof(LocalHandlerRule<object>))));
        var file = Compliant().WithCase(static c => c with { Handler = Known<string>.None });

        var plan = evaluator.Evaluate(file, Judging.CampaignDay).Plan;

        plan.Steps.Should().ContainSingle().Which.RuleIds.Should().Equal("GS-01");
        evaluator.Evaluate(plan.Apply(file), Judging.CampaignDay).Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
    }

    [Theory]
    [InlineData("zh-CN", "### 处理步骤", "1. **不能补正** 财产S1：恢复执行", "2. **可补正** 被执行人D1：立即发出限制消费令，终本材料重新报批。由承办人办理，不迟于2018-05-28；对应规则：ZB-04a；依据：")]
    [InlineData("en", "### What to do", "1. **Cannot be completed** ", "by 2018-05-28; rules: ZB-04a; basis: ")]
    public void The_report_tells_one_line_a_step(string culture, string heading, string first, string second)
    {
        var text = Compliant().WithDebtor(static d => d with { ConsumptionOrders = [] }).With(House("S1")).Judge().Render(CultureInfo.GetCultureInfo(culture));

        text.Should().Contain(heading).And.Contain(first).And.Contain(second);
    }
}
