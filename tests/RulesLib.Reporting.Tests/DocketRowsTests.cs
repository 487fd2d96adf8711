using System.Globalization;

using RulesLib.Enforcement;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Timing;

using static RulesLib.Reporting.Tests.Rows;

namespace RulesLib.Reporting.Tests;

/// <summary>Rows made from judged case files.</summary>
public class DocketRowsTests
{
    private static readonly EnforcementEvaluator s_evaluator = EnforcementEvaluator.Create();
    private static readonly DocketRows s_rows = new(CultureInfo.GetCultureInfo("zh-CN"));

    [Fact]
    public void A_row_tells_what_failed_with_article_cure_person_and_day()
    {
        var row = Of(Termination() with { Debtors = [Debtor() with { Notice = Absent().Debtors[0].Notice }] });

        row.CaseNumber.Should().Be("(2017)甘0402执123号");
        (row.Label, row.IsClosed, row.Method, row.Year).Should().Be((ClosureLabel.NonCompliantTermination, true, ClosureMethod.InterimTermination, 2017));
        var finding = row.Findings.Single(static f => f is { RuleId: "ZB-02", Requirement: "issued", IsProved: true });
        finding.Articles.Should().StartWith("终本规定第1条");
        finding.Severity.Should().Be(Severity.Fatal);
        row.Findings[0].IsProved.Should().BeTrue("what is certain comes first");
        var step = row.Steps.Single(static s => s.Cure == Cure.IssueNoticeAndRuleAgain);
        (step.By, step.DueOn, step.Next).Should().Be((Responsible.Handler, AsOf, NextProcedure.RevokeAndRuleAgain));
    }

    [Fact]
    public void What_the_file_does_not_prove_is_to_be_supplied()
    {
        var row = Of(new CaseFile { Case = Case(), Closure = new Closure { Method = ClosureMethod.FullPerformance, ClosedOn = Day("2018-03-22") } });

        row.Label.Should().BeNull();
        row.PossibleLabels.Should().HaveCountGreaterThan(1);
        row.Findings.Should().Contain(static finding => !finding.IsProved);
        row.Steps.Should().ContainEquivalentOf(new DocketStep(Cure.None, Responsible.Handler | Responsible.Clerk, AsOf.AddDays(30), null));
    }

    [Fact]
    public void A_case_that_was_never_closed_is_told_with_its_period()
    {
        var row = Of(new CaseFile { Case = Case() with { FiledOn = Day("2017-10-09"), Deductions = [], Extensions = [], Flags = [], Objections = [] }, Suspensions = [], Closure = Absent().Closure });

        (row.Label, row.IsClosed, row.Period).Should().Be((ClosureLabel.NotConcluded, false, DeadlineStatus.Overdue));
        row.Deadlines.Should().Contain(static deadline => deadline.IsOverdue && deadline.DueOn == Day("2018-04-09"));
        row.Steps.Should().BeEmpty();
    }

