using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>Who gave false evidence or broke an undertaking is refused every new application (XF-20).</summary>
[RuleId("XF-20"), Cites(Provisions.GoodFaith.Undertaking)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Memory, Verified = false)]
public sealed class FalseEvidenceRule : PersonBarRule
{
    /// <inheritdoc/>
    protected override PersonRoles Protects => PersonRoles.Debtor | PersonRoles.Officer;

    /// <inheritdoc/>
    protected override MeasureKind? Prohibits => MeasureKind.TemporaryTravel;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .Requires("false-or-broken", Applications.Any(person, static application => application.FalseOrBroken))
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person) => ground.Supports == GroundFor.TemporaryTravel;
}
