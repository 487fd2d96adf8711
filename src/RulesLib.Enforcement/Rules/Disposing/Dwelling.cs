using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>When the law opens the only home of a debtor to sale (CZ-08, CZ-09, CZ-19).</summary>
internal static class Dwelling
{
    private static readonly DateOnly s_objectionRules = new(2015, 5, 5);
    private static readonly DateOnly s_mortgageEnds = new(2020, 12, 31);

    /// <summary>
    /// Whether it may be sold on a day: minimum housing or a deduction of rent is offered; from 2015-05-05 also where the family has another
    /// dwelling or the debtor moved one away; until 2020-12-31 also for the mortgagee.
    /// </summary>
    public static Truth MayBeSold(Asset asset, KnownDate day) => asset.HousingOffered
        | (asset.FamilyOwnsOtherDwelling | asset.OtherDwellingMovedAway) & day >= s_objectionRules
        | asset.OwnPriorityClaim & day <= s_mortgageEnds;
}