    [Fact]
    public void Old_closings_are_out_of_scope()
    {
        var row = Of(new CaseFile { Closure = new Closure { Method = ClosureMethod.InterimTermination, ClosedOn = Day("2014-05-01"), Ruling = new ClosingRuling { MadeOn = Day("2014-05-01") } } });

        row.IsOutOfScope.Should().BeTrue();
        (row.IsPending, row.Gaps).Should().Be((false, SupervisionGaps.None));
        row.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_at_all_is_a_row_too()
    {
        var row = Of(new CaseFile());

        row.Key.Should().Be("?cases.jsonl:1");
        (row.Court, row.Handler, row.Year, row.Outstanding, row.HasRealisableProperty).Should().Be((null, null, null, null, null));
    }

    [Fact]
    public void A_court_that_is_not_named_is_that_of_the_number() => Of(Termination()).Court.Should().Be("甘0402");

    [Theory]
    [InlineData(PartyKind.NaturalPerson, true)]
    [InlineData(PartyKind.LegalPerson, false)]
    [InlineData(null, true)]
    public void Only_who_is_known_to_be_no_person_is_named_in_full(PartyKind? kind, bool mayBePerson) =>
        Of(Termination() with { Debtors = [Debtor() with { Kind = kind is { } known ? known : Known<PartyKind>.Unknown }] }).DebtorMayBePerson.Should().Be(mayBePerson);

    [Fact]
    public void What_is_owed_is_recorded_or_worked_out()
    {
        Of(Termination() with { Amounts = new Amounts { Outstanding = 7m, DueUnderTitle = 100m, Received = 60m, Waived = 0m } }).Outstanding.Should().Be(7m);
        Of(Termination() with { Amounts = new Amounts { DueUnderTitle = 100m, Received = 60m, Waived = 10m } }).Outstanding.Should().Be(30m);
        Of(Termination() with { Amounts = new Amounts { DueUnderTitle = 100m, Received = 60m } }).Outstanding.Should().BeNull();
    }

    [Fact]
    public void Supervision_without_person_leader_or_round_has_gaps()
    {
        var bare = Of(Termination());
        var named = Of(Termination() with { Case = Case() with { Handler = "张三", SupervisingLeader = "李四", SupervisionRounds = [new SupervisionRound { OrderedOn = Day("2018-04-01"), AnsweredOn = Day("2018-04-08") }] } });
        var unanswered = Of(Termination() with { Case = Case() with { Handler = "张三", SupervisingLeader = "李四", SupervisionRounds = [new SupervisionRound { OrderedOn = Day("2018-04-01") }] } });

        bare.Gaps.Should().Be(SupervisionGaps.NoHandler | SupervisionGaps.NoLeader | SupervisionGaps.NoRound);
        named.Gaps.Should().Be(SupervisionGaps.None);
        unanswered.Gaps.Should().Be(SupervisionGaps.NotAnswered);
    }

    [Fact]
    public void What_is_supervised_is_followed_to_the_end()
    {
        static CaseFile Performed(KnownDate ended) => new()
        {
            Case = Case() with { Handler = "张三", SupervisingLeader = "李四", SupervisionRounds = [new SupervisionRound { AnsweredOn = Day("2018-04-08") }], SupervisionEndedOn = ended },
            Amounts = new Amounts { DueUnderTitle = 100m, Received = 100m, Waived = 0m, DoubledInterestClaimed = false, DelayPenaltyClaimed = false, PerformedInFullOn = Day("2018-03-01") },
            Suspensions = [],
            Payments = [],
            Settlements = [],
            Closure = new Closure { Method = ClosureMethod.FullPerformance, ClosedOn = Day("2018-03-22"), NoticeSentOn = Day("2018-03-22"), EverythingPerformed = true, Documents = [] },
        };

        Of(Performed(Day("2018-04-10"))).Gaps.Should().Be(SupervisionGaps.None);
        Of(Performed(KnownDate.None)).Gaps.Should().Be(SupervisionGaps.NotEnded);
        Of(Performed(KnownDate.None)).Label.Should().Be(ClosureLabel.ActuallyConcluded);
    }

    [Fact]
    public void Many_cases_share_the_texts_of_their_findings()
    {
        var (one, two) = (Of(Termination()), Of(Termination()));

        one.Findings.Should().NotBeEmpty();
        one.Findings.Zip(two.Findings).Should().OnlyContain(static pair => ReferenceEquals(pair.First, pair.Second));
    }

    [Fact]
    public async Task A_stream_of_reports_becomes_a_docket()
    {
        using var docket = await RulesLib.Reporting.Docket.BuildAsync(Stream());

        docket.Ledger.Total.Reconciliation.Should().Be(new Reconciliation(0, 3, 0, 3));
        docket.AsOf.Should().Be(AsOf, "the latest day of judging is that of the docket");

        static async IAsyncEnumerable<DocketRow> Stream()
        {
            for (var i = 0; i < 3; i++)
            {
                await Task.Yield();
                yield return Of(Termination() with { Case = Case() with { Number = Number(i) } });
            }
        }
    }

    private static DocketRow Of(CaseFile file) => s_rows.Of(file, s_evaluator.Evaluate(file, AsOf), "cases.jsonl:1");

    // A file in which parts are known not to exist.
    private static CaseFile Absent() => CaseFileJson.ReadAll("""{ "debtors": [{ "notice": "none" }], "closure": "none" }"""u8.ToArray()).Single().CaseFile!;

    private static CaseNumber Number(int sequence) => CaseNumber.TryParse($"(2017)甘0402执{sequence + 1}号", out var number) ? number : throw new FormatException();

    private static EnforcementCase Case() => new() { Number = Number(122), Type = CaseType.FirstEnforcement, FiledOn = Day("2017-10-09") };

    private static Debtor Debtor() => new() { Id = "D1", Name = "王五", BoundByTitle = true, Status = DebtorStatus.Active };

    private static CaseFile Termination() => new()
    {
        Case = Case(),
        Debtors = [Debtor()],
        Applicants = [new Applicant { Id = "A1", RulingServedOn = Day("2018-03-21") }],
        Assets = [],
        Clues = [],
        Closure = new Closure { Method = ClosureMethod.InterimTermination, ClosedOn = Day("2018-03-22"), Ruling = new ClosingRuling { MadeOn = Day("2018-03-20") } },
    };
}
