using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning.ExitControl;

/// <summary>What several rules ask about exit restrictions.</summary>
internal static class Exits
{
    /// <summary>Whether a restriction of a person was decided by a day and not lifted.</summary>
    public static Truth Stands(PersonInCase person, KnownDate day) => person.Debtor!.ExitRestrictions.Any(restriction => IsOn(restriction, person) & Stands(restriction, day));

    /// <summary>Whether a restriction was decided by a day and not lifted.</summary>
    public static Truth Stands(ExitRestriction restriction, KnownDate day) => restriction.DecidedOn <= day & !(restriction.LiftedOn <= day);

    /// <summary>Whether everything is performed by a day, or the debtor's own share is.</summary>
    public static Truth IsPerformed(Matter matter, Debtor debtor, KnownDate day)
    {
        var performed = matter.File.Amounts.PerformedInFullOn <= day;
        return performed.IsTrue ? true : performed | debtor.LiabilityDischargedOn <= day;
    }

    /// <summary>Whether somebody may be kept in the country: a natural person as debtor, who leads an entity debtor, or the statutory agent of a debtor without full capacity (EX-01, EX-03, EX-04).</summary>
    public static Truth IsTarget(PersonInCase person, KnownDate day) => person.Debtor is not { } debtor ? false
        : person.Officer is not { } officer ? debtor.Kind == PartyKind.NaturalPerson
        : debtor.Kind != PartyKind.NaturalPerson & officer.LedOn(day) | debtor.Kind == PartyKind.NaturalPerson & person.IsAgentOn(day);

    private static Truth IsOn(ExitRestriction restriction, PersonInCase person) =>
        FactReads.Silently(restriction, static it => it.PersonId) is { IsGiven: true } named ? named == person.Id : person.Officer is null;
}
