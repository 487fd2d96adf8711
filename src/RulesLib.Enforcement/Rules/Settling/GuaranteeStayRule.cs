using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Settling;

/// <summary>A stay for an execution guarantee lasts a year at most (DB-01).</summary>
[RuleId("DB-01"), Cites(Provisions.EnforcementGuarantee.Acceptance, Provisions.EnforcementGuarantee.StayTerm)]
[InForce("2018-03-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class GuaranteeStayRule : ConductRule<Suspension>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Suspension suspension) => Duty(matter)
        .AppliesWhen("for-guarantee", suspension.Kind == SuspensionKind.Stay & suspension.Ground == SuspensionGround.Guarantee)
        .AppliesWhen("stayed-since", suspension.From >= Info.From)
        .Requires("within-a-year", suspension.Until.OrElse(matter.AsOf) <= Terms.LastDay(matter, Parameters.GuaranteeStayYears, suspension.From), Severity.Advisory, Cure.ContinueEnforcement)
        .Result();

}
