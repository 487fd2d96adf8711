using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Settling;

/// <summary>A stay that a higher court orders lasts three months as a rule (DB-03).</summary>
[RuleId("DB-03"), Cites(Provisions.EnforcementWork.HigherCourtStay)]
[InForce("2021-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class HigherCourtStayRule : ConductRule<Suspension>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Suspension suspension) => Duty(matter)
        .AppliesWhen("by-higher-court", suspension.Kind == SuspensionKind.Stay & suspension.Ground == SuspensionGround.HigherCourtStay)
        .AppliesWhen("stayed-since", suspension.From >= Info.From)
        .Requires("within-three-months", suspension.Until.OrElse(matter.AsOf) <= Terms.LastDay(matter, Parameters.HigherCourtStayMonths, suspension.From), Severity.Advisory, Cure.ContinueEnforcement)
        .Result();

}
