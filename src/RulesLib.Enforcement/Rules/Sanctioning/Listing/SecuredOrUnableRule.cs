using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Not under G1: security, enough controlled property, a later rank, or no refusal of an able debtor (SX-05).</summary>
[RuleId("SX-05"), Cites(Provisions.DishonestList.Exclusions)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class SecuredOrUnableRule : BarRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor)
    {
        var secured = debtor.Security.GivenOn <= point.Day & debtor.Security.Effective & debtor.Security.CoversDebt;
        var laterRank = debtor.Rank == LiabilityRank.Subsidiary & !debtor.EnforceableNow;
        var unable = debtor.Ability.Assessed == AbilityLevel.None;
        return Weigh(matter, point)
            .Requires("excluded", secured | ControlledProperty.Suffices(matter, debtor, point.Day) | laterRank | unable)
            .Result();
    }

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, Debtor debtor) => ground.ListingGround == ListingGround.AbleButRefuses;
}
