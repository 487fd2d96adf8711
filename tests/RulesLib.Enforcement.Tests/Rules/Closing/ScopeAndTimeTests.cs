using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Closing;

/// <summary>Method, subject and waiting period: JA-00, JA-23, ZB-00, ZB-06, ZB-09, KZ-11 and the five heads of ZB-01. The ruling is of 2018-03-20.</summary>
public class ScopeAndTimeTests
{
    internal static RuleTable Table { get; } = new(Compliant)
    {
        { "JA-00", "终本 of a first case", f => f, "Satisfied" },
        { "JA-00", "终本 of a resumed case", f => OfType(f, CaseType.ResumedEnforcement), "Satisfied" },
        { "JA-00", "终本 of a preservation case", f => OfType(f, CaseType.PreservationEnforcement), "Breached: allowed Fatal CorrectClosingMethod" },
        { "JA-00", "终本 of an objection case", f => OfType(f, CaseType.Objection), "Breached: allowed Fatal CorrectClosingMethod" },
        { "JA-00", "preservation case by its own method", f => OfType(f, CaseType.PreservationEnforcement).WithClosure(c => c with { Method = ClosureMethod.PreservationPartial }), "Satisfied" },
        { "JA-00", "first case by a method of preservation", f => f.WithClosure(c => c with { Method = ClosureMethod.PreservationCompleted }), "Breached: allowed Fatal CorrectClosingMethod" },
        { "JA-00", "first case withdrawn", f => f.WithClosure(c => c with { Method = ClosureMethod.CaseWithdrawal }), "Satisfied" },
        { "JA-00", "resumed case withdrawn", f => OfType(f, CaseType.ResumedEnforcement).WithClosure(c => c with { Method = ClosureMethod.CaseWithdrawal }), "Breached: allowed Fatal CorrectClosingMethod" },
        { "JA-00", "resumed case withdrawn because a higher court took it over", f => OfType(f, CaseType.ResumedEnforcement).WithClosure(c => c with { Method = ClosureMethod.CaseWithdrawal, Grounds = [new ClosingGround { Kind = ClosingGroundKind.RaisedToHigherCourt, Proved = true }] }), "Breached: resumed-by-final-termination Advisory CorrectClosingMethod" },
        { "JA-00", "resumed case not enforced", f => OfType(f, CaseType.ResumedEnforcement).WithClosure(c => c with { Method = ClosureMethod.NonEnforcement }), "Breached: allowed Fatal CorrectClosingMethod" },
        { "JA-00", "supervision case decided", f => OfType(f, CaseType.Supervision).WithClosure(c => c with { Method = ClosureMethod.ReviewDecided }), "Satisfied" },
        { "JA-00", "request for instructions withdrawn", f => OfType(f, CaseType.RequestForInstructions).WithClosure(c => c with { Method = ClosureMethod.CaseWithdrawal }), "Satisfied" },
        { "JA-00", "case type only in the number", f => f.WithCase(c => c with { Type = default }), "Satisfied" },
        { "JA-00", "case type only in the number of a preservation case", f => f.WithCase(c => c with { Type = default, Number = Number("(2017)甘0402执保123号") }), "Breached: allowed Fatal CorrectClosingMethod" },
        { "JA-00", "neither case type nor number", f => f.WithCase(c => c with { Type = default, Number = default }), "Undetermined: allowed? Fatal CorrectClosingMethod" },

        { "JA-23", "never suspended", f => f, "Satisfied" },
        { "JA-23", "suspended as a whole", f => f.With(Whole()), "Breached: not-suspended Fatal ContinueEnforcement" },
        { "JA-23", "stayed as a whole", f => f.With(Whole() with { Kind = SuspensionKind.Stay }), "Breached: not-suspended Fatal ContinueEnforcement" },
        { "JA-23", "suspension of one debtor", f => f.With(Whole() with { Scope = SuspensionScope.Debtor }), "Satisfied" },
        { "JA-23", "suspension of one asset", f => f.With(Whole() with { Scope = SuspensionScope.Asset }), "Satisfied" },
        { "JA-23", "suspension over the day before the closing", f => f.With(Whole() with { Until = Day("2018-03-21") }), "Satisfied" },
        { "JA-23", "suspension over on the day of the closing", f => f.With(Whole() with { Until = Day("2018-03-22") }), "Breached: not-suspended Fatal ContinueEnforcement" },
        { "JA-23", "suspension from the day of the closing", f => f.With(Whole() with { From = Day("2018-03-22") }), "Breached: not-suspended Fatal ContinueEnforcement" },
        { "JA-23", "suspension from the day after the closing", f => f.With(Whole() with { From = Day("2018-03-23") }), "Satisfied" },
        { "JA-23", "scope not known", f => f.With(Whole() with { Scope = default }), "Undetermined: not-suspended? Fatal ContinueEnforcement" },
        { "JA-23", "nothing known of suspensions", f => f with { Suspensions = default }, "Undetermined: not-suspended? Fatal ContinueEnforcement" },
        { "JA-23", "suspended, debtor sent to bankruptcy review", f => f.With(Whole()).WithDebtor(d => d with { Kind = PartyKind.LegalPerson, BankruptcyReferral = new BankruptcyReferral { DecidedOn = Day("2018-03-20") } }), "Excepted" },
        { "JA-23", "suspended, a natural person said to be sent to bankruptcy review", f => f.With(Whole()).WithDebtor(d => d with { BankruptcyReferral = new BankruptcyReferral { DecidedOn = Day("2018-03-20") } }), "Breached: not-suspended Fatal ContinueEnforcement" },
        { "JA-23", "suspended for two years, but under the Provisions of 2016", f => f.With(Whole()).WithClosure(c => c with { Situation = TerminationSituation.SuspendedTwoYears }), "Breached: not-suspended Fatal ContinueEnforcement" },

        { "ZB-00", "a claim for money", f => f, "Satisfied" },
        { "ZB-00", "a claim for delivery", f => f.WithTitle(t => t with { Claims = [ClaimContent.Delivery] }), "Satisfied" },
        { "ZB-00", "a pure act", f => f.WithTitle(t => t with { Claims = [ClaimContent.NonFungibleAct] }), "Breached: property-claim Fatal CorrectClosingMethod" },
        { "ZB-00", "an act and money", f => f.WithTitle(t => t with { Claims = [ClaimContent.FungibleAct, ClaimContent.Money] }), "Satisfied" },
        { "ZB-00", "visitation", f => f.WithTitle(t => t with { Claims = [ClaimContent.Visitation] }), "ManualReview: not-visitation-only ManualReview DecideManually" },
        { "ZB-00", "visitation and money", f => f.WithTitle(t => t with { Claims = [ClaimContent.Visitation, ClaimContent.Money] }), "Satisfied" },
        { "ZB-00", "claims not known", f => f.WithTitle(t => t with { Claims = default }), "Undetermined: property-claim? Fatal CorrectClosingMethod; not-visitation-only? ManualReview DecideManually" },

        { "ZB-06a", "over for long", f => f, "Satisfied" },
        { "ZB-06a", "three months to the day", f => f.WithCase(c => c with { FiledOn = Day("2017-12-20") }), "Breached: three-months Fatal RevokeOrRuleAgain" },
        { "ZB-06a", "a resumed case", f => OfType(f, CaseType.ResumedEnforcement), "NotApplicable" },
        { "ZB-06a", "day of filing not known", f => f.WithCase(c => c with { FiledOn = default }), "Undetermined: three-months? Fatal RevokeOrRuleAgain" },
        { "ZB-06a", "filed in the month three months before the ruling", f => f.WithCase(c => c with { FiledOn = KnownDate.Between(Day("2017-12-01"), Day("2017-12-31")) }), "Undetermined: three-months? Fatal RevokeOrRuleAgain" },
        { "ZB-06a", "filed two months before the ruling, type not known", f => f.WithCase(c => c with { FiledOn = Day("2018-01-20"), Type = default, Number = default }), "Undetermined: three-months Fatal RevokeOrRuleAgain" },
        { "ZB-06b", "a first case", f => f, "NotApplicable" },
        { "ZB-06b", "a resumed case, over", f => OfType(f, CaseType.ResumedEnforcement), "Satisfied" },
        { "ZB-06b", "a resumed case, three months to the day", f => OfType(f, CaseType.ResumedEnforcement).WithCase(c => c with { FiledOn = Day("2017-12-20") }), "ManualReview: three-months ManualReview DecideManually" },
        { "ZB-06b", "a resumed case, day of filing not known", f => OfType(f, CaseType.ResumedEnforcement).WithCase(c => c with { FiledOn = default }), "Undetermined: three-months? ManualReview DecideManually" },
        { "gate:ZB-06", "over", f => f, "Satisfied" },
        { "gate:ZB-06", "three months to the day", f => f.WithCase(c => c with { FiledOn = Day("2017-12-20") }), "Breached Fatal" },
        { "gate:ZB-06", "a resumed case, three months to the day", f => OfType(f, CaseType.ResumedEnforcement).WithCase(c => c with { FiledOn = Day("2017-12-20") }), "ManualReview ManualReview" },
        { "gate:ZB-06", "day of filing not known", f => f.WithCase(c => c with { FiledOn = default }), "Undetermined" },

        { "ZB-09", "all is owed", f => f, "Satisfied" },
        { "ZB-09", "one fen is owed", f => f.WithAmounts(a => a with { Received = 99_999.99m }), "Satisfied" },
        { "ZB-09", "nothing is owed", f => f.WithAmounts(a => a with { Received = 100_000m }), "Breached: something-owed Fatal CorrectClosingMethod" },
        { "ZB-09", "one fen too much was paid", f => f.WithAmounts(a => a with { Received = 100_000.01m }), "Breached: something-owed Fatal CorrectClosingMethod" },
        { "ZB-09", "the rest was waived", f => f.WithAmounts(a => a with { Received = 60_000m, Waived = 40_000m }), "Breached: something-owed Fatal CorrectClosingMethod" },
        { "ZB-09", "only claimed interest on delay is owed", f => f.WithAmounts(a => a with { Received = 100_000m, DoubledInterest = 1m, DoubledInterestClaimed = true }), "Satisfied" },
        { "ZB-09", "interest on delay was not claimed", f => f.WithAmounts(a => a with { Received = 100_000m, DoubledInterest = 1m }), "Breached: something-owed Fatal CorrectClosingMethod" },
        { "ZB-09", "interest on delay was claimed and waived", f => f.WithAmounts(a => a with { Received = 100_000m, DoubledInterest = 1m, DoubledInterestClaimed = true, DelayClaimsWaived = true }), "Breached: something-owed Fatal CorrectClosingMethod" },
        { "ZB-09", "only a claimed delay penalty is owed", f => f.WithAmounts(a => a with { Received = 100_000m, DelayPenalty = 0.01m, DelayPenaltyClaimed = true }), "Satisfied" },
        { "ZB-09", "what was received is not known", f => f.WithAmounts(a => a with { Received = default, PerformedInFullOn = default }), "Undetermined: something-owed? Fatal CorrectClosingMethod" },
        { "ZB-09", "what was received is not known, never performed in full", f => f.WithAmounts(a => a with { Received = default }), "Satisfied" },
        { "ZB-09", "what was received is not known, performed on the day of the ruling", f => f.WithAmounts(a => a with { Received = default, PerformedInFullOn = Day("2018-03-20") }), "Breached: something-owed Fatal CorrectClosingMethod" },
        { "ZB-09", "what was received is not known, performed the day after the ruling", f => f.WithAmounts(a => a with { Received = default, PerformedInFullOn = Day("2018-03-21") }), "Satisfied" },
        { "ZB-09", "a thing is still to be delivered, no sum", f => f.WithTitle(t => t with { Claims = [ClaimContent.Delivery] }).WithClosure(c => c with { EverythingPerformed = false }) with { Amounts = Fact.NonePart<Amounts>() }, "Satisfied" },
        { "ZB-09", "what was received is not known, the system records a rest", f => f.WithAmounts(a => a with { Received = default, Outstanding = 1m }), "Satisfied" },

        { "KZ-11", "the debtor lives", f => f, "Satisfied" },
        { "KZ-11", "the only debtor died on the day of the ruling", f => f.WithDebtor(d => d with { Status = DebtorStatus.Dead, DiedOn = Day("2018-03-20") }), "Breached: some-debtor-lives Fatal CorrectClosingMethod" },
        { "KZ-11", "the only debtor died the day after the ruling", f => f.WithDebtor(d => d.WithoutEvents() with { Status = DebtorStatus.Dead, DiedOn = Day("2018-03-21") }), "Satisfied" },
        { "KZ-11", "one of two debtors lives", f => f.WithDebtor(d => d with { Status = DebtorStatus.Dead, DiedOn = Day("2018-01-01") }).With(Debtor("D2")), "Satisfied" },
        { "KZ-11", "a company ended without successor", f => f with { Debtors = [Entity("D1").WithoutEvents() with { Status = DebtorStatus.Ended, DeregisteredOn = Day("2018-01-01"), HasSuccessor = false }] }, "Breached: some-debtor-lives Fatal CorrectClosingMethod" },
        { "KZ-11", "a company ended with a successor", f => f with { Debtors = [Entity("D1").WithoutEvents() with { Status = DebtorStatus.Ended, DeregisteredOn = Day("2018-01-01"), HasSuccessor = true }] }, "Satisfied" },
        { "KZ-11", "the only debtor is in bankruptcy", f => f.WithDebtor(d => d.WithoutEvents() with { Status = DebtorStatus.Bankrupt, BankruptcyAcceptedOn = Day("2018-01-01") }), "Satisfied" },
        { "KZ-11", "the only debtor is dead, perhaps there are others", f => f.WithDebtor(d => d with { Status = DebtorStatus.Dead, DiedOn = Day("2018-01-01") }) is var g ? g with { Debtors = g.Debtors.OrMore() } : f, "Undetermined: some-debtor-lives? Fatal CorrectClosingMethod" },

        { "gate:ZB-01", "nothing changed", f => f, "Satisfied" },
        { "gate:ZB-01", "no notice", f => f.WithNotice(n => n with { IssuedOn = KnownDate.None }), "Breached Fatal" },
        { "gate:ZB-01", "no restriction", f => f.WithDebtor(d => d with { ConsumptionOrders = [] }), "Breached Curable" },
        { "gate:ZB-01", "nothing known of the notice", f => f.WithNotice(n => n with { IssuedOn = default }), "Undetermined" },
        { "gate:ZB-01", "an interview is no head of article 1", f => f.WithInterview(i => i with { HeldOn = KnownDate.None }), "Satisfied" },
        { "gate:ZB-01", "a resumed case, three months to the day", f => OfType(f, CaseType.ResumedEnforcement).WithCase(c => c with { FiledOn = Day("2017-12-20") }), "ManualReview ManualReview" },
    };

