using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Each debtor was ordered to report property, and the deadline had run out (ZB-03a).</summary>
[RuleId("ZB-03a"), Cites(Provisions.InterimTermination.ReportOrder, Provisions.InterimTermination.ReportOrdered)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ReportOrderIssuedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        Truth Issued() => debtor.ReportOrder.IssuedOn <= matter.RuledOn;

        return Duty(matter, debtor)
            .Requires("issued", Issued(), Severity.Fatal, Cure.IssueReportOrderAndRuleAgain)
            .Requires("deadline-over", !Issued() | debtor.ReportOrder.DueOn < matter.RuledOn, Severity.Curable, Cure.VerifyReport)
            .Result();
    }
}
