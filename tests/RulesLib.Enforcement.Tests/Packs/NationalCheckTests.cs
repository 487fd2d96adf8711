using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Packs;

/// <summary>The pack of the national check (KZ-01 to KZ-12). Ruled 2018-03-20, closed 2018-03-22.</summary>
public class NationalCheckTests
{
    private const string Again = "Curable QueryAgain";
    private const string Investigate = "Curable ReopenAndInvestigate";

    private static readonly EnforcementEvaluator s_with = EnforcementEvaluator.Create(static o => o.UsePack(RulePacks.Kz));

    internal static RuleTable Table { get; } = new(Checked, evaluator: s_with)
    {
        { "KZ-01", "both sent", f => f, "Satisfied" },
        { "KZ-01", "notice sent on the closing day", f => f.WithNotice(n => n with { IssuedOn = Day("2018-03-22") }), "Satisfied" },
        { "KZ-01", "notice sent the day after", f => f.WithNotice(n => n with { IssuedOn = Day("2018-03-23") }), "Breached: notice-sent Curable IssueNoticeAndRuleAgain" },
        { "KZ-01", "no report order", f => f.WithReportOrder(r => r with { IssuedOn = KnownDate.None }), "Breached: report-order-sent Curable IssueReportOrderAndRuleAgain" },
        { "KZ-01", "not known", f => f.WithNotice(n => n with { IssuedOn = default }), "Undetermined: notice-sent? Curable IssueNoticeAndRuleAgain" },
        { "KZ-01", "two debtors, one without notice", f => f.With(f.Debtors[0] with { Id = "D2", Notice = Fact.NonePart<ExecutionNotice>() }), "Satisfied | Breached: notice-sent Curable IssueNoticeAndRuleAgain" },

        { "KZ-02", "three months before", f => QueriedOn(f, "2017-12-22"), "Satisfied" },
        { "KZ-02", "three months and a day before", f => QueriedOn(f, "2017-12-21"), "Satisfied" },
        { "KZ-02", "three months and two days before", f => QueriedOn(f, "2017-12-20"), $"Breached: recent {Again}" },
        { "KZ-02", "on the closing day", f => QueriedOn(f, "2018-03-22"), "Satisfied" },
        { "KZ-02", "after the closing only", f => QueriedOn(f, "2018-03-23"), $"Breached: recent {Again}" },
        { "KZ-02", "never", f => f.WithDebtor(d => d with { NetworkQueries = [] }), $"Breached: recent {Again}" },
        { "KZ-02", "day not known", f => f.WithDebtor(d => d with { NetworkQueries = [d.NetworkQueries[0] with { QueriedOn = default }] }), $"Undetermined: recent? {Again}; deposits? {Again}; securities? {Again}; internet-banks? {Again}; vehicles? {Again}; immovables? {Again}; company-register? {Again}; central-bank-accounts? {Again}" },
        { "KZ-02", "the central-bank list not covered", f => Covering(f, static type => type != QueryType.CentralBankAccounts), $"Breached: central-bank-accounts {Again}" },
        { "KZ-02", "internet banks and register not covered", f => Covering(f, static type => type is not (QueryType.InternetBanks or QueryType.CompanyRegister)), $"Breached: internet-banks {Again}; company-register {Again}" },
        { "KZ-02", "a village committee without a code", f => Never(f, "某某村委会", Known<string>.None), "Excepted" },
        { "KZ-02", "an owners' assembly without a code", f => Never(f, "某小区业主大会", Known<string>.None), "Excepted" },
        { "KZ-02", "a branch with a code", f => Never(f, "某公司甘谷分公司", "91620000"), $"Breached: recent {Again}" },
        { "KZ-02", "a company without a code", f => Never(f, "某公司", Known<string>.None), $"Breached: recent {Again}" },
        { "KZ-02", "a branch by its kind, no name told, no code", f => f.WithDebtor(d => d with { Kind = PartyKind.OtherOrganisation, EntityType = EntityType.Branch, IdNumber = Known<string>.None, NetworkQueries = [] }), "Excepted" },
        { "KZ-02", "a village committee, code not known", f => Never(f, "某某村委会", default), $"Undetermined: recent {Again}" },

        { "KZ-03", "an inquiry on site", f => f, "Satisfied" },
        { "KZ-03", "nothing", f => Untraditional(f), $"Breached: on-record {Investigate}" },
        { "KZ-03", "a search on the closing day", f => Untraditional(f).WithDebtor(d => d with { Search = new PropertySearch { ConductedOn = Day("2018-03-22") } }), "Satisfied" },
        { "KZ-03", "a search the day after", f => Untraditional(f).WithDebtor(d => d with { Search = new PropertySearch { ConductedOn = Day("2018-03-23") } }), $"Breached: on-record {Investigate}" },
        { "KZ-03", "an audit granted", f => Untraditional(f).With(new InvestigationRequest { Kind = InvestigationKind.Audit, ReceivedOn = Day("2018-01-02"), DecidedOn = Day("2018-01-08"), Granted = true, InWriting = true, Admissible = true }), "Satisfied" },
        { "KZ-03", "a reward notice refused", f => Untraditional(f).With(new InvestigationRequest { Kind = InvestigationKind.Reward, ReceivedOn = Day("2018-01-02"), DecidedOn = Day("2018-01-08"), Granted = false, InWriting = true, Admissible = true }), $"Breached: on-record {Investigate}" },
        { "KZ-03", "nothing, accepted in writing: no exception without the switch", f => Untraditional(f).WithApplicant(a => a with { AcceptedNoPropertyOn = Day("2018-03-01") }), $"Breached: on-record {Investigate}" },
        { "KZ-03", "not known", f => Untraditional(f).WithDebtor(d => d with { OnSiteInquiries = default }), $"Undetermined: on-record? {Investigate}" },

        { "KZ-04", "all asked", f => f, "Satisfied" },
        { "KZ-04", "housing fund of a natural person not asked", f => Covering(f, static type => type != QueryType.HousingFund), $"Breached: housing-fund {Investigate}" },
        { "KZ-04", "housing fund of an entity not asked", f => Covering(f, static type => type != QueryType.HousingFund).WithDebtor(d => d with { Kind = PartyKind.LegalPerson }), "Satisfied" },
        { "KZ-04", "wealth products, insurance and dividends not asked", f => Covering(f, static type => type is not (QueryType.WealthProducts or QueryType.Insurance or QueryType.Dividends)), $"Breached: wealth-products {Investigate}; insurance {Investigate}; dividends {Investigate}" },
        { "KZ-04", "insurance asked on site", f => Covering(f, static type => type != QueryType.Insurance).WithDebtor(d => d with { OnSiteInquiries = [new OnSiteInquiry { MadeOn = Day("2018-03-22"), Topics = [QueryType.Insurance] }] }), "Satisfied" },
        { "KZ-04", "what was asked on site is not known", f => Covering(f, static type => type != QueryType.Insurance).WithDebtor(d => d with { OnSiteInquiries = default }), $"Undetermined: insurance? {Investigate}" },

        { "KZ-05", "verified", f => f.With(Clue("C1")), "Satisfied" },
        { "KZ-05", "verified the day after the closing", f => f.With(Clue("C1") with { VerifiedOn = Day("2018-03-23") }), $"Breached: verified {Investigate}" },
        { "KZ-05", "received after the closing", f => f.With(Clue("C1") with { ReceivedOn = Day("2018-03-23"), VerifiedOn = KnownDate.None }), "NotApplicable" },
        { "KZ-05", "not known", f => f.With(Clue("C1") with { VerifiedOn = default }), $"Undetermined: verified? {Investigate}" },

        { "KZ-06", "nothing entered", f => f.With(House("S1") with { Result = Known<DisposalResult>.None }), "Breached: accounted-for Curable RecordReason" },
        { "KZ-06", "a reason", f => f.With(House("S1") with { NotDisposableReason = NotDisposableReason.RuralOrUnregistered }), "Satisfied" },
        { "KZ-06", "sold", f => f.With(House("S1") with { Result = DisposalResult.Sold }), "Satisfied" },
        { "KZ-06", "unsold is no result", f => f.With(House("S1") with { Result = DisposalResult.Unsold }), "Breached: accounted-for Curable RecordReason" },
        { "KZ-06", "not known", f => f.With(House("S1") with { NotDisposableReason = default, Result = Known<DisposalResult>.None }), "Undetermined: accounted-for? Curable RecordReason" },
        { "KZ-06", "a balance of 999.99", f => f.With(Balance(999.99m)), "Excepted" },
        { "KZ-06", "a balance of 1,000", f => f.With(Balance(1_000m)), "Breached: accounted-for Curable RecordReason" },
        { "KZ-06", "a balance of exactly five per cent", f => f.WithAmounts(a => a with { DueUnderTitle = 10_000m }).With(Balance(500m)), "Excepted" },
        { "KZ-06", "a balance of more than five per cent", f => f.WithAmounts(a => a with { DueUnderTitle = 10_000m }).With(Balance(500.01m)), "Breached: accounted-for Curable RecordReason" },
        { "KZ-06", "an internet balance", f => f.With(Balance(10m) with { Kind = AssetKind.InternetBalance }), "Excepted" },
        { "KZ-06", "a small car is no balance", f => f.With(Balance(10m) with { Kind = AssetKind.Vehicle }), "Breached: accounted-for Curable RecordReason" },
        { "KZ-06", "the claim is told as the closing amount only", f => f.WithAmounts(a => a with { DueUnderTitle = default, ClosingAmount = 10_000m, Outstanding = 10_000m }).With(Balance(500m)), "Excepted" },
        { "KZ-06", "the balance is not known", f => f.With(Balance(1m) with { Value = default }), "Undetermined: accounted-for Curable RecordReason" },

        { "KZ-07", "restricted", f => f, "Satisfied" },
        { "KZ-07", "lifted the day after the closing", f => f.WithOrder(o => o with { LiftedOn = Day("2018-03-23") }), "Satisfied" },
        { "KZ-07", "lifted on the closing day", f => f.WithOrder(o => o with { LiftedOn = Day("2018-03-22") }), "Breached: restricted Curable IssueConsumptionOrder" },
        { "KZ-07", "no restriction", f => f.WithDebtor(d => d with { ConsumptionOrders = [] }), "Breached: restricted Curable IssueConsumptionOrder" },
        { "KZ-07", "not known", f => f.WithDebtor(d => d with { ConsumptionOrders = default }), "Undetermined: restricted? Curable IssueConsumptionOrder" },
        { "KZ-07", "an entity with its representative", f => f with { Debtors = [Checking(Entity("D1"))] }, "Satisfied" },
        { "KZ-07", "an entity without persons", f => (f with { Debtors = [Checking(Entity("D1"))] }).WithOrder(o => o with { BoundPersons = [] }), "Breached: persons-recorded Curable NameResponsiblePersons" },

        { "KZ-08", "recorded, refused", f => f, "Satisfied" },
        { "KZ-08", "recorded, agreed", f => f.WithInterview(i => i with { Consents = true }), "Satisfied" },
        { "KZ-08", "on the closing day", f => f.WithInterview(i => i with { HeldOn = Day("2018-03-22") }), "Satisfied" },
        { "KZ-08", "the day after", f => f.WithInterview(i => i with { HeldOn = Day("2018-03-23") }), "Breached: recorded Curable HoldInterview" },
        { "KZ-08", "neither yes nor no told", f => f.WithInterview(i => i with { Consents = default }), "Undetermined: recorded? Curable HoldInterview" },
        { "KZ-08", "one of two applicants recorded", f => f.With(Applicant("A2") with { Interview = Fact.NonePart<TerminationInterview>() }), "Satisfied" },
        { "KZ-08", "not held, applied for the termination", f => Unheard(f).WithApplicant(a => a with { RequestedTerminationOn = Day("2018-03-01") }), "Excepted" },
        { "KZ-08", "not held, the applicant is a court", f => Unheard(f).WithApplicant(a => a with { IsCourt = true }), "Excepted" },
        { "KZ-08", "not held, a court by its name", f => Unheard(f).WithApplicant(a => a with { IsCourt = default, Name = "某市中级人民法院" }), "Excepted" },
        { "KZ-08", "not held, first code of the list", f => Unheard(f).WithCase(c => c with { CauseCode = "3201" }), "ManualReview: cause-needs-interview ManualReview DecideManually" },
        { "KZ-08", "not held, last code of the list", f => Unheard(f).WithCase(c => c with { CauseCode = "3367" }), "ManualReview: cause-needs-interview ManualReview DecideManually" },
        { "KZ-08", "not held, a code beside the list", f => Unheard(f).WithCase(c => c with { CauseCode = "3206" }), "Breached: recorded Curable HoldInterview" },
        { "KZ-08", "not held, code not known", f => Unheard(f).WithCase(c => c with { CauseCode = default }), "Undetermined: recorded? Curable HoldInterview; cause-needs-interview? ManualReview DecideManually" },

        { "KZ-09", "owed", f => f, "Satisfied" },
        { "KZ-09", "one fen owed", f => f.WithAmounts(a => a with { Received = 99_999.99m }), "Satisfied" },
        { "KZ-09", "nothing owed", f => f.WithAmounts(a => a with { Received = 100_000m }), "Breached: owed Curable CorrectClosingMethod" },
        { "KZ-09", "not known", f => f.WithAmounts(a => a with { DueUnderTitle = default }), "Undetermined: owed? Curable CorrectClosingMethod" },
        { "KZ-09", "a claim for delivery", f => f.WithTitle(t => t with { Claims = [ClaimContent.Delivery] }).WithAmounts(a => a with { DueUnderTitle = 0m }), "NotApplicable" },

        { "KZ-10", "ruled", f => f, "Satisfied" },
        { "KZ-10", "no ruling", f => f.WithRuling(r => r with { MadeOn = KnownDate.None }).WithClosure(c => c with { Documents = [] }), "Breached: ruling-on-file Curable MakeAndServeRuling" },
        { "KZ-10", "not known", f => f.WithRuling(r => r with { MadeOn = default }), "Undetermined: ruling-on-file? Curable MakeAndServeRuling" },
        { "KZ-10", "day not known, the paper is on file", f => f.WithRuling(r => r with { MadeOn = default }).WithClosure(c => c with { Documents = [DocumentKind.ClosingRuling] }), "Satisfied" },

        { "KZ-12", "money", f => f, "Satisfied" },
        { "KZ-12", "an act alone", f => f.WithTitle(t => t with { Claims = [ClaimContent.FungibleAct] }), "ManualReview: not-only-acts ManualReview DecideManually" },
        { "KZ-12", "not known", f => f.WithTitle(t => t with { Claims = default }), "Undetermined: not-only-acts? ManualReview DecideManually" },
    };

