using RulesLib.Enforcement.Facts;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Closing;

/// <summary>Execution notice, report order, report and what follows a bad report (ZB-02, ZB-03). The ruling is of 2018-03-20, the closing of 2018-03-22.</summary>
public class NoticeAndReportTests
{
    internal static RuleTable Table { get; } = new(Compliant)
    {
        { "ZB-02", "nothing changed", f => f, "Satisfied" },
        { "ZB-02", "issued the day before the ruling", f => f.WithNotice(n => n with { IssuedOn = Day("2018-03-19") }), "Satisfied" },
        { "ZB-02", "issued on the day of the ruling", f => f.WithNotice(n => n with { IssuedOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-02", "issued the day after the ruling", f => f.WithNotice(n => n with { IssuedOn = Day("2018-03-21") }), "Breached: issued Fatal IssueNoticeAndRuleAgain" },
        { "ZB-02", "never issued", f => f.WithNotice(n => n with { IssuedOn = KnownDate.None }), "Breached: issued Fatal IssueNoticeAndRuleAgain" },
        { "ZB-02", "no notice at all", f => f.WithNotice(n => Fact.NonePart<ExecutionNotice>()), "Breached: issued Fatal IssueNoticeAndRuleAgain" },
        { "ZB-02", "issued, service not proved", f => f.WithNotice(n => n with { ServiceProved = false }), "Breached: service-proved Curable ProveService" },
        { "ZB-02", "issued, nothing known of service", f => f.WithNotice(n => n with { ServiceProved = default }), "Undetermined: service-proved? Curable ProveService" },
        { "ZB-02", "nothing known of issue", f => f.WithNotice(n => n with { IssuedOn = default }), "Undetermined: issued? Fatal IssueNoticeAndRuleAgain" },
        { "ZB-02", "nothing known of issue, no proof of service", f => f.WithNotice(n => n with { IssuedOn = default, ServiceProved = false }), "Undetermined: issued? Fatal IssueNoticeAndRuleAgain; service-proved? Curable ProveService" },
        { "ZB-02", "issued in the month of the ruling", f => f.WithNotice(n => n with { IssuedOn = KnownDate.Between(Day("2018-03-01"), Day("2018-03-31")) }), "Undetermined: issued? Fatal IssueNoticeAndRuleAgain" },
        { "ZB-02", "issued in the month before the ruling", f => f.WithNotice(n => n with { IssuedOn = KnownDate.Between(Day("2018-02-01"), Day("2018-02-28")) }), "Satisfied" },
        { "ZB-02", "the debtor died before the ruling", f => f.WithDebtor(d => d with { Status = DebtorStatus.Dead, DiedOn = Day("2018-03-20"), Notice = Fact.NonePart<ExecutionNotice>() }), "NotApplicable" },
        { "ZB-02", "the debtor died after the ruling", f => f.WithDebtor(d => d.WithoutEvents() with { Status = DebtorStatus.Dead, DiedOn = Day("2018-03-21"), Notice = Fact.NonePart<ExecutionNotice>() }), "Breached: issued Fatal IssueNoticeAndRuleAgain" },
        { "ZB-02", "the debtor is not bound by the title", f => f.WithDebtor(d => d with { BoundByTitle = false, Notice = Fact.NonePart<ExecutionNotice>() }), "NotApplicable" },
        { "ZB-02", "the debtor is dead, the day is not known", f => f.WithDebtor(d => d.WithoutEvents() with { Status = DebtorStatus.Dead, DiedOn = default, Notice = Fact.NonePart<ExecutionNotice>() }), "Undetermined: issued Fatal IssueNoticeAndRuleAgain" },
        { "ZB-02", "bankruptcy accepted on the day of the ruling", f => f.WithDebtor(d => d.WithoutEvents() with { Status = DebtorStatus.Bankrupt, BankruptcyAcceptedOn = Day("2018-03-20"), Notice = Fact.NonePart<ExecutionNotice>() }), "NotApplicable" },
        { "ZB-02", "bankruptcy accepted the day after the ruling", f => f.WithDebtor(d => d.WithoutEvents() with { Status = DebtorStatus.Bankrupt, BankruptcyAcceptedOn = Day("2018-03-21"), Notice = Fact.NonePart<ExecutionNotice>() }), "Breached: issued Fatal IssueNoticeAndRuleAgain" },
        { "ZB-02", "liability discharged before the ruling", f => f.WithDebtor(d => d.WithoutEvents() with { Status = DebtorStatus.Discharged, LiabilityDischargedOn = Day("2018-03-01"), Notice = Fact.NonePart<ExecutionNotice>() }), "NotApplicable" },
        { "ZB-02", "added as a debtor after the ruling", f => f.WithDebtor(d => d.WithoutEvents() with { AddedOn = Day("2018-03-21"), Notice = Fact.NonePart<ExecutionNotice>() }), "NotApplicable" },
        { "ZB-02", "a company deregistered without successor", f => (f with { Debtors = [Entity("D1").WithoutEvents() with { Status = DebtorStatus.Ended, DeregisteredOn = Day("2018-03-01"), HasSuccessor = false, Notice = Fact.NonePart<ExecutionNotice>() }] }), "NotApplicable" },
        { "ZB-02", "a company deregistered, its successor steps in", f => (f with { Debtors = [Entity("D1").WithoutEvents() with { Status = DebtorStatus.Ended, DeregisteredOn = Day("2018-03-01"), HasSuccessor = true, Notice = Fact.NonePart<ExecutionNotice>() }] }), "Breached: issued Fatal IssueNoticeAndRuleAgain" },
        { "ZB-02", "removed as the wrong party", f => f.WithDebtor(d => d with { Status = DebtorStatus.Removed, DiedOn = KnownDate.None, DeregisteredOn = KnownDate.None, RemovedOn = Day("2018-03-01"), Notice = Fact.NonePart<ExecutionNotice>() }), "NotApplicable" },
        { "ZB-02", "a second debtor left out", f => f.With(Debtor("D2") with { Notice = Fact.NonePart<ExecutionNotice>() }), "Satisfied | Breached: issued Fatal IssueNoticeAndRuleAgain" },

        { "ZB-03a", "nothing changed", f => f, "Satisfied" },
        { "ZB-03a", "issued the day after the ruling", f => f.WithReportOrder(o => o with { IssuedOn = Day("2018-03-21") }), "Breached: issued Fatal IssueReportOrderAndRuleAgain" },
        { "ZB-03a", "never issued", f => f.WithReportOrder(o => Fact.NonePart<PropertyReportOrder>()), "Breached: issued Fatal IssueReportOrderAndRuleAgain" },
        { "ZB-03a", "deadline the day before the ruling", f => f.WithReportOrder(o => o with { DueOn = Day("2018-03-19") }), "Satisfied" },
        { "ZB-03a", "deadline on the day of the ruling", f => f.WithReportOrder(o => o with { DueOn = Day("2018-03-20") }), "Breached: deadline-over Curable VerifyReport" },
        { "ZB-03a", "deadline the day after the ruling", f => f.WithReportOrder(o => o with { DueOn = Day("2018-03-21") }), "Breached: deadline-over Curable VerifyReport" },
        { "ZB-03a", "deadline not known", f => f.WithReportOrder(o => o with { DueOn = default }), "Undetermined: deadline-over? Curable VerifyReport" },
        { "ZB-03a", "nothing known", f => f.WithDebtor(d => d with { ReportOrder = null! }), "Undetermined: issued? Fatal IssueReportOrderAndRuleAgain; deadline-over? Curable VerifyReport" },
        { "ZB-03a", "the debtor died before the ruling", f => f.WithDebtor(d => d with { Status = DebtorStatus.Dead, DiedOn = Day("2018-03-01") }), "NotApplicable" },

        { "ZB-03b", "nothing changed", f => f, "Satisfied" },
        { "ZB-03b", "no report came", f => f.WithReport(r => r with { ReceivedOn = KnownDate.None, VerifiedOn = KnownDate.None }), "NotApplicable" },
        { "ZB-03b", "never checked, no property in it", f => f.WithReport(r => r with { VerifiedOn = KnownDate.None }), "Breached: verified Curable VerifyReport" },
        { "ZB-03b", "never checked, property in it", f => f.WithReport(r => r with { VerifiedOn = KnownDate.None, ListsProperty = true }), "Breached: verified Curable VerifyReport; reported-property-checked Fatal ReopenAndInvestigate" },
        { "ZB-03b", "never checked, content not known", f => f.WithReport(r => r with { VerifiedOn = KnownDate.None, ListsProperty = default }), "Breached: verified Curable VerifyReport; reported-property-checked? Fatal ReopenAndInvestigate" },
        { "ZB-03b", "property in it, checked on the day of the ruling", f => f.WithReport(r => r with { VerifiedOn = Day("2018-03-20"), ListsProperty = true }), "Satisfied" },
        { "ZB-03b", "checked the day after the ruling", f => f.WithReport(r => r with { VerifiedOn = Day("2018-03-21") }), "Breached: verified Curable VerifyReport" },
        { "ZB-03b", "nothing known of a check", f => f.WithReport(r => r with { VerifiedOn = default }), "Undetermined: verified? Curable VerifyReport" },
        { "ZB-03b", "nothing known of a report", f => f.WithDebtor(d => d with { Report = null! }), "Undetermined: verified? Curable VerifyReport; reported-property-checked? Fatal ReopenAndInvestigate" },

        { "ZB-03c-a", "nothing changed", f => f, "NotApplicable" },
        { "ZB-03c-a", "refused, no decision", f => f.WithReport(r => r with { Refused = true }), "Breached: decided Curable DecideSanctionOrRecordReason" },
        { "ZB-03c-a", "late, no decision", f => f.WithReport(r => r with { Late = true }), "Breached: decided Curable DecideSanctionOrRecordReason" },
        { "ZB-03c-a", "false, no decision", f => f.WithReport(r => r with { False = true }), "Breached: decided Curable DecideSanctionOrRecordReason" },
        { "ZB-03c-a", "late, but never ordered to report", f => f.WithReport(r => r with { Late = true }).WithReportOrder(o => Fact.NonePart<PropertyReportOrder>()), "NotApplicable" },
        { "ZB-03c-a", "a false report is in no doubt, whatever the excuse", f => f.WithReport(r => r with { False = true, Excused = true }), "Breached: decided Curable DecideSanctionOrRecordReason" },
        { "ZB-03c-a", "late, fined on the day of the ruling", f => Decided(f, "2018-03-20", BreachDecisionKind.Sanctioned, false), "Satisfied" },
        { "ZB-03c-a", "late, fined the day after the ruling", f => Decided(f, "2018-03-21", BreachDecisionKind.Sanctioned, false), "Breached: decided Curable DecideSanctionOrRecordReason" },
        { "ZB-03c-a", "late, criminal procedure started", f => Decided(f, "2018-02-01", BreachDecisionKind.Referred, false), "Satisfied" },
        { "ZB-03c-a", "late, not sanctioned for a recorded reason", f => Decided(f, "2018-02-01", BreachDecisionKind.NotSanctioned, true), "Satisfied" },
        { "ZB-03c-a", "late, not sanctioned without a reason", f => Decided(f, "2018-02-01", BreachDecisionKind.NotSanctioned, false), "Breached: decided Curable DecideSanctionOrRecordReason" },
        { "ZB-03c-a", "late, nothing known of a decision", f => f.WithReport(r => r with { Late = true }).WithDebtor(d => d with { ReportBreachDecision = null! }), "Undetermined: decided? Curable DecideSanctionOrRecordReason" },
        { "ZB-03c-a", "not known whether late, no decision", f => f.WithReport(r => r with { Late = default }), "Undetermined: decided Curable DecideSanctionOrRecordReason" },
        { "ZB-03c-a", "refused, order served by public notice only", f => f.WithReport(r => r with { Refused = true }).WithReportOrder(o => o with { Mode = ServiceMode.PublicNotice }), "Excepted" },
        { "ZB-03c-a", "late with an excuse", f => f.WithReport(r => r with { Late = true, Excused = true }), "Excepted" },

        { "ZB-03c-b", "nothing changed", f => f, "NotApplicable" },
        { "ZB-03c-b", "late, order served in person, no excuse", f => f.WithReport(r => r with { Late = true }), "NotApplicable" },
        { "ZB-03c-b", "refused, public notice only, no reason on file", f => f.WithReport(r => r with { Refused = true }).WithReportOrder(o => o with { Mode = ServiceMode.PublicNotice }), "ManualReview: reason-on-file ManualReview RecordReason" },
        { "ZB-03c-b", "late with an excuse, no reason on file", f => f.WithReport(r => r with { Late = true, Excused = true }), "ManualReview: reason-on-file ManualReview RecordReason" },
        { "ZB-03c-b", "late with an excuse, reason on file", f => Decided(f, "2018-03-20", BreachDecisionKind.NotSanctioned, true).WithReport(r => r with { Excused = true }), "Satisfied" },
        { "ZB-03c-b", "late with an excuse, nothing known of a decision", f => f.WithReport(r => r with { Late = true, Excused = true }).WithDebtor(d => d with { ReportBreachDecision = null! }), "Undetermined: reason-on-file? ManualReview RecordReason" },

        { "ZB-03d", "nothing changed", f => f, "Satisfied" },
        { "ZB-03d", "not recorded", f => f.WithDebtor(d => d with { ReportHandlingRecorded = false }), "Breached: recorded Curable CompleteFile" },
        { "ZB-03d", "not known whether recorded", f => f.WithDebtor(d => d with { ReportHandlingRecorded = default }), "Undetermined: recorded? Curable CompleteFile" },
        { "ZB-03d", "the debtor is not bound by the title", f => f.WithDebtor(d => d with { BoundByTitle = false, ReportHandlingRecorded = false }), "NotApplicable" },

        { "gate:ZB-03c", "nothing changed", f => f, "NotApplicable" },
        { "gate:ZB-03c", "late, no decision", f => f.WithReport(r => r with { Late = true }), "Breached Curable" },
        { "gate:ZB-03c", "late, decided", f => Decided(f, "2018-02-01", BreachDecisionKind.Sanctioned, false), "Satisfied" },
        { "gate:ZB-03c", "late with an excuse, no reason on file", f => f.WithReport(r => r with { Late = true, Excused = true }), "ManualReview ManualReview" },
        { "gate:ZB-03c", "nothing known of the report", f => f.WithDebtor(d => d with { Report = null! }), "Undetermined" },
        { "gate:ZB-03c", "one debtor late without decision, the other open", f => f.WithReport(r => r with { Late = true }).With(Debtor("D2") with { Report = null! }), "Breached Curable" },
    };

    public static TheoryData<string> Rows => Table.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_changed_fact_gives_the_expected_outcome(string row) => Table.Check(row);

    private static CaseFile Decided(CaseFile file, string day, BreachDecisionKind kind, bool reason) => file
        .WithReport(r => r with { Late = true })
        .WithDebtor(d => d with { ReportBreachDecision = new BreachDecision { DecidedOn = Day(day), Kind = kind, ReasonRecorded = reason } });
}
