using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>Checks each consumption-restriction order; orders stand with debtors only.</summary>
public abstract class DebtorOrderAuditRule : AuditRule<ConsumptionOrder>
{
    /// <summary>Judges one order.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The debtor.</param>
    /// <param name="order">The order.</param>
    protected abstract Verdict Judge(Matter matter, Debtor debtor, ConsumptionOrder order);

    /// <summary>Last day on which what the rule asks for is in time.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The debtor.</param>
    /// <param name="order">The order.</param>
    protected virtual KnownDate DueOn(Matter matter, Debtor debtor, ConsumptionOrder order) => KnownDate.Unknown;

    /// <inheritdoc/>
    protected sealed override Verdict Judge(Matter matter, PersonInCase holder, ConsumptionOrder record) => Judge(matter, holder.Debtor!, record);

    /// <inheritdoc/>
    protected sealed override KnownDate DueOn(Matter matter, PersonInCase holder, ConsumptionOrder record) => DueOn(matter, holder.Debtor!, record);
}
