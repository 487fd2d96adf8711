using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning;

/// <summary>Whoever is listed or restricted as a debtor is bound by the title or a change ruling, and was identified by id number (PP-01).</summary>
[RuleId("PP-01"), Cites(Provisions.GoodFaith.ConditionsAndService, Provisions.DishonestList.Grounds, Provisions.ConsumptionRestriction.Restriction)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class WrongPersonRule : PersonAuditRule
{
    /// <inheritdoc/>
    protected override PersonRoles Of => PersonRoles.Debtor;

    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase person)
    {
        var debtor = person.Debtor!;
        return Duty(matter)
            .AppliesWhen("measure-stands", debtor.Listings.Any(listing => Sanctions.Stands(listing, debtor, matter.AsOf)) | debtor.ConsumptionOrders.Any(order => Sanctions.Stands(order, matter.AsOf)))
            .Requires("bound", debtor.BoundByTitle)
            .Requires("identified", debtor.IdentityConfirmed)
            .Result();
    }
}