    /// <summary>A suspended case that is closed in another way.</summary>
    internal static RuleTable Suspended { get; } = new(Ended)
    {
        { "JA-23", "终结执行 on the ground the suspension waited for", f => f.With(Whole()), "Excepted" },
        { "JA-23", "终结执行 on a ground that is not proved", f => f.With(Whole()).WithClosure(c => c with { Grounds = [c.Grounds[0] with { Proved = false }] }), "Breached: not-suspended Fatal ContinueEnforcement" },
        { "JA-23", "终结执行 on a ground that is not known to be proved", f => f.With(Whole()).WithClosure(c => c with { Grounds = [c.Grounds[0] with { Proved = default }], Documents = default }), "Undetermined: not-suspended Fatal ContinueEnforcement" },
        { "JA-23", "终结执行 for hardship", f => f.With(Whole()).WithClosure(c => c with { Grounds = [c.Grounds[0] with { Kind = ClosingGroundKind.HardshipLoan }] }), "Breached: not-suspended Fatal ContinueEnforcement" },
        { "JA-23", "performed meanwhile", f => Performed().With(Whole()), "Excepted" },
        { "JA-23", "not enforced after the review it was suspended for", f => f.With(Whole() with { Ground = SuspensionGround.NonEnforcementReview }).WithClosure(c => c with { Method = ClosureMethod.NonEnforcement }), "Excepted" },
        { "JA-23", "not enforced, suspended for something else", f => f.With(Whole()).WithClosure(c => c with { Method = ClosureMethod.NonEnforcement }), "Breached: not-suspended Fatal ContinueEnforcement" },
        { "JA-23", "withdrawn", f => f.With(Whole()).WithClosure(c => c with { Method = ClosureMethod.CaseWithdrawal }), "Excepted" },
        { "JA-23", "dismissed", f => f.With(Whole()).WithClosure(c => c with { Method = ClosureMethod.Dismissal }), "Breached: not-suspended Fatal ContinueEnforcement" },
    };

