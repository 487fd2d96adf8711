using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>Nobody was listed under G1 alone who was protected on the day of the decision (SX-05).</summary>
/// <remarks>What is owed is taken as the file tells it today. A finding of inability counts from its own day.</remarks>
[RuleId("SX-05"), Cites(Provisions.DishonestList.Exclusions)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListedDespiteExclusionRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsMade(debtor, listing)
        .AppliesWhen("g1-alone", listing.Grounds.Exists & !Entries.IsOfConduct(listing))
        .Requires("not-excluded", !(SecuredOrUnableRule.IsProtected(matter, debtor, listing.DecidedOn) | (debtor.Ability.Assessed == AbilityLevel.None & debtor.Ability.AssessedOn <= listing.DecidedOn)))
        .Result();
}
