using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Report, check and sanction are recorded in the file (ZB-03d).</summary>
[RuleId("ZB-03d"), Cites(Provisions.InterimTermination.ReportRecorded)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ReportHandlingRecordedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .Requires("recorded", debtor.ReportHandlingRecorded, Severity.Curable, Cure.CompleteFile)
        .Result();
}
