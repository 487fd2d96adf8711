using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>A debtor under eighteen on the day of the decision is never listed, on any ground (SX-06).</summary>
[RuleId("SX-06"), Cites(Provisions.DishonestList.Minors, Provisions.CivilCode.Adulthood)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class MinorRule : BarRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Weigh(matter, point)
        .AppliesWhen("natural-person", debtor.Kind == PartyKind.NaturalPerson)
        .Requires("under-eighteen", IsUnderAge(matter, debtor, point.Day))
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, Debtor debtor) => ground.Supports == GroundFor.Listing;

    /// <summary>Whether a debtor is under eighteen on a day.</summary>
    internal static Truth IsUnderAge(Matter matter, Debtor debtor, KnownDate day)
    {
        var age = matter.Number(Parameters.AdulthoodYears, day);
        return age.TryGet(out var years) ? day < debtor.BornOn.Shift(born => born.AddYears(years)) : age.Exists;
    }
}
