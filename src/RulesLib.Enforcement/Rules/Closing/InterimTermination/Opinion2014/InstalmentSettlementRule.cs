using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

/// <summary>Situation 5: no property suited for enforcement, and the parties agreed on instalments that are not yet performed (JA-16-5).</summary>
[RuleId("JA-16-5"), Cites(Provisions.CaseFilingAndClosing.InterimTermination)]
[InForce("2015-01-01", "2016-11-30", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class InstalmentSettlementRule : SituationRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("no-property", NoProperty(matter))
        .Requires("instalments-agreed", matter.File.Settlements.Any(settlement => settlement.Instalments & settlement.ConcludedOn <= matter.RuledOn & !settlement.FullyPerformed))
        .Result();
}
