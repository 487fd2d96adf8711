using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

/// <summary>Situation 6: no property, applicant in special hardship, suitable aid given (JA-16-6).</summary>
[RuleId("JA-16-6"), Cites(Provisions.CaseFilingAndClosing.InterimTermination)]
[InForce("2015-01-01", "2016-11-30", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class HardshipAidedRule : SituationRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("no-property", NoProperty(matter))
        .Requires("aided", matter.EveryApplicant(applicant => applicant.InSpecialHardship & applicant.AidGrantedOn <= matter.RuledOn))
        .Result();
}
