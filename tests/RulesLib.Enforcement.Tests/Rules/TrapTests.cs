using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules;

/// <summary>What real cases set as traps for a naive engine, as far as the closing is concerned.</summary>
public class TrapTests
{
    [Fact]
    public void Trap_01_the_same_file_is_judged_by_the_law_of_its_day()
    {
        var file = UnderOpinion2014().WithDebtor(static d => d with { ConsumptionOrders = [], Notice = Fact.NonePart<ExecutionNotice>() });

        file.Judge().Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        file.Moved(365).Judge().Closure.Label.Should().Be(ClosureLabel.NonCompliantTermination);
    }

    [Fact]
    public void Trap_02_full_payment_without_a_closing_notice_is_concluded_but_its_procedure_is_not_ended()
    {
        var report = Closing.FullPerformanceTests.Unnoticed(Performed()).Judge();

        report.Closure.Label.Should().Be(ClosureLabel.ActuallyConcluded);
        report.The("JA-15c").Severity.Should().Be(Severity.Curable);
        report.The("JA-15e").Severity.Should().Be(Severity.Advisory);
    }

    [Fact]
    public void Trap_02_acknowledgement_by_both_sides_takes_the_place_of_the_notice()
    {
        var report = Closing.FullPerformanceTests.Unnoticed(Performed()).WithClosure(static c => c with { Acknowledgement = AcknowledgementForm.OralRecorded, AcknowledgedOn = Day("2018-03-21") }).Judge();

        report.Closure.Label.Should().Be(ClosureLabel.ActuallyConcluded);
        Matrix.Breaches(report).Should().BeEmpty();
    }

    [Fact]
    public void Trap_02_a_notice_without_payment_is_no_performance() =>
        Closing.FullPerformanceTests.Owing(Performed(), 99_000m).Judge().Closure.Label.Should().Be(ClosureLabel.MisreportedClosure);

    [Fact]
    public void Trap_02_acceptance_to_the_end_counts_and_paper_payment_does_not()
    {
        // Late performance that the applicant accepted without reservation is performance; a receipt on paper while money is owed is not.
        var owing = Closing.FullPerformanceTests.Owing(Performed(), 1m);

        owing.WithAmounts(static a => a with { AcknowledgedInFullOn = Day("2018-03-20") }).Judge().Closure.Label.Should().Be(ClosureLabel.ActuallyConcluded);
        owing.WithClosure(static c => c with { Documents = [DocumentKind.PaymentRecords, DocumentKind.ClosingNotice] }).Judge().Closure.Label.Should().Be(ClosureLabel.MisreportedClosure);
    }

    [Fact]
    public void Trap_03_final_termination_upon_withdrawal_lifts_the_seals_and_upon_a_long_settlement_keeps_them()
    {
        var withdrawn = Ended().With(House("S1"));
        var running = new Settlement { ConcludedOn = Day("2018-01-10"), InFile = true, FullyPerformed = false, PerformanceEndsOn = Day("2021-01-01"), LongTerm = true };
        var settled = EndedBy(ClosureMethod.FinalTermination, ClosingGroundKind.LongTermSettlement).With(running).With(House("S1")).Moved(100);

        Matrix.Breaches(withdrawn.Judge()).Should().Equal("JA-17b.seals-lifted");
        settled.Judge("2019-01-01").The("JA-17b").Outcome.Should().Be(Outcome.NotApplicable);
        settled.Judge("2019-01-01").Closure.Flags.Should().Contain(ClosureFlag.LongTermSettlement);
    }

    [Fact]
    public void Trap_03_final_termination_upon_withdrawal_leaves_a_new_application_open()
    {
        var refused = Ended() with { Resumption = new Resumption { Requests = [new ResumptionRequest { ReceivedOn = Day("2018-04-10"), RefusedOn = Day("2018-04-12") }] } };

        refused.Judge().The("JA-17d").Outcome.Should().Be(Outcome.Breached);
        refused.Judge().Closure.Label.Should().Be(ClosureLabel.ActuallyConcluded);
    }

    [Fact]
    public void Trap_03_lack_of_property_is_no_subtype_of_final_termination() =>
        Ended().WithClosure(static c => c with { Grounds = [] }).Judge().Closure.Label.Should().Be(ClosureLabel.MisreportedClosure);

    [Fact]
    public void Trap_04_property_left_contradicts_the_end_of_an_entity()
    {
        var ended = Entity("D1") with { Status = DebtorStatus.Ended, DeregisteredOn = Day("2017-12-01"), HasSuccessor = false };
        var file = EndedBy(ClosureMethod.FinalTermination, ClosingGroundKind.EntityEndedNoSuccessor) with { Debtors = [ended] };

        file.Judge().Closure.Label.Should().Be(ClosureLabel.ActuallyConcluded);
        file.With(House("S1")).Judge().Closure.Label.Should().Be(ClosureLabel.MisreportedClosure);
        file.With(House("S1") with { DisposedOn = Day("2018-03-01") }).Judge().Closure.Label.Should().Be(ClosureLabel.ActuallyConcluded);
    }