    public static TheoryData<string> Rows => Table.Names;

    public static TheoryData<string> SuspendedRows => Suspended.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_changed_fact_gives_the_expected_outcome(string row) => Table.Check(row);

    [Theory]
    [MemberData(nameof(SuspendedRows))]
    public void A_suspended_case_may_be_closed_only_with_an_exception(string row) => Suspended.Check(row);

    [Theory]
    [InlineData("2018-11-28", "2019-02-28", false)]
    [InlineData("2018-11-28", "2019-03-01", true)]
    [InlineData("2018-11-29", "2019-02-28", false)]
    [InlineData("2018-11-29", "2019-03-01", true)]
    [InlineData("2018-11-30", "2019-02-28", false)]
    [InlineData("2018-11-30", "2019-03-01", true)]
    [InlineData("2018-12-01", "2019-03-01", false)]
    [InlineData("2018-12-01", "2019-03-02", true)]
    [InlineData("2017-12-19", "2018-03-20", true)]
    [InlineData("2017-12-20", "2018-03-20", false)]
    [InlineData("2017-12-21", "2018-03-20", false)]
    [InlineData("2016-11-30", "2017-02-28", false)]
    [InlineData("2016-11-30", "2017-03-01", true)]
    [InlineData("2015-11-30", "2016-12-01", true)] // a leap year lies between: nothing is counted in days
    [InlineData("2015-11-30", "2016-02-29", null)] // before 2016-12-01 there is no waiting period
    [InlineData("2018-01-06", "2018-04-06", false)] // a rest day at the end moves nothing, it is a waiting period
    [InlineData("2018-01-07", "2018-04-08", true)]
    public void The_waiting_period_is_over_only_after_three_full_months(string filedOn, string ruledOn, bool? over)
    {
        var file = Compliant().WithCase(c => c with { FiledOn = Day(filedOn) }).WithRuling(r => r with { MadeOn = Day(ruledOn) });

        var assessment = file.Judge("2020-01-01").The("ZB-06a");

        Telling.Tell(assessment).Should().Be(over switch
        {
            true => "Satisfied",
            false => "Breached: three-months Fatal RevokeOrRuleAgain",
            null => "NotApplicable",
        });
    }

