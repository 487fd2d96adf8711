using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.NationalCheck;

/// <summary>Execution notice and report order were sent to each debtor by the closing (KZ-01).</summary>
[RuleId("KZ-01"), Cites(Provisions.NationalCheck.CheckItems), ByNameOnly]
[InForce("2018-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class NoticesSentRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .Requires("notice-sent", debtor.Notice.IssuedOn <= matter.ClosedOn, Severity.Curable, Cure.IssueNoticeAndRuleAgain)
        .Requires("report-order-sent", debtor.ReportOrder.IssuedOn <= matter.ClosedOn, Severity.Curable, Cure.IssueReportOrderAndRuleAgain)
        .Result();
}
