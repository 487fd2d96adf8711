using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>A dead debtor's estate or heirs are not ignored (SS-20, through ZB-05).</summary>
[RuleId("SS-20"), Cites(Provisions.CivilProcedureLaw.Succession, Provisions.CplInterpretation.SuccessionOfDebtor)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class EstatePursuedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("bound", debtor.BoundByTitle)
        .AppliesWhen("died", debtor.Died(matter.RuledOn))
        .Requires("estate-pursued", !(debtor.Estate.HasEstate | debtor.Estate.HasHeirs) | debtor.Estate.HeirsJoinedOn <= matter.RuledOn, Severity.Fatal, Cure.ReopenAndInvestigate)
        .Result();
}
