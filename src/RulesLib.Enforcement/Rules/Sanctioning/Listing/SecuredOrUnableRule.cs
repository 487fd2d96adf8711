using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Not under G1: security, enough controlled property, a later rank, or no refusal of an able debtor (SX-05): the unable are restricted, not listed (PP-03).</summary>
[RuleId("SX-05", "PP-03"), Cites(Provisions.DishonestList.Exclusions)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class SecuredOrUnableRule : BarRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Weigh(matter, point)
        .Requires("excluded",
            IsProtected(matter, debtor, point.Day) | debtor.Ability.Assessed == AbilityLevel.None)
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, Debtor debtor) => ground.ListingGround == ListingGround.AbleButRefuses;

    /// <summary>Whether security, enough controlled property or a later rank protects a debtor on a day.</summary>
    internal static Truth IsProtected(Matter matter, Debtor debtor, KnownDate day) =>
        debtor.Security.GivenOn <= day & debtor.Security.Effective & debtor.Security.CoversDebt
        | ControlledProperty.Suffices(matter, debtor, day)
        | debtor.Rank == LiabilityRank.Subsidiary & !debtor.EnforceableNow;
}
