using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules.Closing;

namespace RulesLib.Enforcement.Rules.Sanctioning;

/// <summary>What rules of several stages ask about sanctions in force and about what may be sanctioned.</summary>
internal static class Sanctions
{
    private static readonly DateOnly s_grace = new(2019, 12, 16);

    /// <summary>Whether an order was issued by a day and not lifted; a grace period may still run.</summary>
    public static Truth Stands(ConsumptionOrder order, KnownDate day) => order.IssuedOn <= day & !(order.LiftedOn <= day);

    /// <summary>Whether an order was issued by a day, not lifted, and no grace period runs.</summary>
    public static Truth InForce(ConsumptionOrder order, KnownDate day) => Stands(order, day) & !HasGrace(order.GraceEndsOn, day);

    /// <summary>Whether an entry against the debtor was decided by a day and not deleted; a grace period may still run.</summary>
    public static Truth Stands(DishonestListing listing, Debtor debtor, KnownDate day) =>
        IsAgainst(listing, debtor) & listing.DecidedOn <= day & !(listing.DeletedOn <= day);

    /// <summary>Whether an entry against the debtor stands on a day, and no grace period runs.</summary>
    public static Truth InForce(DishonestListing listing, Debtor debtor, KnownDate day) => Stands(listing, debtor, day) & !HasGrace(listing.GraceEndsOn, day);

    /// <summary>Whether an entry names the debtor himself: it does unless it names somebody else.</summary>
    public static Truth IsAgainst(DishonestListing listing, Debtor debtor) =>
        FactReads.Silently(listing, static fact => fact.PersonId) is { IsGiven: true } person ? person == debtor.Id : true;

    /// <summary>Whether the debtor is on the dishonest list on a day.</summary>
    public static Truth Listed(Debtor debtor, KnownDate day) => debtor.Listings.Any(listing => InForce(listing, debtor, day));

    /// <summary>Whether G2 to G5 stand against the debtor on a day, listed or not: they outweigh SX-23 (XF-17).</summary>
    public static Truth HasConductGround(Matter matter, Debtor debtor, KnownDate day) =>
        debtor.Listings.Any(listing => InForce(listing, debtor, day) & listing.Grounds.Any(static ground =>
            ground is ListingGround.Obstruction or ListingGround.Evasion or ListingGround.ReportBreach or ListingGround.OrderBreach))
        | debtor.Conduct.Any(act => ListingConduct.IsObstruction(matter, act, debtor, day) | ListingConduct.IsEvasion(matter, act, debtor, day) | ListingConduct.IsOrderBreach(matter, act, debtor, day))
        | ListingConduct.IsReportBreach(matter, debtor, day);

    /// <summary>Whether a grace period runs on a day; there is none before the opinion that introduced it (SX-25).</summary>
    public static Truth HasGrace(KnownDate endsOn, KnownDate day) => day >= s_grace & endsOn >= day;

    /// <summary>Whether something is still to be performed on a day.</summary>
    public static Truth IsUnperformed(Matter matter, KnownDate day)
    {
        var performedOn = matter.File.Amounts.PerformedInFullOn;
        if (!performedOn.IsUnknown) return !(performedOn <= day);

        // What is recorded as outstanding at the closing was unperformed until then; later payments are not known.
        return Outstanding.IsSomething(matter.File.Amounts) & (day <= matter.ClosedOn | Truth.Unknown);
    }

    /// <summary>Whether the title is still being enforced on a day: no ruling ended enforcement or refused it for good.</summary>
    public static Truth IsEnforceable(Matter matter, KnownDate day) =>
        !(matter.Closure.Method.Is(static method => method is ClosureMethod.FinalTermination or ClosureMethod.NonEnforcement) & matter.Closure.Ruling.MadeOn <= day);
}
