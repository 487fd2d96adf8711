using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>A verified breach of an order that had been received was answered by a fine or detention, or the reason for none is recorded (XF-15).</summary>
/// <remarks>The court may sanction; leaving a verified breach unanswered needs a recorded reason.</remarks>
[RuleId("XF-15"), Cites(Provisions.ConsumptionRestriction.Breach)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class BreachAnsweredRule : AuditRule<Conduct>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Missing;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, Conduct record)
    {
        var debtor = holder.Debtor;
        return Duty(matter)
            .AppliesWhen("breach", record.Kind == ConductKind.BreachedConsumptionOrder)
            .AppliesWhen("verified", record.Verified)
            .AppliesWhen("order-received", debtor is null ? false : ListingConduct.WasReceived(debtor, record))
            .Requires("answered", record.SanctionedOn <= matter.AsOf | record.ReferredOn <= matter.AsOf | record.ReasonNotToSanctionRecordedOn <= matter.AsOf)
            .Result();
    }
}
