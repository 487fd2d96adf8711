using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.Local.Jiangling;

/// <summary>An address that an applicant gave of a missing debtor was checked (JL-3).</summary>
[RuleId("JL-3"), Cites(Provisions.JianglingTermination.NotToBeClosed), ByNameOnly]
[InForce("2024-06-26", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class AddressUncheckedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("whereabouts-unknown", debtor.WhereaboutsUnknown)
        .AppliesWhen("address-given", debtor.AddressGivenOn <= matter.RuledOn)
        .Requires("checked", debtor.AddressCheckedOn <= matter.RuledOn, Severity.Curable, Cure.SearchForDebtor)
        .Result();
}
