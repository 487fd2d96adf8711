using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The investigation is recorded in the file (ZB-16).</summary>
[RuleId("ZB-16"), Cites(Provisions.InterimTermination.InvestigationRecorded)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class InvestigationRecordedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .Requires("recorded", debtor.InvestigationRecorded, Severity.Curable, Cure.CompleteFile)
        .Result();
}
