using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>A due claim against a third party that applicant or debtor asked to enforce, undisputed in time, is not left alone (SS-22, through ZB-05).</summary>
[RuleId("SS-22"), Cites(Provisions.CplInterpretation.ThirdPartyClaim, Provisions.EnforcementWork.ThirdPartyClaim)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ThirdPartyClaimRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("asked-for", matter.File.ThirdPartyClaims.Any(claim => IsOpen(claim, matter)))
        .Requires("enforced", matter.File.ThirdPartyClaims.All(claim => !IsOpen(claim, matter) | claim.EnforcedOn <= matter.RuledOn | IsBeingPaid(claim, matter)), Severity.Fatal, Cure.ReopenAndDispose)
        .Result();

    // The days to pay or object still run.
    private static Truth IsBeingPaid(ThirdPartyClaim claim, Matter matter) => matter.Deadline(Parameters.ThirdPartyClaimDays, claim.NoticeServedOn) >= matter.RuledOn;

    private static Truth IsOpen(ThirdPartyClaim claim, Matter matter) => claim.Due & claim.RequestedOn <= matter.RuledOn & !claim.ObjectedInTime;
}
