using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Settling;

/// <summary>No set-off ruling rests on a settlement, and an agent who concludes one has special power (HJ-07).</summary>
[RuleId("HJ-07"), Cites(Provisions.Settlement.NoSetOffRuling, Provisions.Settlement.Agent)]
[InForce("2018-03-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class SettlementFormRule : ConductRule<Settlement>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Settlement settlement) => Duty(matter)
        .AppliesWhen("concluded-since", settlement.ConcludedOn >= Info.From)
        .Requires("no-set-off-ruling", !settlement.SetOffRuledOn.Occurred, Severity.Advisory, Cure.RevokeOrRuleAgain)
        .Requires("agent-authorised", settlement.AgentAuthorised, Severity.Advisory, Cure.CompleteFile)
        .Result();

}
