using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>The restriction must be lifted for a former representative or principal who proves what XF-18 asks for, and laid on the successor.</summary>
[RuleId("XF-18"), Cites(Provisions.GoodFaith.FormerRepresentative, Provisions.PowerRestraint.FormerRepresentative)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ReleasedLiftingRule : PersonGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.RestrictionLifting;

    /// <inheritdoc/>
    protected override Modality Modality => Modality.Mandatory;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("restricted", BoundOfficers.IsRestricted(person, point.Day))
        .AppliesWhen("former", BoundOfficers.IsFormer(person.Officer!, point.Day))
        .Requires("genuine", person.Officer!.ChangeGenuine)
        .Requires("not-controller", person.Officer!.ProvenNotController)
        .Requires("not-responsible", person.Officer!.ProvenNotResponsible)
        .Result();
}
