using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>Whether somebody may be held in a detention house on a day (FJ-30, FJ-31).</summary>
internal static class Fitness
{
    // From this day grave circumstances, or a second breach within a year, outweigh age (known from memory).
    private static readonly DateOnly s_exceptions = new(2026, 1, 1);

    /// <summary>Under 16; 16 to 18 for the first time; 70 or older; pregnant or nursing an own infant under one year.</summary>
    public static Truth MustNotBeHeld(Matter matter, PersonInCase person, KnownDate day)
    {
        var young = IsUnder(matter.Number(Parameters.DetentionYoungAgeYears, day), person, day);
        var old = ReachedBy(matter.Number(Parameters.DetentionOldAgeYears, day), person, day);
        var minor = !young & IsUnder(matter.Number(Parameters.AdulthoodYears, day), person, day);
        var first = minor.IsFalse ? false : minor & !Acts.Punished(person, penalty => Acts.IsDecided(penalty, PenaltyKind.Detention, day) & penalty.ExecutedOn <= day);
        var byAge = young | old | first;
        if (!byAge.IsFalse)
        {
            var changed = day >= s_exceptions;
            if (!changed.IsFalse) byAge &= !(changed & (Has(matter, person, static act => act.Serious & act.BadCircumstances) | (young | old) & IsSecondWithinAYear(matter, person, day)));
        }

        return byAge | person.Health.Pregnant | person.Health.NursingInfant;
    }

    /// <summary>Mental illness, an infectious disease that needs isolation, or an illness that threatens life.</summary>
    public static Truth IsIll(PersonInCase person) => person.Health.MentalIllness | person.Health.NeedsIsolation | person.Health.LifeThreatening;

    private static Truth IsUnder(Known<int> age, PersonInCase person, KnownDate day) => age.TryGet(out var years) ? day < person.BornOn.Shift(born => born.AddYears(years)) : age.Exists;

    private static Truth ReachedBy(Known<int> age, PersonInCase person, KnownDate day) => age.TryGet(out var years) ? person.BornOn.Shift(born => born.AddYears(years)) <= day : age.Exists;

    private static Truth Has(Matter matter, PersonInCase person, Func<Conduct, Truth> test) =>
        Acts.Of(matter, person).Aggregate((Truth)false, (any, found) => any | found.IsOwn & found.Act.Verified & test(found.Act));

    private static Truth IsSecondWithinAYear(Matter matter, PersonInCase person, KnownDate day)
    {
        var acts = Acts.Of(matter, person).ToArray();
        Truth any = false;
        for (var i = 0; i < acts.Length; i++)
            for (var j = 0; j < acts.Length; j++)
                if (i != j) any |= IsProved(acts[i]) & IsProved(acts[j]) & acts[i].Act.ActedOn <= acts[j].Act.ActedOn & acts[j].Act.ActedOn <= acts[i].Act.ActedOn.Shift(static on => on.AddYears(1));
        // What an incomplete list does not name may be two acts.
        return any | (acts.Length == 1 && acts[0].Act.IsUnknownPart ? Truth.Unknown : false);

        Truth IsProved((Conduct Act, Truth IsOwn) found) => found.IsOwn & found.Act.Verified & found.Act.ActedOn <= day;
    }
}
