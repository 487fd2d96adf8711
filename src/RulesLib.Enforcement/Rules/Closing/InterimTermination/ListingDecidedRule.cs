using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Sanctioning;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Where a ground for the dishonest list stands and no bar against it, a listing decision was made by the date of the ruling (ZB-04b, XF-23).</summary>
/// <remarks>Publication is not the test. Grounds and bars are those of the listing rules, weighed for the date of the ruling.</remarks>
[RuleId("ZB-04b"), Cites(Provisions.InterimTermination.Listing)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ListingDecidedRule : DebtorSanctionDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, IReadOnlyList<Ground> grounds, IReadOnlyList<Bar> bars)
    {
        Truth Due() => grounds.Where(static ground => ground.Supports == GroundFor.Listing)
            .Aggregate((Truth)false, (due, ground) => due | bars.Aggregate(ground.Holds, (truth, bar) => truth & !bar.Defeats(ground)));

        return Duty(matter, debtor)
            .AppliesWhen("ground-stands", Due())
            .Unless("reason-recorded", debtor.ReasonNotToListRecordedOn <= matter.RuledOn)
            .Requires("decided", debtor.Listings.Any(listing => Sanctions.IsAgainst(listing, debtor) & listing.DecidedOn <= matter.RuledOn), Severity.Curable, Cure.DecideListingOrRecordBar)
            .Result();
    }
}
