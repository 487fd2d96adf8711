using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Violence or threats in serious circumstances, or several dishonest acts: the term may be extended by one to three years, at listing or before it ends (SX-03).</summary>
/// <remarks>"Several" is taken as two distinct acts or two grounds of G2 to G6; no text defines it.</remarks>
[RuleId("SX-03"), Cites(Provisions.DishonestList.Extension)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen, Verified = false)]
public sealed class ExtensionGroundRule : GroundRule
{
    private const int Several = 2;

    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.ListingExtension;

    /// <inheritdoc/>
    protected override Modality Modality => Modality.Discretionary;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Ground(matter, point, debtor)
        .AppliesWhen("term-open", !Sanctions.Listed(debtor, point.Day) | debtor.Listings.Any(listing => HasOpenTerm(listing, debtor, point.Day)))
        .Requires("violent-or-several", IsViolentOrSeveral(matter, debtor, point.Day))
        .Result();

    /// <summary>Whether violence or threats in serious circumstances, or several acts, stand against a debtor on a day.</summary>
    internal static Truth IsViolentOrSeveral(Matter matter, Debtor debtor, KnownDate day) =>
        debtor.Conduct.Any(act => ListingConduct.IsObstruction(matter, act, debtor, day) & ListingConduct.IsForce(act) & act.Serious) | HasSeveralActs(matter, debtor, day);

    // An entry under G1 alone has no term; a term that has ended cannot be extended.
    private static Truth HasOpenTerm(DishonestListing listing, Debtor debtor, KnownDate day) =>
        Sanctions.InForce(listing, debtor, day) & listing.Grounds.Any(static ground => ground != Facts.ListingGround.AbleButRefuses) & !(listing.TermEndsOn < day);

    private static Truth HasSeveralActs(Matter matter, Debtor debtor, KnownDate day)
    {
        var report = ListingConduct.IsReportBreach(matter, debtor, day);
        var (certain, open) = (report.IsTrue ? 1 : 0, report.IsUnknown || !debtor.Conduct.IsComplete);
        foreach (var act in debtor.Conduct)
        {
            var counts = ListingConduct.IsObstruction(matter, act, debtor, day) | ListingConduct.IsEvasion(matter, act, debtor, day)
                | ListingConduct.IsOrderBreach(matter, act, debtor, day) | ListingConduct.IsSettlementRefusal(matter, act, debtor, day);
            if (counts.IsTrue) certain++;
            else open |= counts.IsUnknown;
        }

        return certain >= Several ? true : open ? Truth.Unknown : false;
    }
}
