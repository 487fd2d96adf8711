using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>A late, refused or false report was answered by a recorded decision: a sanction, or a reasoned decision against one (ZB-03c-a).</summary>
/// <remarks>Reading: against the debtor the sanction itself is discretionary; what art. 2(3) asks for is a decision.</remarks>
[RuleId("ZB-03c-a"), Cites(Provisions.InterimTermination.ReportBreachSanctioned, Provisions.PropertyInvestigation.ReportBreach)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ReportBreachDecidedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("report-breached", ReportBreach.Occurred(debtor, matter.RuledOn))
        .Unless("public-notice-or-excused", ReportBreach.IsDoubtful(debtor))
        .Requires("decided", ReportBreach.DecidedBy(debtor, matter.RuledOn), Severity.Curable, Cure.DecideSanctionOrRecordReason)
        .Result();
}
