using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.Local.Jiangling;

/// <summary>The traditional investigation was made, unless every applicant accepted in writing that there is no property (JL-2).</summary>
/// <remarks>The exception hangs on a switch that this pack turns on (SC-02), so that a later pack can turn it off. Entrusted inquiries that were not answered are not told apart: the file knows no such fact.</remarks>
[RuleId("JL-2"), Cites(Provisions.JianglingTermination.NotToBeClosed), ByNameOnly]
[InForce("2024-06-26", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class TraditionalInvestigationRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        var duty = Duty(matter);
        if (matter.Options.AcceptanceReplacesTraditionalInvestigation) duty = duty.Unless("no-property-accepted", matter.EveryApplicant(applicant => applicant.AcceptedNoPropertyOn <= matter.RuledOn));
        return duty
            .Requires("made", TraditionalSteps.AreOnRecord(matter, matter.RuledOn), Severity.Curable, Cure.ReopenAndInvestigate)
            .Result();
    }
}
