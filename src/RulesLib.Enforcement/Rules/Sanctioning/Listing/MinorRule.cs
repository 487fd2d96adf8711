using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>A debtor under eighteen on the day of the decision is never listed, on any ground (SX-06).</summary>
[RuleId("SX-06"), Cites(Provisions.DishonestList.Minors, Provisions.CivilCode.Adulthood)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class MinorRule : BarRule
{
    private static readonly int s_adulthood = Parameters.AdulthoodYears.Values[0].Value;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Weigh(matter, point)
        .AppliesWhen("natural-person", debtor.Kind == PartyKind.NaturalPerson)
        .Requires("under-eighteen", IsUnderAge(debtor, point.Day))
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, Debtor debtor) => ground.Supports == GroundFor.Listing;

    /// <summary>Whether a debtor is under eighteen on a day.</summary>
    internal static Truth IsUnderAge(Debtor debtor, KnownDate day) => day < debtor.BornOn.Shift(static born => born.AddYears(s_adulthood));
}
