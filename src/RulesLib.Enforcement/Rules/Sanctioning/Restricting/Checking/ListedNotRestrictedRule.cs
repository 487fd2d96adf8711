using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Sanctioning.Listing;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>A listed debtor is also under a restriction order; the entry does not stand in for it (XF-02).</summary>
/// <remarks>SX-23 excepts entries under G1 and G6 only (XF-17).</remarks>
[RuleId("XF-02"), Cites(Provisions.ConsumptionRestriction.ListedDebtor)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListedNotRestrictedRule : PersonAuditRule
{
    private static readonly DateOnly s_goodFaith = new(2019, 12, 16);

    /// <inheritdoc/>
    protected override PersonRoles Of => PersonRoles.Debtor;

    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Missing;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase person)
    {
        var debtor = person.Debtor!;
        return Duty(matter)
            .AppliesWhen("listed", Sanctions.Listed(debtor, matter.AsOf))
            .AppliesWhen("unperformed", Sanctions.IsUnperformed(matter, matter.AsOf))
            .Unless("held-back", matter.AsOf >= s_goodFaith & ControlSufficesRule.SufficesOrHeld(matter, debtor, matter.AsOf) & !Sanctions.HasConductGround(matter, debtor, matter.AsOf))
            .Requires("restricted", debtor.ConsumptionOrders.Any(order => Sanctions.InForce(order, matter.AsOf)))
            .Result();
    }
}
