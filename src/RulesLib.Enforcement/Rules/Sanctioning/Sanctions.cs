using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules.Closing;

namespace RulesLib.Enforcement.Rules.Sanctioning;

/// <summary>What rules of several stages ask about sanctions in force.</summary>
internal static class Sanctions
{
    /// <summary>From this day conduct is judged by the listing grounds of the 2017 text; older conduct needs ability to perform under every ground.</summary>
    public static DateOnly ListingText2017 { get; } = new(2017, 5, 1);

    /// <summary>Whether the debtor can perform, wholly or in part, net of living costs.</summary>
    public static Truth IsAble(Debtor debtor) => debtor.Ability.Assessed.Is(static level => level is AbilityLevel.Full or AbilityLevel.Partial);

    /// <summary>Whether an order was issued by a day and not lifted.</summary>
    public static Truth InForce(ConsumptionOrder order, KnownDate day) => order.IssuedOn <= day & !(order.LiftedOn <= day) & !(order.GraceEndsOn >= day);

    /// <summary>Whether an entry stands on a day: decided, not deleted, no grace period running.</summary>
    public static Truth InForce(DishonestListing listing, KnownDate day) => listing.DecidedOn <= day & !(listing.DeletedOn <= day) & !(listing.GraceEndsOn >= day);

    /// <summary>Whether the debtor is on the dishonest list on a day.</summary>
    public static Truth Listed(Debtor debtor, KnownDate day) => debtor.Listings.Any(listing => InForce(listing, day));

    /// <summary>Whether an entry for conduct (G2 to G5) stands on a day; it outweighs SX-23 (XF-17).</summary>
    public static Truth ListedForConduct(Debtor debtor, KnownDate day) => debtor.Listings.Any(listing => InForce(listing, day)
        & listing.Grounds.Any(static ground => ground is ListingGround.Obstruction or ListingGround.Evasion or ListingGround.ReportBreach or ListingGround.OrderBreach));

    /// <summary>Whether verified conduct of a kind by a day counts as a listing ground: under the 2017 text by itself, older conduct only with ability to perform.</summary>
    public static Truth Counts(Debtor debtor, ConductKind kind, KnownDate day) => debtor.Conduct.Any(act =>
        act.Kind == kind & act.Verified & act.ActedOn <= day & (act.ActedOn >= ListingText2017 | IsAble(debtor)));

    /// <summary>Whether something is still to be performed on a day.</summary>
    public static Truth IsUnperformed(Matter matter, KnownDate day)
    {
        var performedOn = matter.File.Amounts.PerformedInFullOn;
        if (!performedOn.IsUnknown) return !(performedOn <= day);

        // What is recorded as outstanding at the closing was unperformed until then; later payments are not known.
        return Outstanding.IsSomething(matter.File.Amounts) & (day <= matter.ClosedOn | Truth.Unknown);
    }
}
