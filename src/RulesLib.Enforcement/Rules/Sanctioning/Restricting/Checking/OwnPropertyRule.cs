using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>A bound person who wants to consume privately with own property, found true, is allowed to (XF-06).</summary>
[RuleId("XF-06"), Cites(Provisions.ConsumptionRestriction.OwnPropertyConsumption, Provisions.GoodFaith.OwnPropertyConsumption)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OwnPropertyRule : AuditRule<RestrictionApplication>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, RestrictionApplication record) => Duty(matter)
        .AppliesWhen("own-property", record.Kind == RestrictionApplicationKind.OwnProperty)
        .AppliesWhen("by-officer", record.PersonId.Exists & record.PersonId != holder.Id)
        .AppliesWhen("verified", record.Verified)
        .Requires("allowed", record.Granted)
        .Result();
}
