using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>No report from a debtor reached only by public notice, or with an excuse: whether to sanction is doubted, the reason belongs in the file (ZB-03c-b).</summary>
[RuleId("ZB-03c-b", "SC-22"), Cites(Provisions.InterimTermination.ReportBreachSanctioned)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Unsure)]
public sealed class ReportBreachDoubtfulRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("report-breached", ReportBreach.Occurred(debtor, matter.RuledOn))
        .AppliesWhen("public-notice-or-excused", ReportBreach.IsDoubtful(debtor))
        .Requires("reason-on-file", ReportBreach.DecidedBy(debtor, matter.RuledOn), Severity.ManualReview, Cure.RecordReason, Confidence.Unsure)
        .Result();
}