    [Theory]
    [InlineData(false, null, "Breached: three-months Fatal RevokeOrRuleAgain")]
    [InlineData(true, true, "Excepted")]
    [InlineData(true, false, "Breached: three-months Fatal RevokeOrRuleAgain")]
    [InlineData(true, null, "Undetermined: three-months Fatal RevokeOrRuleAgain")]
    public void Early_closing_by_consent_passes_only_where_local_practice_is_switched_on(bool allowed, bool? agreed, string expected)
    {
        var evaluator = EnforcementEvaluator.Create(options => options.AllowEarlyIfApplicantConsents = allowed);
        var file = Compliant().WithCase(c => c with { FiledOn = Day("2018-01-20") }).WithApplicant(a => a with { AgreedInWriting = Truth.From(agreed) });

        Telling.Tell(evaluator.Evaluate(file, Judging.CampaignDay).The("ZB-06a")).Should().Be(expected);
    }

    [Fact]
    public void Early_closing_by_consent_needs_every_applicant()
    {
        var evaluator = EnforcementEvaluator.Create(static options => options.AllowEarlyIfApplicantConsents = true);
        var file = Compliant().WithCase(c => c with { FiledOn = Day("2018-01-20") }).WithApplicant(a => a with { AgreedInWriting = true }).With(Applicant("A2"));

        evaluator.Evaluate(file, Judging.CampaignDay).The("ZB-06a").Severity.Should().Be(Severity.Fatal);
    }

