using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>Whose act an act on file is, and what was imposed on whom. Nobody answers for the acts of others, an entity acts through its officers.</summary>
internal static class Acts
{
    /// <summary>The acts on file that are or may be a person's own, with whether they are; one of which nothing is known where the file may not name all.</summary>
    public static IEnumerable<(Conduct Act, Truth IsOwn)> Of(Matter matter, PersonInCase person)
    {
        var own = person.Debtor?.Conduct ?? person.ThirdParty!.Conduct;
        foreach (var act in own) yield return (act, IsBy(act, person));
        if (!own.IsComplete) yield return (Fact.UnknownPart<Conduct>(), Truth.Unknown);

        // Somebody else's part of the file may name him too.
        foreach (var act in matter.File.Debtors.SelectMany(static debtor => debtor.Conduct).Concat(matter.File.ThirdParties.SelectMany(static party => party.Conduct)))
            if (!own.Contains(act) && ActorOf(act) is { IsGiven: true } actor && (actor == person.Id).IsTrue) yield return (act, true);
    }

    /// <summary>The penalties recorded against a person on which a test may hold: a notice that one may follow is none.</summary>
    public static Truth Punished(PersonInCase person, Func<Penalty, Truth> test)
    {
        var penalties = person.Debtor?.Penalties ?? person.ThirdParty!.Penalties;
        return penalties.Any(penalty => IsOn(penalty, person) & !penalty.IsPreNotice & test(penalty));
    }

    /// <summary>Whether a fine or a detention was decided by a day.</summary>
    public static Truth IsDecided(Penalty penalty, PenaltyKind kind, KnownDate day) => penalty.Kind == kind & penalty.DecidedOn <= day;

    /// <summary>Whom a penalty is imposed on; <see langword="null"/> for somebody the file does not describe, or where it names two by one id.</summary>
    public static PersonInCase? TargetOf(Matter matter, PersonInCase holder, Known<string> named)
    {
        if (!named.IsGiven) return holder;
        var called = PersonInCase.In(matter.File).Where(person => (person.Id == named).IsTrue).ToLookup(person => IsWith(person, holder));
        PersonInCase[] meant = [.. called[called.Contains(true)]];
        return meant.Length == 1 ? meant[0] : null;
    }

    /// <summary>Whether an act was that of a person, in whose part of the file, or in that of whose entity, it stands.</summary>
    private static Truth IsBy(Conduct act, PersonInCase person)
    {
        // Left out, the one in whose part it stands acted.
        if (ActorOf(act) is not { IsGiven: true } actor) return person.Officer is null;
        if (person.Officer is not null || (actor == person.Id).IsTrue) return actor == person.Id;
        var officers = person.Debtor?.Officers ?? person.ThirdParty!.Officers;
        return actor == person.Id | person.Kind != PartyKind.NaturalPerson & officers.Any(officer => officer.Id == actor);
    }

    private static Truth IsOn(Penalty penalty, PersonInCase person) =>
        FactReads.Silently(penalty, static it => it.TargetId) is { IsGiven: true } target ? target == person.Id : person.Officer is null;

    private static Known<string> ActorOf(Conduct act) => FactReads.Silently(act, static it => it.ActorId);

    private static bool IsWith(PersonInCase person, PersonInCase holder) => ReferenceEquals(person.Principal.Subject, holder.Subject);
}
