using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Ordinary claims against an enterprise are paid in the order of the seals (SS-24).</summary>
[RuleId("SS-24"), Cites(Provisions.CplInterpretation.OrderOfSeals)]
[InForce("2015-02-04", Anchor.Closing), Source(Confidence.Seen)]
public sealed class OrderOfSealsRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("distributed", asset.Distribution.Exists)
        .AppliesWhen("since", asset.DisposedOn >= Info.From)
        .AppliesWhen("enterprise", matter.File.Debtors.Any(debtor => debtor.Id == asset.DebtorId & debtor.Kind == PartyKind.LegalPerson & !(debtor.BankruptcyAcceptedOn <= asset.DisposedOn)))
        .Requires("order-of-seals", asset.Distribution.InOrderOfSeals, Severity.Advisory)
        .Result();
}
