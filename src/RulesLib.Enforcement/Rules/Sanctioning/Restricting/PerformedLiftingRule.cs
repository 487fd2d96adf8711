using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>Once everything is performed the restriction must be lifted: promptly, from 2021-12-06 within three working days (XF-13).</summary>
/// <remarks>A debtor with limited liability has performed when his own share is (§14, 15).</remarks>
[RuleId("XF-13"), Cites(Provisions.ConsumptionRestriction.Lifting, Provisions.PowerRestraint.RestrictionLifting)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen, Verified = false)]
public sealed class PerformedLiftingRule : PersonGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.RestrictionLifting;

    /// <inheritdoc/>
    protected override Modality Modality => Modality.Mandatory;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("restricted", BoundOfficers.IsRestricted(person, point.Day))
        .Requires("performed", PerformanceEvents.PerformedOn(matter, person.Debtor!) <= point.Day)
        .Result();
}
