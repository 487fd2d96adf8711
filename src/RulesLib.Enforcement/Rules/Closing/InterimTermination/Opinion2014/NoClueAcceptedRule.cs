using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

/// <summary>Situation 3: no clue, and after an exhaustive investigation the finding "no property" is accepted in writing (JA-16-3).</summary>
[RuleId("JA-16-3"), Cites(Provisions.CaseFilingAndClosing.InterimTermination)]
[InForce("2015-01-01", "2016-11-30", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class NoClueAcceptedRule : SituationRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("no-open-clue", matter.File.Clues.All(clue => !(clue.ReceivedOn <= matter.RuledOn) | clue.VerifiedOn <= matter.RuledOn))
        .Requires("finding-accepted", matter.EveryApplicant(applicant => applicant.AcceptedNoPropertyOn <= matter.RuledOn))
        .Result();
}
