using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>Nobody was listed who was under eighteen on the day of the decision (SX-06).</summary>
[RuleId("SX-06"), Cites(Provisions.DishonestList.Minors, Provisions.CivilCode.Adulthood)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class MinorListedRule : DebtorListingAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing) => AsMade(debtor, listing)
        .AppliesWhen("natural-person", debtor.Kind == PartyKind.NaturalPerson)
        .Requires("of-age", !MinorRule.IsUnderAge(matter, debtor, listing.DecidedOn))
        .Result();
}