    [Theory]
    [InlineData(true, "Breached: early Curable CompleteFile", ClosureLabel.IncompleteTermination)]
    [InlineData(false, "Breached: three-months Fatal RevokeOrRuleAgain; early Curable CompleteFile", ClosureLabel.NonCompliantTermination)]
    [InlineData(null, "Breached: three-months? Fatal RevokeOrRuleAgain; early Curable CompleteFile", ClosureLabel.IncompleteTermination)]
    public void In_a_campaign_an_early_closing_is_curable_once_the_recheck_was_empty(bool? empty, string expected, ClosureLabel label)
    {
        var file = Compliant().WithCase(c => c with { FiledOn = Day("2018-01-20") }).WithClosure(c => c with { RecheckedWithoutProperty = Truth.From(empty) });

        var report = file.Judge(mode: EvaluationMode.CampaignRetrospective);

        Telling.Tell(report.The("ZB-06a")).Should().Be(expected);
        report.Closure.Label.Should().Be(label);
        report.Closure.Article1Met.IsFalse.Should().BeTrue();
    }

    [Fact]
    public void Outside_a_campaign_an_empty_recheck_does_not_mend_an_early_closing() =>
        Telling.Tell(Compliant().WithCase(c => c with { FiledOn = Day("2018-01-20") }).WithClosure(c => c with { RecheckedWithoutProperty = true }).Judge().The("ZB-06a"))
            .Should().Be("Breached: three-months Fatal RevokeOrRuleAgain");

    private static CaseFile OfType(CaseFile file, CaseType type) => file.WithCase(c => c with { Type = type });

    private static Suspension Whole() => new() { Kind = SuspensionKind.Suspension, Scope = SuspensionScope.Case, Ground = SuspensionGround.Other, From = Day("2018-02-01"), Until = KnownDate.None };
}
