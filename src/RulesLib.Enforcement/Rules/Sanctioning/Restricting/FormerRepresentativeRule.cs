using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>A former representative or principal who proves a genuine change, and to be neither controller nor directly responsible, is not restricted (XF-18).</summary>
/// <remarks>Neither kept nor lifted by itself: the register alone proves nothing, and the burden is on the applicant.</remarks>
[RuleId("XF-18"), Cites(Provisions.GoodFaith.FormerRepresentative, Provisions.PowerRestraint.FormerRepresentative)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class FormerRepresentativeRule : PersonBarRule
{
    /// <inheritdoc/>
    protected override PersonRoles Protects => PersonRoles.Officer;

    /// <inheritdoc/>
    protected override MeasureKind? Prohibits => MeasureKind.ConsumptionRestriction;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("former", BoundOfficers.IsFormer(person.Officer!, point.Day))
        .Requires("genuine", person.Officer!.ChangeGenuine)
        .Requires("not-controller", person.Officer!.ProvenNotController)
        .Requires("not-responsible", person.Officer!.ProvenNotResponsible)
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person) => ground.Supports == GroundFor.Restriction;
}
