using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>In what capacity somebody stands in a case.</summary>
[Flags]
public enum PersonRoles
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Debtor (被执行人).</summary>
    Debtor = 1,

    /// <summary>Responsible person of an entity debtor, or statutory agent of a debtor without full capacity.</summary>
    Officer = 2,

    /// <summary>Garnishee, assisting unit, guarantor or other outsider (案外人、协助义务人).</summary>
    ThirdParty = 4,

    /// <summary>Responsible person of a unit that is a third party.</summary>
    ThirdPartyOfficer = 8,
}

/// <summary>Somebody a measure can be weighed against, with the capacity in which he stands in the case. Immutable and thread-safe.</summary>
public sealed class PersonInCase
{
    private PersonInCase(PersonRoles role, Fact subject) => (Role, Subject) = (role, subject);

    /// <summary>The capacity: one role. Somebody in two capacities is told twice.</summary>
    public PersonRoles Role { get; }

    /// <summary>The part of the file that describes the person: a debtor, an officer or a third party.</summary>
    public Fact Subject { get; }

    /// <summary>The debtor himself, or the debtor an officer answers for; <see langword="null"/> for third parties.</summary>
    public Debtor? Debtor { get; private init; }

    /// <summary>The third party itself, or the unit an officer answers for; <see langword="null"/> for debtors.</summary>
    public ThirdParty? ThirdParty { get; private init; }

    /// <summary>The officer; <see langword="null"/> for debtors and third parties themselves.</summary>
    public Officer? Officer { get; private init; }

    /// <summary>Id of the person inside the file.</summary>
    public Known<string> Id => Officer?.Id ?? Debtor?.Id ?? ThirdParty!.Id;

    /// <summary>Kind of person; officers are natural persons.</summary>
    public Known<PartyKind> Kind => Officer is not null ? PartyKind.NaturalPerson : Debtor?.Kind ?? ThirdParty!.Kind;

    /// <summary>Day of birth.</summary>
    internal KnownDate BornOn => Officer?.BornOn ?? Debtor?.BornOn ?? ThirdParty!.BornOn;

    /// <summary>State of health.</summary>
    internal Health Health => Officer?.Health ?? Debtor?.Health ?? ThirdParty!.Health;

    /// <summary>Offices that ask for special handling.</summary>
    internal KnownList<PublicStatus> PublicStatuses => Officer?.PublicStatuses ?? Debtor?.PublicStatuses ?? ThirdParty!.PublicStatuses;

    /// <summary>The debtor or third party in whose part of the file the person stands: for officers the one they answer for.</summary>
    internal PersonInCase Principal => Officer is null ? this
        : Debtor is not null ? new(PersonRoles.Debtor, Debtor) { Debtor = Debtor }
        : new(PersonRoles.ThirdParty, ThirdParty!) { ThirdParty = ThirdParty };

    internal static IEnumerable<PersonInCase> In(CaseFile file)
    {
        foreach (var debtor in file.Debtors)
        {
            yield return new(PersonRoles.Debtor, debtor) { Debtor = debtor };
            foreach (var officer in debtor.Officers) yield return new(PersonRoles.Officer, officer) { Debtor = debtor, Officer = officer };
        }

        foreach (var party in file.ThirdParties)
        {
            yield return new(PersonRoles.ThirdParty, party) { ThirdParty = party };
            foreach (var officer in party.Officers) yield return new(PersonRoles.ThirdPartyOfficer, officer) { ThirdParty = party, Officer = officer };
        }
    }
}

/// <summary>A measure on record (a listing, an order, a penalty …) with the person in whose part of the file it stands. Immutable and thread-safe.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
public sealed class Recorded<TRecord>
    where TRecord : Fact
{
    internal Recorded(PersonInCase holder, TRecord record) => (Holder, Record) = (holder, record);

    /// <summary>The debtor or third party in whose part of the file the record stands. The record itself may name an officer as its target.</summary>
    public PersonInCase Holder { get; }

    /// <summary>The record.</summary>
    public TRecord Record { get; }
}
