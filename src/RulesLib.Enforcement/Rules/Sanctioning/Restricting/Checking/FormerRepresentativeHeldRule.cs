using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>A former representative who proved what XF-18 asks for is no longer restricted, and the successor is.</summary>
[RuleId("XF-18"), Cites(Provisions.GoodFaith.FormerRepresentative)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class FormerRepresentativeHeldRule : PersonAuditRule
{
    /// <inheritdoc/>
    protected override PersonRoles Of => PersonRoles.Officer;

    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => requirement switch
    {
        "successor-restricted" => MonitoringState.Missing,
        _ => MonitoringState.Unlawful,
    };

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase person)
    {
        var (debtor, officer) = (person.Debtor!, person.Officer!);
        return Duty(matter)
            .AppliesWhen("released", BoundOfficers.IsReleased(officer, matter.AsOf))
            .Requires("lifted", !BoundOfficers.IsNamed(debtor, officer, matter.AsOf))
            .Requires("successor-restricted", !debtor.ConsumptionOrders.Any(order => Sanctions.Stands(order, matter.AsOf)) | debtor.Officers.Any(other =>
                other.Role.Is(role => officer.Role.TryGet(out var former) && role == former) & BoundOfficers.InOffice(other, matter.AsOf) & BoundOfficers.IsNamed(debtor, other, matter.AsOf)))
            .Result();
    }
}
