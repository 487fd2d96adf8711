using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.NationalCheck;

/// <summary>The claim is not for acts alone (KZ-12).</summary>
/// <remarks>The direction of the test in the source is not clear: a person decides.</remarks>
[RuleId("KZ-12"), Cites(Provisions.NationalCheck.CheckItems), ByNameOnly]
[InForce("2018-01-01", Anchor.Closing), Source(Confidence.Unsure, Verified = false)]
public sealed class NotOnlyActsRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("not-only-acts", matter.Title.Claims.Any(static claim => claim is ClaimContent.Money or ClaimContent.Delivery or ClaimContent.ProprietaryInterest), Severity.ManualReview, Cure.DecideManually, Confidence.Unsure)
        .Result();
}
