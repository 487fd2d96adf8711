using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

/// <summary>Situation 1: no realisable property, and every applicant agrees in writing (JA-16-1).</summary>
[RuleId("JA-16-1"), Cites(Provisions.CaseFilingAndClosing.InterimTermination)]
[InForce("2015-01-01", "2016-11-30", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class ConsentNoPropertyRule : SituationRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("no-property", NoProperty(matter))
        .Requires("agreed-in-writing", matter.EveryApplicant(static applicant => applicant.AgreedInWriting))
        .Result();
}
