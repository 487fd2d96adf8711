using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>A full-time student with a campus loan was listed only for stated reasons (SX-24).</summary>
/// <remarks>The text says "in general not": reasons are needed to depart from it.</remarks>
[RuleId("SX-24"), Cites(Provisions.GoodFaith.CampusLoan)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class CampusLoanListedRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsMade(debtor, listing)
        .AppliesWhen("natural-person", debtor.Kind == PartyKind.NaturalPerson)
        .Requires("reasons-to-depart", !(debtor.IsFullTimeStudent & matter.Title.FromCampusLoan) | listing.ReasonsStated)
        .Result();
}
