using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>终本 presupposes a claim against property; a pure act cannot be closed this way (ZB-00).</summary>
/// <remarks>Reading: delivery can turn into money and counts as a property claim. Visitation and similar duties are for a person to decide.</remarks>
[RuleId("ZB-00", "XZ-02", "SC-04"), Cites(Provisions.InterimTermination.FiveHeads, Provisions.CplInterpretation.InterimTermination, Provisions.CaseFilingAndClosing.InterimTermination)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Derived)]
public sealed class PropertyClaimRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        Truth Property() => matter.Title.Claims.Any(static claim => claim is ClaimContent.Money or ClaimContent.Delivery or ClaimContent.ProprietaryInterest);
        Truth Visitation() => matter.Title.Claims.Any(static claim => claim == ClaimContent.Visitation);

        return Duty(matter)
            .Requires("property-claim", Property() | Visitation(), Severity.Fatal, Cure.CorrectClosingMethod)
            .Requires("not-visitation-only", Property() | !Visitation(), Severity.ManualReview, Cure.DecideManually)
            .Result();
    }
}
