using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Packs.NationalCheck;

/// <summary>Wealth products, insurance with value and dividends of each debtor were investigated, of natural persons the housing fund too (KZ-04).</summary>
/// <remarks>Reading: asked in the network or inquired into on site or on paper; either is an investigation.</remarks>
[RuleId("KZ-04"), Cites(Provisions.NationalCheck.CheckItems), ByNameOnly]
[InForce("2018-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class OtherAssetsInvestigatedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .Requires("housing-fund", debtor.Kind != PartyKind.NaturalPerson | Coverage.Asked(debtor, QueryType.HousingFund, matter.ClosedOn), Severity.Curable, Cure.ReopenAndInvestigate)
        .Requires("wealth-products", Coverage.Asked(debtor, QueryType.WealthProducts, matter.ClosedOn), Severity.Curable, Cure.ReopenAndInvestigate)
        .Requires("insurance", Coverage.Asked(debtor, QueryType.Insurance, matter.ClosedOn), Severity.Curable, Cure.ReopenAndInvestigate)
        .Requires("dividends", Coverage.Asked(debtor, QueryType.Dividends, matter.ClosedOn), Severity.Curable, Cure.ReopenAndInvestigate)
        .Result();
}
