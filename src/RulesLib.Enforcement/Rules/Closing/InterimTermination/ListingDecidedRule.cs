using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

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
        Truth due = false;
        foreach (var ground in grounds)
            if (ground.Supports == GroundFor.Listing) due |= bars.Aggregate(ground.Holds, (truth, bar) => truth & !bar.Defeats(ground));
        return Duty(matter, debtor)
            .AppliesWhen("ground-stands", due)
            .Unless("reason-recorded", debtor.ReasonNotToListRecordedOn <= matter.RuledOn)
            .Requires("decided", debtor.Listings.Any(listing => listing.DecidedOn <= matter.RuledOn), Severity.Curable, Cure.DecideListingOrRecordBar)
            .Result();
    }
}
