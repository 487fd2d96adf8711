using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The ruling is served on the debtor too (ZB-35).</summary>
/// <remarks>The day of service is read wherever it lies.</remarks>
[RuleId("ZB-35"), Cites(Provisions.PowerRestraint.ServiceOnDebtor)]
[InForce("2021-12-06", Anchor.Ruling), Source(Confidence.Memory, Verified = false)]
public sealed class RulingServedOnDebtorRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("ruling-made", matter.Closure.Ruling.MadeOn.Occurred)
        .Requires("served", debtor.RulingServedOn.Occurred, Severity.Curable, Cure.ServeRulingOnDebtor)
        .Result();
}
