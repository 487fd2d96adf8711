using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>After real and effective security or the applicant's consent the restriction may be lifted, from 2021-12-06 must be, within three working days (XF-12).</summary>
/// <remarks>The day of the court's act decides between may and must.</remarks>
[RuleId("XF-12"), Cites(Provisions.ConsumptionRestriction.Lifting, Provisions.PowerRestraint.RestrictionLifting)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen, Verified = false)]
public sealed class SecuredLiftingRule : PersonGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.RestrictionLifting;

    /// <inheritdoc/>
    protected override Modality ModalityIn(Matter matter) => matter.Number(Parameters.RestrictionLiftingWorkingDays, matter.AsOf) is null ? Modality.Discretionary : Modality.Mandatory;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("restricted", BoundOfficers.IsRestricted(person, point.Day))
        .Requires("secured-or-agreed", PerformanceEvents.SecuredOn(person.Debtor!) <= point.Day | PerformanceEvents.AgreedOn(matter, person.Debtor!, MeasureRequestKind.LiftRestriction) <= point.Day)
        .Result();
}