    [Fact]
    public void Trap_05_a_ground_that_falls_away_later_does_not_make_the_closing_wrong()
    {
        var file = EndedBy(ClosureMethod.FinalTermination, ClosingGroundKind.EntityEndedNoSuccessor) with
        {
            Debtors = [Entity("D1") with { Status = DebtorStatus.Ended, DeregisteredOn = Day("2017-12-01"), HasSuccessor = false }],
            Resumption = new Resumption { ResumedOn = Day("2019-07-01") },
        };

        file.Judge("2020-01-01").Closure.Label.Should().Be(ClosureLabel.ActuallyConcluded);
    }

    [Fact]
    public void Trap_06_a_guarantor_is_no_debtor_whose_end_closes_the_case()
    {
        // The guarantor is a third party: a ground about him covers no debtor.
        var file = EndedBy(ClosureMethod.FinalTermination, ClosingGroundKind.BankruptcyDeclared).With(Debtor("D2"));
        var named = file.WithClosure(c => c with { Grounds = [c.Grounds[0] with { DebtorId = "G1" }] }) with { ThirdParties = [new ThirdParty { Id = "G1" }] };

        named.Judge().Closure.Label.Should().Be(ClosureLabel.MisreportedClosure);
    }

    [Fact]
    public void Trap_05_what_happens_after_the_ruling_does_not_make_the_closing_wrong()
    {
        var file = Compliant().With(House("S1") with { FoundOn = Day("2019-06-01") }).With(Clue("C1") with { ReceivedOn = Day("2019-06-01"), VerifiedOn = KnownDate.None }) with
        {
            Resumption = new Resumption { ResumedOn = Day("2019-07-01") },
        };

        file.Judge("2020-01-01").Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
    }

    [Fact]
    public void Trap_07_a_representative_of_the_company_who_is_not_the_debtor_is_no_debtor_of_the_closing()
    {
        var report = (Compliant() with { Debtors = [Entity("D1")] }).Judge();

        report.Of("ZB-02").Should().ContainSingle();
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
    }

    [Fact]
    public void Trap_08_restriction_asks_for_nothing_but_non_performance_and_listing_for_a_ground()
    {
        var report = Compliant().WithDebtor(static d => d with { ConsumptionOrders = [] }).Judge();

        report.The("ZB-04a").Outcome.Should().Be(Outcome.Breached);
        report.The("ZB-04b").Outcome.Should().Be(Outcome.NotApplicable);
    }

    [Fact]
    public void Trap_15_somebody_who_is_not_in_the_title_is_owed_no_duty()
    {
        var stranger = Debtor("D2") with { BoundByTitle = false, Notice = Fact.NonePart<ExecutionNotice>(), ReportOrder = Fact.NonePart<PropertyReportOrder>(), ConsumptionOrders = [], NetworkQueries = [] };

        Compliant().With(stranger).Judge().Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
    }

    [Fact]
    public void Trap_17_contradictions_are_told_and_not_chosen_between()
    {
        var report = Compliant().WithDebtor(static d => d with { DiedOn = Day("2018-01-01") }).Judge();

        report.DataIssues.Should().ContainSingle().Which.Kind.Should().Be(DataIssueKind.StandingDiffers);
        report.Render().Should().Contain(report.DataIssues[0].Render(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public void Check_07_one_debtor_without_a_restriction_is_enough() =>
        Matrix.Breaches(Compliant().With(Debtor("D2") with { ConsumptionOrders = [] }).Judge()).Should().Equal("ZB-04a.order-in-force");

    [Fact]
    public void Check_08_an_applicant_who_asked_for_the_closing_needs_no_interview() =>
        Matrix.Breaches(Compliant().WithApplicant(static a => a with { RequestedTerminationOn = Day("2018-03-01"), Interview = Fact.NonePart<TerminationInterview>() }).Judge()).Should().BeEmpty();

    [Fact]
    public void Check_11_one_living_debtor_is_enough_and_the_dead_one_is_owed_no_duty()
    {
        var dead = Debtor("D2") with { Status = DebtorStatus.Dead, DiedOn = Day("2018-01-15"), Estate = new Estate { HasEstate = false, HasHeirs = false }, Notice = Fact.NonePart<ExecutionNotice>(), ConsumptionOrders = [] };

        Compliant().With(dead).Judge().Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
    }

    [Fact]
    public void Check_12_a_title_that_is_no_pure_act_passes() =>
        Compliant().WithTitle(static t => t with { Claims = [ClaimContent.NonFungibleAct, ClaimContent.Money] }).Judge().Closure.Label.Should().Be(ClosureLabel.CompliantTermination);

    [Fact]
    public void Two_debtors_one_solvent_is_no_compliant_termination()
    {
        var report = Compliant().With(Debtor("D2")).With(House("S1") with { DebtorId = "D2" }).Judge();

        report.Closure.Label.Should().Be(ClosureLabel.NonCompliantTermination);
        Matrix.Breaches(report).Should().Equal("ZB-05.dealt-with");
    }

    [Fact]
    public void Two_debtors_one_never_investigated_is_no_compliant_termination()
    {
        var report = Compliant().With(Debtor("D2") with { NetworkQueries = [] }).Judge();

        report.Closure.Label.Should().Be(ClosureLabel.NonCompliantTermination);
        report.Of("ZB-11").Select(a => a.Outcome).Should().Equal(Outcome.Satisfied, Outcome.Breached);
    }
}
