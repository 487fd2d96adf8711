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
    public static Truth IsActiveOn(this Debtor debtor, KnownDate day) => debtor.BoundByTitle & debtor.LivesOn(day)
        & !(debtor.LiabilityDischargedOn <= day | debtor.RemovedOn <= day | debtor.AddedOn > day).UnlessActive(debtor);

    /// <summary>Whether a debtor is alive or exists on a day, has a successor, and is not in bankruptcy.</summary>
    /// <param name="debtor">The debtor.</param>
    /// <param name="day">The day.</param>
    public static Truth LivesOn(this Debtor debtor, KnownDate day) =>
        !(debtor.DiedOn <= day | (debtor.DeregisteredOn <= day & !debtor.HasSuccessor) | debtor.BankruptcyAcceptedOn <= day).UnlessActive(debtor);

    // A standing recorded as active settles the events on which the file is silent, never one that it records.
    private static Truth UnlessActive(this Truth ended, Debtor debtor) =>
        ended.IsUnknown && (debtor.Status == DebtorStatus.Active).IsTrue ? false : ended;
}
