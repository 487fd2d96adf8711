using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>A dead debtor's estate is not ignored (SS-20, through ZB-05).</summary>
/// <remarks>Heirs are liable within the estate only: without an estate there is nothing to pursue.</remarks>
[RuleId("SS-20"), Cites(Provisions.CivilProcedureLaw.Succession, Provisions.CplInterpretation.SuccessionOfDebtor)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class EstatePursuedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("bound", debtor.IsParty(matter.RuledOn))
        .AppliesWhen("died", debtor.Died(matter.RuledOn))
        .Requires("estate-pursued", !debtor.Estate.HasEstate | debtor.Estate.HeirsJoinedOn <= matter.RuledOn | IsRealised(matter, debtor), Severity.Fatal, Cure.ReopenAndInvestigate)
        .Result();

    // Where all heirs waive, the estate is enforced directly.
    private static Truth IsRealised(Matter matter, Debtor debtor) =>
        matter.File.Assets.Any(asset => asset.DebtorId == debtor.Id)
        & matter.File.Assets.All(asset => asset.DebtorId != debtor.Id | asset.DisposedOn <= matter.RuledOn);
}
