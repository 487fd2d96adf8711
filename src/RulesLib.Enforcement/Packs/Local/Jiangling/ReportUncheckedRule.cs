using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.Local.Jiangling;

/// <summary>Property that a debtor reported was checked (JL-1b).</summary>
[RuleId("JL-1b"), Cites(Provisions.JianglingTermination.NotToBeClosed), ByNameOnly]
[InForce("2024-06-26", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ReportUncheckedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("property-reported", debtor.Report.ListsProperty)
        .Requires("checked", debtor.Report.VerifiedOn <= matter.RuledOn, Severity.Curable, Cure.VerifyReport)
        .Result();
}