    public static TheoryData<string> Rows => Table.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_pack_judges(string row) => Table.Check(row);

    [Fact]
    public void Every_rule_of_the_pack_is_seen_satisfied_not_met_and_open()
    {
        foreach (var rule in RulePacks.Kz.Changes.Where(static change => change.Kind is PackChangeKind.AddRule or PackChangeKind.OverrideRule).Select(static change => change.Target))
        {
            var told = Table.Expectations.Where(row => row.Rule == rule).Select(static row => row.Expected).ToArray();
            told.Should().Contain(static t => t.StartsWith("Satisfied"), rule).And.Contain(static t => t.StartsWith("Breached") || t.StartsWith("ManualReview"), rule).And.Contain(static t => t.StartsWith("Undetermined"), rule);
        }
    }

    [Fact]
    public void A_file_in_order_stays_compliant_with_the_pack()
    {
        var report = Judge(Checked());

        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        report.Closure.PossibleLabels.Should().Equal(ClosureLabel.CompliantTermination);
        report.Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_stale_query_is_a_matter_of_quality_without_the_pack_and_curable_with_it()
    {
        var stale = QueriedOn(Checked(), "2017-12-20");

        stale.Judge().Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        Telling.Tell(stale.Judge().The("KZ-02")).Should().Be("Breached: recent Advisory QueryAgain");
        Judge(stale).Closure.Label.Should().Be(ClosureLabel.IncompleteTermination);
        Judge(stale).Closure.Article1Met.IsTrue.Should().BeTrue("practice is no head of art. 1");
    }

    [Theory]
    [InlineData("2017-12-21", "Satisfied")]
    [InlineData("2017-12-20", "Breached: recent Advisory QueryAgain")]
    [InlineData("2018-03-22", "Satisfied")]
    public void Without_the_pack_the_age_of_the_query_is_told_all_the_same(string day, string expected) =>
        Telling.Tell(QueriedOn(Checked(), day).Judge().The("KZ-02")).Should().Be(expected);

    [Fact]
    public void Without_the_pack_a_query_that_was_never_made_is_left_to_another_rule()
    {
        Checked().WithDebtor(d => d with { NetworkQueries = [] }).Judge().The("KZ-02").Outcome.Should().Be(Outcome.NotApplicable);
        Checked().WithDebtor(d => d with { NetworkQueries = default }).Judge().The("KZ-02").Outcome.Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData("2017-12-31", "NotApplicable")]
    [InlineData("2018-01-01", "Satisfied")]
    [InlineData("2018-01-02", "Satisfied")]
    public void The_check_begins_with_closings_of_2018(string closedOn, string expected)
    {
        var moved = Checked().Moved(Day(closedOn).DayNumber - Day("2018-03-22").DayNumber);

        foreach (var rule in new[] { "KZ-01", "KZ-02", "KZ-10" }) Telling.Tell(Judge(moved).The(rule)).Should().Be(expected, rule);
    }

    [Fact]
    public void Without_the_pack_there_is_no_trace_of_it()
    {
        var report = Checked().With(Balance(10m)).Judge();

        report.Audit.Packs.Should().BeEmpty();
        report.Conclusions.Should().OnlyContain(static c => c.Info.Pack == null);
        report.Conclusions.Select(static c => c.RuleId).Should().NotContain(["KZ-01", "KZ-03", "KZ-06", "KZ-12"]);
        report.Render().Should().NotContain("规则包");
        report.The("ZB-05").Severity.Should().Be(Severity.Fatal, "the law knows no sum that is too small");
        report.Closure.Label.Should().Be(ClosureLabel.NonCompliantTermination);
    }

    [Fact]
    public void With_the_pack_a_small_balance_passes()
    {
        var report = Judge(Checked().With(Balance(10m)));

        report.The("ZB-05").Outcome.Should().Be(Outcome.Excepted);
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
    }

    [Fact]
    public void The_switch_for_small_balances_works_without_the_pack()
    {
        var evaluator = EnforcementEvaluator.Create(static o => o.TolerateSmallBalances = true);

        evaluator.Evaluate(Checked().With(Balance(999m)), Judging.CampaignDay).The("ZB-05").Outcome.Should().Be(Outcome.Excepted);
        evaluator.Evaluate(Checked().With(Balance(1_000m)), Judging.CampaignDay).The("ZB-05").Outcome.Should().Be(Outcome.Breached);
    }

    [Fact]
    public void No_finding_of_the_pack_is_fatal() =>
        Table.Expectations.Select(static row => row.Expected).Should().NotContain(static expected => expected.Contains("Fatal", StringComparison.Ordinal));

    [Fact]
    public void The_report_says_that_the_pack_is_practice()
    {
        var report = Judge(QueriedOn(Checked(), "2017-12-20"));

        report.Render().Should().ContainAll("规则包 kz", "全国终本核查项目", "不是法律", "替换 KZ-02", "开关 tolerate-small-balances", "出自规则包 kz");
        report.Render(CultureInfo.GetCultureInfo("en")).Should().ContainAll("Rule pack kz", "practice, not law", "replaces KZ-02", "from rule pack kz", "three months");
        report.Audit.Packs.Should().ContainSingle().Which.Pack.Should().BeSameAs(RulePacks.Kz);
        report.The("KZ-02").Info.Replaces!.Pack.Should().BeNull();
    }

    [Fact]
    public void Thresholds_can_be_set_by_a_later_pack()
    {
        var stricter = new RulePack("stricter", PackKind.Custom, new("更严", "Stricter"), new("内部决定", "Own decision"))
            .SetNumber(Parameters.NationalCheckQueryMonths, 1).SetNumber(Parameters.NationalCheckSmallBalance, 100m);
        var evaluator = EnforcementEvaluator.Create(o => o.UsePack(RulePacks.Kz).UsePack(stricter));

        evaluator.Evaluate(QueriedOn(Checked(), "2018-02-21"), Judging.CampaignDay).The("KZ-02").Outcome.Should().Be(Outcome.Satisfied);
        evaluator.Evaluate(QueriedOn(Checked(), "2018-02-20"), Judging.CampaignDay).The("KZ-02").Outcome.Should().Be(Outcome.Breached);
        evaluator.Evaluate(Checked().With(Balance(100m)), Judging.CampaignDay).The("KZ-06").Outcome.Should().Be(Outcome.Breached);
        evaluator.Evaluate(Checked().With(Balance(99m)), Judging.CampaignDay).The("KZ-06").Outcome.Should().Be(Outcome.Excepted);
    }

    [Fact]
    public void Acceptance_replaces_the_traditional_step_where_the_switch_is_on()
    {
        var evaluator = EnforcementEvaluator.Create(static o => o.UsePack(RulePacks.Kz).AcceptanceReplacesTraditionalInvestigation = true);
        var file = Untraditional(Checked());

        evaluator.Evaluate(file.WithApplicant(a => a with { AcceptedNoPropertyOn = Day("2018-03-22") }), Judging.CampaignDay).The("KZ-03").Outcome.Should().Be(Outcome.Excepted);
        evaluator.Evaluate(file.WithApplicant(a => a with { AcceptedNoPropertyOn = Day("2018-03-23") }), Judging.CampaignDay).The("KZ-03").Outcome.Should().Be(Outcome.Breached);
    }

    private static EnforcementReport Judge(CaseFile file) => s_with.Evaluate(file, Judging.CampaignDay);

    // In order for the national check too.
    internal static CaseFile Checked() => Compliant()
        .WithDebtor(Checking)
        .WithInterview(i => i with { Consents = false })
        .WithCase(c => c with { CauseCode = "3001" });

    private static Debtor Checking(Debtor debtor) => debtor with
    {
        IdNumber = "620400198005060011",
        NetworkQueries = [Query("2018-03-01", Enum.GetValues<QueryType>())],
        OnSiteInquiries = [new OnSiteInquiry { MadeOn = Day("2018-02-01"), Topics = [], Kind = InquiryKind.Residence, PropertyFound = false }],
    };

    private static NetworkQuery Query(string day, IEnumerable<QueryType> types) => new()
    {
        QueriedOn = Day(day),
        Results = [.. types.Select(type => new QueryResult { Type = type, Answer = QueryAnswer.NothingFound, AnsweredOn = Day(day) })],
    };

    private static CaseFile QueriedOn(CaseFile file, string day) => file.WithDebtor(d => d with { NetworkQueries = [Query(day, Enum.GetValues<QueryType>())] });

    private static CaseFile Covering(CaseFile file, Func<QueryType, bool> which) => file.WithDebtor(d => d with { NetworkQueries = [Query("2018-03-01", Enum.GetValues<QueryType>().Where(which))] });

    private static CaseFile Never(CaseFile file, string name, Known<string> code) =>
        file.WithDebtor(d => d with { Kind = PartyKind.OtherOrganisation, Name = name, IdNumber = code, NetworkQueries = [] });

    private static CaseFile Untraditional(CaseFile file) => file.WithDebtor(d => d with { OnSiteInquiries = [] });

    private static CaseFile Unheard(CaseFile file) => file.WithApplicant(a => a with { Interview = Fact.NonePart<TerminationInterview>() });

    private static Asset Balance(decimal amount) => House("S9") with { Kind = AssetKind.Deposit, Value = amount, Result = Known<DisposalResult>.None };
}
