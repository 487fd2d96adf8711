using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>Whether enforcement runs against a debtor.</summary>
public static class DebtorStanding
{
    /// <summary>
    /// Whether enforcement runs against a debtor on a day: bound by the title or a change ruling and on that day not dead, ended without
    /// successor, in bankruptcy, discharged, removed as the wrong party or not yet added (终本规定 art. 1; Bankruptcy Law art. 19; CPL Int. 513/515).
    /// </summary>
    /// <param name="debtor">The debtor.</param>
    /// <param name="day">The day.</param>
    public static Truth IsActiveOn(this Debtor debtor, KnownDate day) => debtor.IsParty(day)
        & !debtor.Died(day)
        & !debtor.Ended(day)
        & !Happened(debtor, static d => d.BankruptcyAcceptedOn, day)
        & !debtor.Discharged(day)
        & !IsAddedLater(debtor, day);

    /// <summary>Whether a debtor is bound by the title or a change ruling, and was not removed as the wrong party by a day.</summary>
    /// <param name="debtor">The debtor.</param>
    /// <param name="day">The day.</param>
    public static Truth IsParty(this Debtor debtor, KnownDate day) => debtor.BoundByTitle & !Happened(debtor, static d => d.RemovedOn, day);

    /// <summary>Whether a debtor is dead on a day.</summary>
    /// <param name="debtor">The debtor.</param>
    /// <param name="day">The day.</param>
    public static Truth Died(this Debtor debtor, KnownDate day)
    {
        var person = debtor.Kind == PartyKind.NaturalPerson;
        if (person.IsFalse) return false;
        var died = Happened(debtor, static d => d.DiedOn, day);
        return died.IsFalse ? false : person & died;
    }

    /// <summary>Whether an entity debtor has ended on a day without a successor.</summary>
    /// <param name="debtor">The debtor.</param>
    /// <param name="day">The day.</param>
    public static Truth Ended(this Debtor debtor, KnownDate day)
    {
        var entity = debtor.Kind != PartyKind.NaturalPerson;
        if (entity.IsFalse) return false;
        var deregistered = Happened(debtor, static d => d.DeregisteredOn, day);
        return deregistered.IsFalse ? false : entity & deregistered & !debtor.HasSuccessor;
    }

    /// <summary>Whether a debtor's own liability was discharged by a day.</summary>
    internal static Truth Discharged(this Debtor debtor, KnownDate day) => Happened(debtor, static d => d.LiabilityDischargedOn, day);

    private static Truth IsAddedLater(Debtor debtor, KnownDate day) =>
        FactReads.Silently(debtor, static d => d.AddedOn).IsUnknown ? Silent(debtor, static d => d.AddedOn) : debtor.AddedOn > day;

    private static Truth Happened(Debtor debtor, Func<Debtor, KnownDate> read, KnownDate day) =>
        FactReads.Silently(debtor, read).IsUnknown ? Silent(debtor, read) : read(debtor) <= day;

    // Where the file is silent on an event, the standing answers. Where it is silent on both, the standing is what to ask for: one fact
    // instead of many; where it tells another standing, the day is.
    private static Truth Silent(Debtor debtor, Func<Debtor, KnownDate> read)
    {
        var status = debtor.Status;
        if ((status == DebtorStatus.Active).IsTrue) return false;
        if (!status.IsUnknown) read(debtor);
        return Truth.Unknown;
    }
}
