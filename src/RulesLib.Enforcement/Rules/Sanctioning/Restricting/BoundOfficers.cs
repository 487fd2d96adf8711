using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>Which responsible persons of an entity debtor a restriction binds (XF-05, XF-18).</summary>
internal static class BoundOfficers
{
    // The 2015 text added the actual controller.
    private static readonly DateOnly s_text2015 = new(2015, 7, 22);

    /// <summary>Whether the role is one that a restriction of a day binds.</summary>
    public static Truth HasRole(Officer officer, KnownDate day) =>
        officer.Role.Is(static role => role != OfficerRole.ActualController) | (officer.Role == OfficerRole.ActualController & day >= s_text2015);

    /// <summary>Whether somebody is in office on a day.</summary>
    public static Truth InOffice(Officer officer, KnownDate day) => !(officer.From > day) & !(officer.Until < day);

    /// <summary>
    /// Whether a restriction on a day binds somebody: in office, or directly responsible for the non-performance, or named while in office. Whether
    /// one who left before any order is bound depends on whether he is responsible or controls (§14, 8): without proof a person decides.
    /// </summary>
    public static Truth Binds(Debtor debtor, Officer officer, KnownDate day)
    {
        var isProved = officer.ProvenNotController & officer.ProvenNotResponsible;
        return HasRole(officer, day) & !(officer.From > day)
            & (InOffice(officer, day) | officer.Role == OfficerRole.DirectlyResponsible | IsNamed(debtor, officer, day) | (isProved.IsTrue ? false : Truth.Unknown));
    }

    /// <summary>Whether an order that stands on a day names somebody.</summary>
    public static Truth IsNamed(Debtor debtor, Officer officer, KnownDate day) =>
        debtor.ConsumptionOrders.Any(order => Sanctions.Stands(order, day) & order.BoundPersons.Any(person => person.PersonId == officer.Id));

    /// <summary>Whether a former representative or principal, after a genuine change, is proved to be neither controller nor directly responsible.</summary>
    public static Truth IsReleased(Officer officer, KnownDate day) => IsFormer(officer, day) & officer.ChangeGenuine & officer.ProvenNotController & officer.ProvenNotResponsible;

    /// <summary>Whether somebody was representative or principal and has left before a day.</summary>
    public static Truth IsFormer(Officer officer, KnownDate day) =>
        officer.Role.Is(static role => role is OfficerRole.LegalRepresentative or OfficerRole.Principal) & officer.Until < day;

    /// <summary>Whether a restriction in force binds a person: a debtor by an order against him, an officer by being named.</summary>
    public static Truth IsRestricted(PersonInCase person, KnownDate day) => person.Officer is { } officer
        ? IsNamed(person.Debtor!, officer, day)
        : person.Debtor!.ConsumptionOrders.Any(order => Sanctions.Stands(order, day));
}
