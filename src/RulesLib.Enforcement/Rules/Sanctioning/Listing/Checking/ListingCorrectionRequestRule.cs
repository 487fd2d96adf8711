using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>A written request to correct an entry is reviewed, carried out and reconsidered in time; it suspends nothing (SX-20).</summary>
[RuleId("SX-20"), Cites(Provisions.DishonestList.CorrectionProcedure)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingCorrectionRequestRule : CorrectionRequestRule
{
    /// <inheritdoc/>
    protected override CorrectionTarget Against => CorrectionTarget.Listing;
}
