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
        & !Recorded(debtor, debtor.BankruptcyAcceptedOn <= day | debtor.LiabilityDischargedOn <= day | debtor.AddedOn > day);

    /// <summary>Whether a debtor is bound by the title or a change ruling, and was not removed as the wrong party by a day.</summary>
    /// <param name="debtor">The debtor.</param>
    /// <param name="day">The day.</param>
    public static Truth IsParty(this Debtor debtor, KnownDate day) => debtor.BoundByTitle & !Recorded(debtor, debtor.RemovedOn <= day);

    /// <summary>Whether a debtor is dead on a day.</summary>
    /// <param name="debtor">The debtor.</param>
    /// <param name="day">The day.</param>
    public static Truth Died(this Debtor debtor, KnownDate day) => Recorded(debtor, debtor.DiedOn <= day);

    /// <summary>Whether an entity debtor has ended on a day without a successor.</summary>
    /// <param name="debtor">The debtor.</param>
    /// <param name="day">The day.</param>
    public static Truth Ended(this Debtor debtor, KnownDate day) => Recorded(debtor, debtor.DeregisteredOn <= day & !debtor.HasSuccessor);

    // A standing recorded as active settles the events on which the file is silent, never one that it records.
    private static Truth Recorded(Debtor debtor, Truth ended) => ended.IsUnknown && (debtor.Status == DebtorStatus.Active).IsTrue ? false : ended;
}
