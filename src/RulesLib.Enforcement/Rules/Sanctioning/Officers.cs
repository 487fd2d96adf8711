using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning;

/// <summary>Which officers answer with and for an entity.</summary>
internal static class Officers
{
    /// <summary>Whether somebody was legal representative, principal or directly responsible person on a day; an actual controller is none of these.</summary>
    public static Truth LedOn(this Officer officer, KnownDate day) =>
        officer.Role.Is(static role => role is OfficerRole.LegalRepresentative or OfficerRole.Principal or OfficerRole.DirectlyResponsible) & officer.InOfficeOn(day);

    /// <summary>Whether somebody is the statutory agent of a debtor without full capacity on a day.</summary>
    public static Truth IsAgentOn(this PersonInCase person, KnownDate day) => person.Officer is { } officer && person.Debtor is { } debtor
        ? officer.Role == OfficerRole.StatutoryAgent & debtor.Capacity.Is(static capacity => capacity != LegalCapacity.Full) & officer.InOfficeOn(day)
        : false;

    /// <summary>Whether a day lies in somebody's time in office.</summary>
    public static Truth InOfficeOn(this Officer officer, KnownDate day) => !(officer.From > day) & !(officer.Until < day);
}
