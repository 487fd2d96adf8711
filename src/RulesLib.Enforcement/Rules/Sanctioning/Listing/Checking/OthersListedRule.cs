using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>An entry names a debtor: neither a responsible person of an entity debtor nor a third party is listed for the debt (SX-22).</summary>
/// <remarks>Somebody who is a debtor of this case himself may be listed as such. Before 2019-12-16 the same follows from art. 1.</remarks>
[RuleId("SX-22"), Cites(Provisions.GoodFaith.OfficersNotListed, Provisions.DishonestList.Grounds)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OthersListedRule : AuditRule<DishonestListing>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, DishonestListing record) => Check(record.DecidedOn)
        .Requires("debtor-himself", IsDebtor(matter, holder, record))
        .Result();

    private static Truth IsDebtor(Matter matter, PersonInCase holder, DishonestListing listing)
    {
        var named = FactReads.Silently(listing, static fact => fact.PersonId) is { IsGiven: true } person ? person : holder.Id;
        return (holder.Debtor is { } debtor ? Sanctions.IsAgainst(listing, debtor) : false) | matter.File.Debtors.Any(other => other.Id == named);
    }
}
