using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>An application to consume what living or business needs is decided (XF-11).</summary>
/// <remarks>Approval is left to the court; no number of days is named.</remarks>
[RuleId("XF-11"), Cites(Provisions.ConsumptionRestriction.NecessaryConsumption)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class NecessaryConsumptionRule : AuditRule<RestrictionApplication>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Missing;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, RestrictionApplication record) => Duty(matter)
        .AppliesWhen("necessary", record.Kind == RestrictionApplicationKind.NecessaryConsumption)
        .AppliesWhen("received", record.ReceivedOn <= matter.AsOf)
        .Requires("decided", record.DecidedOn <= matter.AsOf)
        .Result();
}
