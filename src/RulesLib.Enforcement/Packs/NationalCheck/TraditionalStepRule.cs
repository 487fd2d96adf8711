using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.NationalCheck;

/// <summary>At least one traditional step is on record: inquiry on site, search, reward notice or audit (KZ-03).</summary>
[RuleId("KZ-03"), Cites(Provisions.NationalCheck.CheckItems), ByNameOnly]
[InForce("2018-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class TraditionalStepRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        Truth Accepted(Applicant applicant) => applicant.AcceptedNoPropertyOn <= matter.ClosedOn;

        var duty = Duty(matter);
        if (matter.Options.AcceptanceReplacesTraditionalInvestigation) duty = duty.Unless("no-property-accepted", matter.EveryApplicant(Accepted));
        return duty
            .Requires("on-record", TraditionalSteps.AreOnRecord(matter, matter.ClosedOn), Severity.Curable, Cure.ReopenAndInvestigate)
            .Result();
    }
}
