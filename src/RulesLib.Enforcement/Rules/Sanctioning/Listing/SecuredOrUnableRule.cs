using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Not under G1: security, enough controlled property, a later rank, or no refusal of an able debtor (SX-05).</summary>
[RuleId("SX-05"), Cites(Provisions.DishonestList.Exclusions)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class SecuredOrUnableRule : BarRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Weigh(matter, point)
        .Requires("excluded",
            debtor.Security.GivenOn <= point.Day & debtor.Security.Effective & debtor.Security.CoversDebt
            | ControlledProperty.Suffices(matter, debtor, point.Day)
            | debtor.Rank == LiabilityRank.Subsidiary & !debtor.EnforceableNow
            | debtor.Ability.Assessed == AbilityLevel.None)
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, Debtor debtor) => ground.ListingGround == ListingGround.AbleButRefuses;
}
